import type { ListValue, Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import { extendUnknown, firstUnknown } from '../../value-operations.ts';
import { argumentsOf, badCall, limitReached, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::Split`: `[delimiter, text]`. A text with holes may have any number of pieces: those before the first hole are known. */
export function split(call: IntrinsicCall): Value | undefined {
  const { argument, scope } = call;
  const [delimiter, source] = argumentsOf(argument) ?? [];
  if (delimiter === undefined || source === undefined) return badCall(call);
  const mark = scalarText(scope.evaluate(delimiter, scope)) ?? '';
  const value = scope.evaluate(source, scope);
  return value === undefined || mark === '' ? badCall(call) : splitValue(value, mark, call);
}

function splitValue(value: Value, delimiter: string, call: IntrinsicCall): Value {
  const { scope, range } = call;
  if (value.kind === 'choice') {
    return mapOptions(value, (option) => splitValue(option, delimiter, call), originOf(scope, range)) ?? badCall(call);
  }
  const text = scalarText(value);
  if (text === undefined) {
    const cause = firstUnknown(value);
    if (cause === undefined) return badCall(call);
    const rest = extendUnknown(cause, `.split(${JSON.stringify(delimiter)})`, 'split');
    const before = value.kind === 'template' && typeof value.parts[0] === 'string' ? value.parts[0].split(delimiter).slice(0, -1) : [];
    if (before.length === 0) return rest;
    const items = before.map((piece): Value => ({ kind: 'string', value: piece, origin: value.origin }));
    return { kind: 'list', items, more: rest, origin: value.origin };
  }
  const pieces = text.split(delimiter);
  if (pieces.length > scope.limits.members) return limitReached(scope, 'members of one list', range);
  const list: ListValue = {
    kind: 'list',
    items: pieces.map((piece) => ({ kind: 'string', value: piece, origin: value.origin })),
    origin: value.origin,
  };
  return list;
}
