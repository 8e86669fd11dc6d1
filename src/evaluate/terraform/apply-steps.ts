import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import type { HclExpression, HclStep } from '../../syntax/hcl/hcl-tree.ts';
import { members, originAt } from '../value-operations.ts';
import { getAttribute, getIndex, getMembers } from './access.ts';
import { mapOptions } from '../choices.ts';
import type { Scope } from './scope.ts';

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
  if (step.kind === 'index') return getIndex(value, context.evaluate(step.key, scope), origin, context.limits.options);
  return eachMember(getMembers(value, origin), step.steps, scope, at);
}

function eachMember(list: Value, steps: readonly HclStep[], scope: Scope, at: Location): Value {
  if (list.kind === 'choice') {
    return mapOptions(list, (option) => eachMember(option, steps, scope, at)) ?? list;
  }
  if (list.kind !== 'list') return list;
  const items = members(list).map((item) => applySteps(item, steps, scope, at));
  const result = { kind: 'list', items, origin: list.origin } as const;
  if (list.more === undefined) return result;
  const more = applySteps(list.more, steps, scope, at);
  return { ...result, more: more.kind === 'unknown' ? more : list.more };
}
