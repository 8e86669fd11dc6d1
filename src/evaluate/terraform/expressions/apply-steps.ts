import type { Location } from '../../../core/location.ts';
import type { Value } from '../../../core/value.ts';
import { anyType } from '../../../core/value-type.ts';
import type { ValueType } from '../../../core/value-type.ts';
import type { HclExpression, HclStep } from '../../../syntax/hcl/hcl-tree.ts';
import { members, originAt } from '../../value-operations.ts';
import { getAttribute, getIndex, getMembers, tryIndex } from './access.ts';
import { mapOptions } from '../../choices.ts';
import type { Scope } from '../scope.ts';
import { typeOf } from '../types/type-of.ts';

/** One step of a traversal. */
export type TraversalStep =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'index'; readonly key: HclExpression }
  | { readonly kind: 'splat'; readonly steps: readonly HclStep[] };

/** Walks from a value along the steps. */
export function applySteps(start: Value, steps: readonly TraversalStep[], scope: Scope, at: Location): Value {
  let value = start;
  for (const step of steps) value = applyStep(value, step, scope, at);
  return value;
}

function applyStep(value: Value, step: TraversalStep, scope: Scope, at: Location): Value {
  const origin = originAt(at);
  if (step.kind === 'attribute') return getAttribute(value, step.name, origin);
  const { context } = scope.module;
  if (step.kind === 'index') {
    const key = context.evaluate(step.key, scope);
    return scope.isTried === true ? tryIndex(value, key, origin, context.limits) : getIndex(value, key, origin, context.limits);
  }
  return eachMember(getMembers(value, origin), step.steps, scope, at);
}

function eachMember(list: Value, steps: readonly HclStep[], scope: Scope, at: Location): Value {
  if (list.kind === 'choice') {
    return mapOptions(list, (option) => eachMember(option, steps, scope, at)) ?? list;
  }
  if (list.kind !== 'list') return list;
  const items = members(list).map((item) => applySteps(item, steps, scope, at));
  const type = list.type === undefined ? {} : { type: { kind: 'list', element: splatElement(items, list.type.element, steps) } as const };
  const result = { kind: 'list', items, origin: list.origin, ...type } as const;
  if (list.more === undefined) return result;
  const more = applySteps(list.more, steps, scope, at);
  return { ...result, more: more.kind === 'unknown' ? more : list.more };
}

/** The type of what the steps lead to: from the members, or from their type when there is none. */
function splatElement(items: readonly Value[], element: ValueType, steps: readonly HclStep[]): ValueType {
  const known = items.map(typeOf).find((type) => type.kind !== 'open');
  return known ?? steps.reduce((type, step) => stepInto(type, step), element);
}

function stepInto(type: ValueType, step: HclStep): ValueType {
  if (step.kind === 'splat') {
    return { kind: 'list', element: step.steps.reduce((inner, each) => stepInto(inner, each), 'element' in type ? type.element : type) };
  }
  if ('element' in type) return type.element;
  if (type.kind === 'object' && step.kind === 'attribute') return type.attributes.get(step.name) ?? anyType;
  return anyType;
}
