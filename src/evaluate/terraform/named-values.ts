import type { Location } from '../../core/location.ts';
import type { Step, Value } from '../../core/value.ts';
import { originAt, through, unknownValue } from '../value-operations.ts';
import { failure } from './failure.ts';
import type { ModuleInstance } from './scope.ts';
import { qualified, remember, scopeOf } from './scope.ts';
import { relativePath } from './source-path.ts';
import { convertToType } from './type-conversion.ts';
import { parseType } from './type-constraint.ts';

interface Named {
  readonly value: Value;
  readonly step: Pick<Step, 'kind' | 'name'>;
}

/** `var.x`: what the caller or a tfvars file gives, else the default, converted to the declared type. */
export function variableValue(module: ModuleInstance, name: string, at: Location): Value {
  const named = remember<Named>(
    module.cells,
    `var.${name}`,
    () => readVariable(module, name),
    () => cycle(module, `var.${name}`, at),
  );
  return hop(named, at);
}

function readVariable(module: ModuleInstance, name: string): Named {
  const block = module.config.variables.get(name);
  const expression = qualified(module, `var.${name}`);
  const here = originAt({ path: block?.path ?? module.config.paths[0] ?? '', range: block?.header ?? startOfFile });
  const attribute = (key: string) => block?.body.attributes.find((candidate) => candidate.name === key);
  const given = module.input(name);
  if (block === undefined) return { value: failure(expression, here), step: { kind: 'variable-default', name: `var.${name}` } };
  const fallback = attribute('default');
  const { evaluate } = module.context;
  const scope = scopeOf(module, block.path);
  const type = parseType(attribute('type')?.value);
  const nullable = attribute('nullable')?.value;
  const refusesNull = nullable?.kind === 'literal' && nullable.value === false;
  if (given !== undefined && !(given.kind === 'null' && refusesNull)) {
    const inChild = module.parent !== undefined;
    const step = inChild
      ? ({ kind: 'module-input', name: `${module.address}.${name}` } as const)
      : ({ kind: 'tfvars', name: `var.${name}` } as const);
    return { value: convertToType(given, type, scope), step };
  }
  const step = { kind: 'variable-default', name: `var.${name}` } as const;
  if (fallback === undefined) return { value: unknownValue('variable-without-default', expression, here), step };
  return { value: convertToType(evaluate(fallback.value, { ...scope, path: fallback.path }), type, scope), step };
}

const startOfFile = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** `local.x`, evaluated when it is first needed. */
export function localValue(module: ModuleInstance, name: string, at: Location): Value {
  const named = remember<Named>(
    module.cells,
    `local.${name}`,
    () => readLocal(module, name, at),
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

/** `path.module` and `path.root`, relative to the root directory as Terraform has them; `path.cwd` depends on the machine. */
export function pathValue(module: ModuleInstance, name: string, at: Location): Value {
  const origin = originAt(at);
  if (name === 'module') return { kind: 'string', value: relativePath(module.context.root, module.config.directory), origin };
  if (name === 'root') return { kind: 'string', value: '.', origin };
  return name === 'cwd' ? unknownValue('variable-without-default', 'path.cwd', origin) : failure(`path.${name}`, origin);
}

/** `terraform.workspace` is chosen outside the code. */
export function workspaceValue(name: string, at: Location): Value {
  return unknownValue('variable-without-default', `terraform.${name}`, originAt(at));
}
