import type { Value } from '../../../core/value.ts';
import { firstUnknown, unknownValue } from '../../value-operations.ts';
import { badCall, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::Length`: how many members a list has. */
export function length(call: IntrinsicCall): Value | undefined {
  const { argument, range, scope } = call;
  const origin = originOf(scope, range);
  const list = scope.evaluate(argument, scope);
  if (list?.kind === 'list' && list.more === undefined && !list.items.some((item) => item.kind === 'choice')) {
    return { kind: 'number', value: list.items.length, origin: { ...origin, via: list.origin.via } };
  }
  const cause = list === undefined ? undefined : firstUnknown(list);
  return cause === undefined ? badCall(call) : unknownValue(cause.reason, `Fn::Length ${cause.expression}`, origin);
}
