import type { Location } from '../../../core/location.ts';
import type { Origin, Value } from '../../../core/value.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { HclBlock } from '../../../syntax/hcl/hcl-tree.ts';
import { originAt } from '../../value-operations.ts';
import type { RootContext } from '../scope.ts';
import type { GivenVariable } from './deployment.ts';
import { literalScope } from './literal-scope.ts';
import type { ModuleConfig } from './module-config.ts';

/** Values of a variable file, by name. Every problem of it is a diagnostic. */
export function valuesOfFile(context: RootContext, config: ModuleConfig, path: string): ReadonlyMap<string, Value> {
  const file = context.files.get(path);
  if (file === undefined) return new Map();
  context.filesRead.add(path);
  const parsed = context.parser.parse(file);
  for (const diagnostic of parsed.diagnostics) context.diagnostics.add(diagnostic);
  const scope = literalScope(context, config, path);
  return new Map(parsed.body.attributes.map((attribute) => [attribute.name, context.evaluate(attribute.value, scope)]));
}

/** Texts become values as Terraform has it: verbatim for a variable of type string or none, an expression for any other. */
export function valuesOfVariables(
  context: RootContext,
  config: ModuleConfig,
  variables: readonly GivenVariable[],
): ReadonlyMap<string, Value> {
  return new Map(
    variables.flatMap(({ name, text, at }) => {
      const block = config.variables.get(name);
      return block === undefined ? [] : [[name, valueOfText(context, config, block, text, at)] as const];
    }),
  );
}

function valueOfText(context: RootContext, config: ModuleConfig, block: HclBlock, text: string, at: Location): Value {
  const origin = originAt(at);
  if (isText(block)) return { kind: 'string', value: text, origin };
  const file: SourceFile = { path: at.path, text: `value = ${text}\n` };
  const { body, diagnostics } = context.parser.parse(file);
  const expression = body.attributes[0]?.value;
  if (expression === undefined || diagnostics.length > 0) return { kind: 'string', value: text, origin };
  return standingAt(context.evaluate(expression, literalScope(context, config, at.path)), origin);
}

function isText(block: HclBlock): boolean {
  const type = block.body.attributes.find(({ name }) => name === 'type')?.value;
  return type === undefined || (type.kind === 'variable' && type.name === 'string');
}

/** The text stands on one line of another file. */
function standingAt(value: Value, origin: Origin): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, origin, items: value.items.map((item) => standingAt(item, origin)) };
    case 'map':
      return {
        ...value,
        origin,
        keys: new Map(),
        entries: new Map([...value.entries].map(([key, entry]) => [key, standingAt(entry, origin)])),
      };
    case 'string': {
      const { kind, value: text } = value;
      return { kind, value: text, origin };
    }
    default:
      return { ...value, origin };
  }
}
