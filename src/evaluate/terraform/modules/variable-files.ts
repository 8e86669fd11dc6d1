import { lineRange } from '../../../core/location.ts';
import type { Value } from '../../../core/value.ts';
import { filesIn } from '../files/files-in.ts';
import type { ModuleConfig } from './module-config.ts';
import { literalScope } from './literal-scope.ts';
import type { RootContext } from '../scope.ts';
import { fileNameOf } from '../files/source-path.ts';

/**
 * Values of the files that Terraform reads by itself in the root directory, the later winning: `terraform.tfvars`, `terraform.tfvars.json`,
 * then `*.auto.tfvars` and `*.auto.tfvars.json` by name. Others are given on the command line, which the code does not show.
 */
export function readVariableFiles(context: RootContext, config: ModuleConfig): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const own = filesIn(context.files, context.root)
    .map((file) => file.path)
    .filter(isVariableFile);
  for (const path of own.toSorted(byPrecedence)) {
    const file = context.files.get(path);
    if (file === undefined) continue;
    if (!isAutomatic(path)) {
      const message = 'Terraform reads this file only when it is named on the command line; its values are not evaluated.';
      context.diagnostics.add({ kind: 'not-read', message, location: { path, range: lineRange(1) } });
      continue;
    }
    context.filesRead.add(path);
    const parsed = context.parser.parse(file);
    for (const diagnostic of parsed.diagnostics) context.diagnostics.add(diagnostic);
    const scope = literalScope(context, config, path);
    for (const attribute of parsed.body.attributes) values.set(attribute.name, context.evaluate(attribute.value, scope));
  }
  return values;
}

export function isVariableFile(path: string): boolean {
  return path.endsWith('.tfvars') || path.endsWith('.tfvars.json');
}

export function isAutomatic(path: string): boolean {
  return /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(fileNameOf(path));
}

function byPrecedence(a: string, b: string): number {
  const rank = (path: string): number => {
    const name = fileNameOf(path);
    if (name === 'terraform.tfvars') return 0;
    return name === 'terraform.tfvars.json' ? 1 : 2;
  };
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  return a < b ? -1 : 1;
}
