import type { Value } from '../../../../core/value.ts';
import { numberType, stringType } from '../../../../core/value-type.ts';
import { calculate } from '../../../numbers/arithmetic.ts';
import { compareNumbers } from '../../../numbers/number-value.ts';
import type { PlainNumber } from '../../../numbers/number-value.ts';
import { compareText } from '../../../compare-text.ts';
import { equalValues } from '../../../value-equality.ts';
import { members } from '../../../value-operations.ts';
import { toNumber, toPreciseNumber, toText } from '../../types/convert-scalar.ts';
import { convertToType } from '../../types/type-conversion.ts';
import { mayBeOrdered, typeOf } from '../../types/type-of.ts';
import { unifyTypes } from '../../types/unify-types.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { failed, likeSource, notKnown, numberOf, partial, sequenceOf, total } from '../function-kit.ts';

function sort(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list] = args;
  if (list?.kind !== 'list') return undefined;
  const texts = members(list).map((item) => ({ item, text: toText(item) }));
  if (texts.some((entry) => entry.text === undefined)) return undefined;
  const sorted = texts.toSorted((a, b) => compareText(a.text ?? '', b.text ?? ''));
  return sequenceOf(
    'list',
    stringType,
    sorted.map((entry) => entry.item),
    call,
  );
}

function slice(args: readonly Value[], call: FunctionCall): Value {
  const [list, from, to] = args;
  const [start, end] = [toNumber(from), toNumber(to)];
  if (list === undefined || !mayBeOrdered(list)) return failed(args, call);
  if (list.kind !== 'list' || start === undefined || end === undefined) return notKnown(args, call);
  if (!isSlice(start, end)) return failed(args, call);
  if (list.more !== undefined) return { kind: 'list', items: [], origin: call.origin, more: notKnown([list.more, ...args], call) };
  return end > list.items.length ? failed(args, call) : likeSource(list, members(list).slice(start, end), call);
}

function isSlice(start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start;
}

/** Numbers that a range may have. */
const rangeMax = 1024;
const zero: PlainNumber = { value: 0 };

function range(args: readonly Value[], call: FunctionCall): Value | undefined {
  const numbers = args.map(toPreciseNumber).filter((number) => number !== undefined);
  const [first = zero, second, third] = numbers;
  if (numbers.length < args.length || numbers.length > 3) return undefined;
  return second === undefined ? numbersBetween([zero, first], third, call) : numbersBetween([first, second], third, call);
}

function numbersBetween(
  [start, end]: readonly [PlainNumber, PlainNumber],
  wantedStep: PlainNumber | undefined,
  call: FunctionCall,
): Value | undefined {
  const distance = compareNumbers(end, start);
  if (distance === 0) return sequenceOf('list', numberType, [], call);
  const step = wantedStep ?? { value: distance };
  const direction = compareNumbers(step, zero);
  if (distance * direction <= 0) return undefined;
  const items: Value[] = [];
  for (let at: PlainNumber | undefined = start; at !== undefined; at = calculate('+', at, step)) {
    if (compareNumbers(at, end) * direction >= 0) return sequenceOf('list', numberType, items, call);
    if (items.length >= rangeMax) return undefined;
    items.push(numberOf(at, call));
  }
  return undefined;
}

function chunk(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list, width] = args;
  const size = toNumber(width);
  if (list?.kind !== 'list' || list.type === undefined || size === undefined || !isSlice(0, size)) return undefined;
  const { type } = list;
  const all = members(list);
  const length = size === 0 ? Math.max(all.length, 1) : size;
  const chunks = Array.from({ length: Math.ceil(all.length / length) }, (_, index) =>
    sequenceOf('list', type.element, all.slice(index * length, (index + 1) * length), call),
  );
  return sequenceOf('list', type, chunks, call);
}

function matchKeys(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [values, given, searched] = args;
  if (values?.kind !== 'list' || given?.kind !== 'list' || searched?.kind !== 'list') return undefined;
  const common = unifyTypes([typeOf(given), typeOf(searched)]);
  if (common === undefined || values.items.length !== given.items.length) return undefined;
  const [keys, wanted] = [convertToType(given, common, call.scope), convertToType(searched, common, call.scope)];
  if (keys.kind !== 'list' || wanted.kind !== 'list') return undefined;
  const isWanted = keys.items.map((key) => wanted.items.some((candidate) => equalValues(candidate, key) === true));
  return likeSource(
    values,
    members(values).filter((_, index) => isWanted[index]),
    call,
  );
}

export const listPartFunctions: FunctionTable = [
  ['chunklist', total(chunk)],
  ['matchkeys', total(matchKeys)],
  ['range', total(range)],
  ['slice', partial(slice)],
  ['sort', total(sort)],
];
