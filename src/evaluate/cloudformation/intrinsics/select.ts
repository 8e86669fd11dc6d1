import type { ListValue, Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { choose, mapOptions } from '../../choices.ts';
import { extendUnknown, firstUnknown, unknownValue } from '../../value-operations.ts';
import { argumentsOf, badCall, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::Select`: `[index, list]`, counted from 0. An index that is not known gives a choice over the list. */
export function select(call: IntrinsicCall): Value | undefined {
  const { argument, scope } = call;
  const [position, collection] = argumentsOf(argument) ?? [];
  if (position === undefined || collection === undefined) return badCall(call);
  const index = scope.evaluate(position, scope);
  const list = scope.evaluate(collection, scope);
  if (index === undefined || list === undefined) return badCall(call);
  return selectFrom(list, index, call);
}

function selectFrom(list: Value, index: Value, call: IntrinsicCall): Value {
  const { scope, range } = call;
  const text = scalarText(index);
  if (list.kind === 'unknown') return extendUnknown(list, `[${text ?? '*'}]`, text);
  if (list.kind === 'choice') {
    return mapOptions(list, (option) => selectFrom(option, index, call), originOf(scope, range)) ?? badCall(call);
  }
  if (list.kind !== 'list') return firstUnknown(list) ?? badCall(call);
  if (text === undefined) return anyOf(list, index, call);
  const item = /^\d+$/.test(text) ? list.items[Number(text)] : undefined;
  if (item !== undefined) return item;
  if (list.more !== undefined) return extendUnknown(list.more, `[${text}]`, text);
  return unknownValue('unsupported-expression', `Fn::Select ${text}`, originOf(scope, range));
}

function anyOf(list: ListValue, index: Value, call: IntrinsicCall): Value {
  const cause = firstUnknown(index);
  if (cause === undefined || list.more !== undefined || list.items.length > call.scope.limits.options)
    return list.more ?? cause ?? badCall(call);
  return choose(list.items, cause, originOf(call.scope, call.range)) ?? badCall(call);
}
