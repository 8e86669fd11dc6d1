import type { Location } from '../../../core/location.ts';
import type { Step, Value } from '../../../core/value.ts';
import type { HclAttribute, HclBlock } from '../../../syntax/hcl/hcl-tree.ts';
import { originAt, through, unknownValue } from '../../value-operations.ts';
import { failure } from '../types/failure.ts';
import { workingDirectoryPath } from '../files/machine-paths.ts';
import { noting } from '../noted.ts';
import type { ModuleInstance } from '../scope.ts';
import { inFile, qualified, remember, scopeOf } from '../scope.ts';
import { relativePath } from '../files/source-path.ts';
import { convertToType } from '../types/type-conversion.ts';
import { parseType } from '../types/type-constraint.ts';

interface Named {
  readonly value: Value;
  readonly step: Pick<Step, 'kind' | 'name'>;
}

/** `var.x`: what the caller or a tfvars file gives, else the default, converted to the declared type. */
export function variableValue(module: ModuleInstance, name: string, at: Location): Value {
  const named = remember<Named>(
    module.cells,
    `var.${name}`,
    () => noting(module, `var.${name}`, () => readVariable(module, name)),
    () => cycle(module, `var.${name}`, at),
  );
  return hop(named, at);
}

function readVariable(module: ModuleInstance, name: string): Named {
  const block = module.config.variables.get(name);
  const expression = qualified(module, `var.${name}`);
  const byDefault = { kind: 'variable-default', name: `var.${name}` } as const;
  if (block === undefined) {
    const anywhere = originAt({ path: module.config.paths[0] ?? '', range: startOfFile });
    return { value: failure(expression, anywhere), step: byDefault };
  }
  const scope = scopeOf(module, block.path);
  const type = parseType(argument(block, 'type')?.value);
  const given = givenValue(module, block, name);
  if (given !== undefined) return { value: convertToType(given, type, scope), step: givenStep(module, name) };
  const fallback = argument(block, 'default');
  if (fallback === undefined) {
    const here = originAt({ path: block.path, range: block.header });
    return { value: unknownValue('variable-without-default', expression, here), step: byDefault };
  }
  const value = module.context.evaluate(fallback.value, inFile(scope, fallback.path));
  return { value: convertToType(value, type, scope), step: byDefault };
}

function argument(block: HclBlock, name: string): HclAttribute | undefined {
  return block.body.attributes.find((candidate) => candidate.name === name);
}

/** Null counts as given, unless the variable is `nullable = false`. */
function givenValue(module: ModuleInstance, block: HclBlock, name: string): Value | undefined {
  const given = module.input(name);
  if (given?.kind !== 'null') return given;
  const nullable = argument(block, 'nullable')?.value;
  return nullable?.kind === 'literal' && nullable.value === false ? undefined : given;
}

function givenStep(module: ModuleInstance, name: string): Named['step'] {
  if (module.parent === undefined) return { kind: 'tfvars', name: `var.${name}` };
  return { kind: 'module-input', name: `${module.address}.${name}` };
}

const startOfFile = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** `local.x`, evaluated when it is first needed. */
export function localValue(module: ModuleInstance, name: string, at: Location): Value {
  const named = remember<Named>(
    module.cells,
    `local.${name}`,
    () => noting(module, `local.${name}`, () => readLocal(module, name, at)),
    () => cycle(module, `local.${name}`, at),
  );
  return hop(named, at);
}

function readLocal(module: ModuleInstance, name: string, at: Location): Named {
  const attribute = module.config.locals.get(name);
  const step = { kind: 'local', name: `local.${name}` } as const;
  if (attribute === undefined) return { value: failure(qualified(module, `local.${name}`), originAt(at)), step };
  return { value: module.context.evaluate(attribute.value, scopeOf(module, attribute.path)), step };
}

function cycle(module: ModuleInstance, name: string, at: Location): Named {
  return { value: unknownValue('cycle', qualified(module, name), originAt(at)), step: { kind: 'local', name } };
}

function hop(named: Named, at: Location): Value {
  return through(named.value, [{ ...named.step, at }]);
}

/** `path.module` and `path.root`, relative to the root directory as Terraform has them; `path.cwd` is absolute. */
export function pathValue(module: ModuleInstance, name: string, at: Location): Value {
  const origin = originAt(at);
  if (name === 'module') return { kind: 'string', value: relativePath(module.context.root, module.config.directory), origin };
  if (name === 'root') return { kind: 'string', value: '.', origin };
  return name === 'cwd' ? workingDirectoryPath(origin) : failure(`path.${name}`, origin);
}

/** `terraform.workspace` is chosen outside the code, where the deployment does not name it. */
export function workspaceValue(module: ModuleInstance, name: string, at: Location): Value {
  const workspace = module.context.deployment?.workspace;
  if (name === 'workspace' && workspace !== undefined) return { kind: 'string', value: workspace, origin: originAt(at) };
  return unknownValue('variable-without-default', `terraform.${name}`, originAt(at));
}
