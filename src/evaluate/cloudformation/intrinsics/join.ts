import type { Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import { firstUnknown } from '../../value-operations.ts';
import { composeTexts } from '../compose-texts.ts';
import { argumentsOf, badCall, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::Join`: `[delimiter, [values]]`. The list may be one that a function makes. */
export function join(call: IntrinsicCall): Value | undefined {
  const { argument, scope } = call;
  const [separator, collection] = argumentsOf(argument) ?? [];
  if (separator === undefined || collection === undefined) return badCall(call);
  const delimiter = scalarText(scope.evaluate(separator, scope));
  const list = scope.evaluate(collection, scope);
  return list === undefined || delimiter === undefined ? badCall(call) : joinValue(list, delimiter, call);
}

function joinValue(list: Value, separator: string, call: IntrinsicCall): Value {
  const origin = originOf(call.scope, call.range);
  if (list.kind === 'choice') {
    return mapOptions(list, (option) => joinValue(option, separator, call), origin) ?? badCall(call);
  }
  if (list.kind !== 'list') return firstUnknown(list) ?? badCall(call);
  const members = list.more === undefined ? list.items : [...list.items, list.more];
  const pieces = members.flatMap((value, index) => (index === 0 ? [{ value }] : [{ literal: separator }, { value }]));
  return composeTexts(pieces, origin, call.scope);
}
