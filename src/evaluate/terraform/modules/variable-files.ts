import type { Value } from '../../../core/value.ts';
import { directoryOf, fileNameOf } from '../../../core/path.ts';
import { filesIn } from '../files/files-in.ts';
import type { RootContext } from '../scope.ts';
import { valuesOfFile, valuesOfVariables } from './deployment-inputs.ts';
import type { ModuleConfig } from './module-config.ts';

export interface RootInputs {
  /** What each variable is given. */
  readonly values: ReadonlyMap<string, Value>;
  /** Of these, what comes from the deployment and not from the files that Terraform loads by itself. */
  readonly given: ReadonlyMap<string, Value>;
}

/**
 * Values for the variables of a root, the later winning: `TF_VAR_`, `terraform.tfvars`, `terraform.tfvars.json`, then `*.auto.tfvars` and
 * `*.auto.tfvars.json` by name, then what the command line names. Source: "Variable Definition Precedence".
 */
export function readInputs(context: RootContext, config: ModuleConfig): RootInputs {
  const { deployment } = context;
  const values = new Map<string, Value>();
  const given = new Map<string, Value>();
  const give = (more: ReadonlyMap<string, Value>, isGiven: boolean): void => {
    for (const [name, value] of more) {
      if (isGiven && deployment?.onlyAsked === true && !isAsked(config, name)) continue;
      values.set(name, value);
      if (isGiven) given.set(name, value);
      else given.delete(name);
    }
  };
  if (deployment !== undefined) {
    give(deployment.values ?? new Map(), true);
    give(variablesOf(context, config, false), true);
  }
  for (const path of automaticFiles(context)) give(valuesOfFile(context, config, path), false);
  if (deployment !== undefined) {
    for (const path of deployment.varFiles) give(valuesOfFile(context, config, path), true);
    give(variablesOf(context, config, true), true);
    // A default holds only where nobody gives a value.
    const { more } = deployment;
    if (more !== undefined)
      give(new Map([...config.variables.keys()].filter((name) => !values.has(name)).map((name) => [name, more])), true);
  }
  return { values, given };
}

function isAsked({ variables }: ModuleConfig, name: string): boolean {
  return variables.get(name)?.body.attributes.some((attribute) => attribute.name === 'default') === false;
}

function variablesOf(context: RootContext, config: ModuleConfig, isArgument: boolean): ReadonlyMap<string, Value> {
  const variables = context.deployment?.variables ?? [];
  return valuesOfVariables(
    context,
    config,
    variables.filter((variable) => variable.isArgument === isArgument),
  );
}

function automaticFiles({ files, root }: RootContext): readonly string[] {
  return filesIn(files, root)
    .map((file) => file.path)
    .filter((path) => isVariableFile(path) && isAutomatic(path))
    .toSorted(byPrecedence);
}

export function isVariableFile(path: string): boolean {
  return path.endsWith('.tfvars') || path.endsWith('.tfvars.json');
}

/** Does Terraform read it by itself where it stands in the root directory? */
export function isAutomatic(path: string): boolean {
  return /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(fileNameOf(path));
}

/** Does Terraform read it by itself for this root? */
export function isLoaded(path: string, root: string): boolean {
  return isAutomatic(path) && directoryOf(path) === root;
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
