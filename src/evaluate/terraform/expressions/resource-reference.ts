import type { Location } from '../../../core/location.ts';
import type { Step, Value } from '../../../core/value.ts';
import { extendUnknown, originAt, through, unknownValue } from '../../value-operations.ts';
import { applySteps } from './apply-steps.ts';
import type { TraversalStep } from './apply-steps.ts';
import { choose } from '../../choices.ts';
import { toNumber, toText } from '../types/convert-scalar.ts';
import { failure, hasFailed } from '../types/failure.ts';
import { derivedAttributes, readAttribute } from '../resources/derived-attributes.ts';
import type { ResourceInstance, ResourceInstances } from '../resources/resource-instances.ts';
import { allAttributes, computedAttribute, resourceInstances } from '../resources/resource-instances.ts';
import type { Scope } from '../scope.ts';
import { qualified } from '../scope.ts';

/** `aws_x.y` or `data.aws_x.y` and the steps from it. What the code sets is its value; the rest is an unknown that names the attribute. */
export function resourceReference(name: string, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  const declared = scope.module.config.resourcesByName.get(name);
  const expression = qualified(scope.module, name);
  if (declared === undefined) return failure(expression, originAt(at));
  const instances = resourceInstances(scope.module, declared);
  const [first] = instances.members;
  switch (instances.shape) {
    case 'cycle':
      return unknownValue('cycle', expression, originAt(at));
    case 'single':
      // What is not enabled is null.
      if (first === undefined) return applySteps({ kind: 'null', origin: originAt(at) }, steps, scope, at);
      return fromInstance(first, steps, scope, at);
    case 'open':
      return first === undefined ? failure(expression, originAt(at)) : fromOpen(first, steps, scope, at);
    case 'list':
    case 'map':
      return fromMany(instances, expression, steps, scope, at);
  }
}

function fromInstance(instance: ResourceInstance, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  const [first] = steps;
  const name = first === undefined ? undefined : memberName(first, scope);
  if (name === undefined) return applySteps(wholeInstance(instance, at), steps, scope, at);
  const value = readAttribute(instance, name);
  const { declared, address } = instance;
  const of = declared.mode === 'managed' ? { of: { type: declared.type, address } } : {};
  const step: Step = { kind: 'attribute', name: `${declared.name}.${name}`, at, ...of };
  const known = value.kind === 'unknown' ? { ...value, origin: originAt(at, value.origin.via) } : through(value, [step]);
  const result = applySteps(known, steps.slice(1), scope, at);
  if (!hasFailed(result) || hasFailed(known)) return result;
  const path = steps.map((part) => memberName(part, scope)).filter((part): part is string => part !== undefined);
  return { ...computedAttribute(instance, path), origin: originAt(at) };
}

function memberName(step: TraversalStep, scope: Scope): string | undefined {
  if (step.kind === 'attribute') return step.name;
  return step.kind === 'index' ? toText(scope.module.context.evaluate(step.key, scope)) : undefined;
}

/** All that the code sets as one object; every other attribute is unknown. */
function wholeInstance(instance: ResourceInstance, at: Location): Value {
  const more = { ...computedAttribute(instance, []), origin: originAt(at) };
  const attributes = allAttributes(instance);
  const step: Step = { kind: 'attribute', name: instance.declared.name, at };
  return through({ ...attributes, entries: new Map([...attributes.entries, ...derivedAttributes(instance)]), more }, [step]);
}

/**
 * A resource of which there may be none or many: any index is the instance that stands for all, that behind `.*.id` as well; `[*]` is a list with
 * an open end.
 */
function fromOpen(instance: ResourceInstance, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  const [first, ...rest] = steps;
  const whole = { ...computedAttribute(instance, []), origin: originAt(at) };
  if (first === undefined) return whole;
  if (first.kind === 'index') return fromInstance(instance, rest, scope, at);
  if (first.kind === 'attribute') return { ...extendUnknown(whole, `.${first.name}`, first.name), origin: originAt(at) };
  const [index, ...others] = rest;
  if (index?.kind === 'index') return fromInstance(instance, [...first.steps, ...others], scope, at);
  return applySteps({ kind: 'list', items: [], origin: originAt(at), more: whole }, steps, scope, at);
}

function fromMany(instances: ResourceInstances, expression: string, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  const [first, ...rest] = steps;
  if (first === undefined) return collection(instances, at);
  if (first.kind === 'splat') {
    const items = instances.members.map((member) => fromInstance(member, first.steps, scope, at));
    return applySteps({ kind: 'list', items, origin: originAt(at) }, rest, scope, at);
  }
  const key: Value =
    first.kind === 'index' ? scope.module.context.evaluate(first.key, scope) : { kind: 'string', value: first.name, origin: originAt(at) };
  const wanted = instances.shape === 'list' ? toNumber(key) : toText(key);
  const found = wanted === undefined ? undefined : instances.members.find((member) => member.key === wanted);
  const open = instances.members.find((member) => member.key === undefined);
  const chosen = found ?? open;
  if (chosen !== undefined) return fromInstance(chosen, rest, scope, at);
  if (key.kind !== 'unknown' && key.kind !== 'choice') return failure(expression, originAt(at));
  return anyInstance(instances, expression, key, rest, scope, at);
}

/** An index that is not known: any of the instances. */
function anyInstance(
  instances: ResourceInstances,
  expression: string,
  key: Extract<Value, { kind: 'unknown' | 'choice' }>,
  steps: readonly TraversalStep[],
  scope: Scope,
  at: Location,
): Value {
  const { options: max } = scope.module.context.limits;
  if (instances.members.length > max) return unknownValue('computed-attribute', expression, originAt(at));
  const options = instances.members.map((member) => fromInstance(member, steps, scope, at));
  return choose(options, key.kind === 'choice' ? key.condition : key, originAt(at)) ?? failure(expression, originAt(at));
}

function collection(instances: ResourceInstances, at: Location): Value {
  const origin = originAt(at);
  const open = instances.members.find((member) => member.key === undefined);
  const closed = instances.members.filter((member) => member.key !== undefined);
  const more = open === undefined ? {} : { more: computedAttribute(open, []) };
  if (instances.shape === 'list') return { kind: 'list', items: closed.map((member) => wholeInstance(member, at)), origin, ...more };
  return { kind: 'map', entries: new Map(closed.map((member) => [String(member.key), wholeInstance(member, at)])), origin, ...more };
}
