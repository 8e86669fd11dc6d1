import type { Location } from '../../../core/location.ts';
import type { Value } from '../../../core/value.ts';
import { extendUnknown, originAt, through, unknownValue } from '../../value-operations.ts';
import { applySteps } from './apply-steps.ts';
import type { TraversalStep } from './apply-steps.ts';
import { toNumber, toText } from '../types/convert-scalar.ts';
import { failure } from '../types/failure.ts';
import type { Called, CalledInstance } from '../modules/module-instances.ts';
import { callModule } from '../modules/module-instances.ts';
import { noting } from '../noted.ts';
import type { ModuleInstance, Scope } from '../scope.ts';
import { qualified, remember, scopeOf } from '../scope.ts';

/** `module.x` and the steps from it. Outputs are evaluated one by one, so modules may feed each other. */
export function moduleReference(name: string, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  const called = callModule(scope.module, name);
  const expression = qualified(scope.module, `module.${name}`);
  if (called === undefined) return failure(expression, originAt(at));
  if (called.kind === 'unresolved') return applySteps({ ...called.unknown, origin: originAt(at) }, steps, scope, at);
  const [only] = called.instances;
  if (called.shape === 'single')
    return only === undefined
      ? applySteps({ kind: 'null', origin: originAt(at) }, steps, scope, at)
      : fromModule(only.module, steps, scope, at);
  return fromMany(called, expression, steps, scope, at);
}

function fromModule(module: ModuleInstance, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  const [first, ...rest] = steps;
  if (first?.kind !== 'attribute') return applySteps(allOutputs(module, at), steps, scope, at);
  return applySteps(outputValue(module, first.name, at), rest, scope, at);
}

function outputValue(module: ModuleInstance, name: string, at: Location): Value {
  const expression = `${module.address}.${name}`;
  const block = module.config.outputs.get(name);
  const attribute = block?.body.attributes.find((candidate) => candidate.name === 'value');
  if (attribute === undefined) return missingOutput(module, expression, at);
  const value = remember<Value>(
    module.cells,
    `output.${name}`,
    () => noting(module, `output.${name}`, () => module.context.evaluate(attribute.value, scopeOf(module, attribute.path))),
    () => unknownValue('cycle', expression, originAt(at)),
  );
  return through(value, [{ kind: 'module-output', name: expression, at }]);
}

/** What stands for a module need not know all that the module gives back. */
function missingOutput({ config }: ModuleInstance, expression: string, at: Location): Value {
  return config.isStandIn === true ? unknownValue('remote-module', expression, originAt(at)) : failure(expression, originAt(at));
}

function allOutputs(module: ModuleInstance, at: Location): Value {
  const entries = new Map([...module.config.outputs.keys()].map((name) => [name, outputValue(module, name, at)] as const));
  const origin = originAt(at);
  if (module.config.isStandIn !== true) return { kind: 'map', entries, origin };
  return { kind: 'map', entries, origin, more: unknownValue('remote-module', module.address, origin) };
}

function fromMany(
  called: Extract<Called, { kind: 'local' }>,
  expression: string,
  steps: readonly TraversalStep[],
  scope: Scope,
  at: Location,
): Value {
  const open = called.instances.find((instance) => instance.key === undefined);
  const behind = behindSplat(steps, called);
  return open !== undefined && behind !== undefined
    ? fromModule(open.module, behind, scope, at)
    : fromMember(called, open, expression, steps, scope, at);
}

function fromMember(
  called: Extract<Called, { kind: 'local' }>,
  open: CalledInstance | undefined,
  expression: string,
  steps: readonly TraversalStep[],
  scope: Scope,
  at: Location,
): Value {
  const [first, ...rest] = steps;
  if (first === undefined || first.kind === 'splat') return applySteps(collection(called, expression, at), steps, scope, at);
  const key: Value =
    first.kind === 'index' ? scope.module.context.evaluate(first.key, scope) : { kind: 'string', value: first.name, origin: originAt(at) };
  const wanted = called.shape === 'list' ? toNumber(key) : toText(key);
  const found = (wanted === undefined ? undefined : called.instances.find((instance) => instance.key === wanted)) ?? open;
  if (found !== undefined) return fromModule(found.module, rest, scope, at);
  if (key.kind !== 'unknown' && key.kind !== 'choice') return failure(expression, originAt(at));
  return applySteps(collection(called, expression, at), steps, scope, at);
}

/** Any index behind `.*.out` is the call that stands for all: what follows from there on. */
function behindSplat(
  [first, index, ...rest]: readonly TraversalStep[],
  { instances }: Extract<Called, { kind: 'local' }>,
): readonly TraversalStep[] | undefined {
  return instances.length === 1 && first?.kind === 'splat' && index?.kind === 'index' ? [...first.steps, ...rest] : undefined;
}

function collection(called: Extract<Called, { kind: 'local' }>, expression: string, at: Location): Value {
  const origin = originAt(at);
  const closed = called.instances.filter((instance): instance is Required<CalledInstance> => instance.key !== undefined);
  const open = called.instances.find((instance) => instance.key === undefined)?.module.maybe;
  const more = open === undefined ? {} : { more: { ...extendUnknown(open, ''), expression } };
  if (called.shape === 'list') return { kind: 'list', items: closed.map((instance) => allOutputs(instance.module, at)), origin, ...more };
  return {
    kind: 'map',
    entries: new Map(closed.map((instance) => [String(instance.key), allOutputs(instance.module, at)])),
    origin,
    ...more,
  };
}
