import type { ListValue, UnknownValue, Value } from '../../../core/value.ts';
import { equalValues } from '../../value-equality.ts';
import { firstUnknown, members } from '../../value-operations.ts';
import { getIndex } from '../access.ts';
import { choose, overChoices } from '../../choices.ts';
import { toBool, toNumber, toText } from '../convert-scalar.ts';
import { distinctList } from '../type-conversion.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { boolOf, failed, listOf, notKnown, numberOf, partial, total } from './function-kit.ts';

function concat(args: readonly Value[], call: FunctionCall): Value {
  const items: Value[] = [];
  let more: UnknownValue | undefined;
  for (const arg of args) {
    if (arg.kind === 'list') {
      items.push(...members(arg));
      more ??= arg.more;
    } else if (firstUnknown(arg) === undefined) return failed(args, call);
    else more ??= firstUnknown(arg);
  }
  return listOf(items, call, more);
}

/** Lists in lists become one list. A member that may be a list or may not is among what is not known. */
function flatten(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  if (list?.kind !== 'list') return notKnown(args, call);
  const items: Value[] = [];
  let more: UnknownValue | undefined;
  const budget = call.scope.module.context.limits.members;
  const queue: Value[] = [list];
  for (let next = queue.pop(); next !== undefined && items.length <= budget; next = queue.pop()) {
    if (next.kind === 'list') {
      more ??= next.more;
      queue.push(...members(next).toReversed());
    } else if (next.kind === 'unknown') more ??= next;
    else if (next.kind === 'choice' && next.options.some((option) => option.kind === 'list')) more ??= next.condition;
    else items.push(next);
  }
  return listOf(items, call, more);
}

/** Choices inside the list are gone through first, because `[var.a ? [x] : []]` is what people flatten. */
function flattenChoices(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  if (list?.kind !== 'list') return notKnown(args, call);
  const { limits } = call.scope.module.context;
  const flat = overChoices(members(list), limits.options, call.origin, (row) =>
    flatten([{ ...list, items: row, origin: { ...list.origin, via: [] } }], call),
  );
  return flat ?? flatten(args, call);
}

function element(args: readonly Value[], call: FunctionCall): Value {
  const [list, index] = args;
  const at = toNumber(index);
  const { limits } = call.scope.module.context;
  if (list === undefined || index === undefined || (list.kind !== 'list' && firstUnknown(list) === undefined)) return failed(args, call);
  if (list.kind !== 'list' || at === undefined || list.more !== undefined) return getIndex(list, index, call.origin, limits.options);
  const size = list.items.length;
  if (size === 0) return failed(args, call);
  const wrapped = ((at % size) + size) % size;
  return members(list)[wrapped] ?? failed(args, call);
}

function compact(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  if (list?.kind !== 'list') return notKnown(args, call);
  const kept = members(list).filter((item) => item.kind !== 'null' && !(item.kind === 'string' && item.value === ''));
  return listOf(kept, call, list.more);
}

function contains(args: readonly Value[], call: FunctionCall): Value {
  const [list, wanted] = args;
  if (list?.kind !== 'list' || wanted === undefined) return notKnown(args, call);
  const answers = list.items.map((item) => equalValues(item, wanted));
  if (answers.includes(true)) return boolOf(true, call);
  return answers.includes(undefined) || list.more !== undefined ? notKnown(args, call) : boolOf(false, call);
}

function one(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  if (list?.kind === 'null') return list;
  if (list?.kind !== 'list' || list.items.length > 1) return list?.kind === 'list' ? failed(args, call) : notKnown(args, call);
  const [only] = members(list);
  const nothing: Value = { kind: 'null', origin: call.origin };
  if (list.more === undefined) return only ?? nothing;
  return choose([only ?? list.more, nothing], list.more, call.origin) ?? nothing;
}

function coalesce(args: readonly Value[], call: FunctionCall): Value {
  const options: Value[] = [];
  for (const arg of args) {
    if (arg.kind === 'null' || (arg.kind === 'string' && arg.value === '')) continue;
    options.push(arg);
    if (arg.kind !== 'unknown') break;
  }
  const condition = options.find((option) => option.kind === 'unknown');
  if (condition === undefined) return options[0] ?? failed(args, call);
  return choose(options, condition, call.origin) ?? failed(args, call);
}

function coalesceList(args: readonly Value[], call: FunctionCall): Value {
  for (const arg of args) {
    if (arg.kind === 'list' && arg.items.length > 0) return arg;
    if (arg.kind === 'list' && arg.more === undefined) continue;
    if (arg.kind !== 'null') return arg.kind === 'list' ? arg : notKnown(args, call);
  }
  return failed(args, call);
}

function length(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  if (value?.kind === 'list' && value.more === undefined) return { kind: 'number', value: value.items.length, origin: call.origin };
  if (value?.kind === 'map' && value.more === undefined) return { kind: 'number', value: value.entries.size, origin: call.origin };
  if (value?.kind === 'string') return { kind: 'number', value: [...value.value].length, origin: call.origin };
  return notKnown(args, call);
}

/** True or false as soon as one member decides it. */
function quantifier(decisive: boolean) {
  return partial((args, call) => {
    const [list] = args;
    if (list?.kind !== 'list') return notKnown(args, call);
    const truths = list.items.map(toBool);
    if (truths.includes(decisive)) return boolOf(decisive, call);
    return truths.includes(undefined) || list.more !== undefined ? notKnown(args, call) : boolOf(!decisive, call);
  });
}

function sort(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list] = args;
  if (list?.kind !== 'list') return undefined;
  const texts = members(list).map((item) => ({ item, text: toText(item) }));
  if (texts.some((entry) => entry.text === undefined)) return undefined;
  const sorted = texts.toSorted((a, b) => ((a.text ?? '') < (b.text ?? '') ? -1 : 1));
  return listOf(
    sorted.map((entry) => entry.item),
    call,
  );
}

function slice(args: readonly Value[], call: FunctionCall): Value {
  const [list, from, to] = args;
  const [start, end] = [toNumber(from), toNumber(to)];
  if (list?.kind !== 'list' || start === undefined || end === undefined) return notKnown(args, call);
  if (list.more !== undefined) return { kind: 'list', items: [], origin: call.origin, more: notKnown([list.more, ...args], call) };
  if (start < 0 || end < start || end > list.items.length) return failed(args, call);
  return listOf(members(list).slice(start, end), call);
}

function range(args: readonly Value[], call: FunctionCall): Value | undefined {
  const numbers = args.map(toNumber).filter((number) => number !== undefined);
  const [first = 0, second, third] = numbers;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (end < start ? -1 : 1);
  if (numbers.length < args.length || numbers.length === 0 || step === 0) return undefined;
  const items: Value[] = [];
  const { members: max } = call.scope.module.context.limits;
  for (let at = start; (step > 0 ? at < end : at > end) && items.length <= max; at += step) {
    items.push({ kind: 'number', value: at, origin: call.origin });
  }
  return listOf(items, call);
}

function chunk(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list, width] = args;
  const size = toNumber(width);
  if (list?.kind !== 'list' || size === undefined || size < 0) return undefined;
  const all = members(list);
  if (size === 0) return listOf([list], call);
  const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    listOf(all.slice(index * size, (index + 1) * size), call),
  );
  return listOf(chunks, call);
}

function indexOf(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list, wanted] = args;
  if (list?.kind !== 'list' || wanted === undefined) return undefined;
  const found = list.items.findIndex((item) => equalValues(item, wanted) === true);
  return found === -1 ? undefined : numberOf(found, call);
}

function matchKeys(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [values, keys, wanted] = args;
  if (values?.kind !== 'list' || keys?.kind !== 'list' || wanted?.kind !== 'list') return undefined;
  const isWanted = keys.items.map((key) => wanted.items.some((candidate) => equalValues(candidate, key) === true));
  return listOf(
    members(values).filter((_, index) => isWanted[index]),
    call,
  );
}

function isList(value: Value | undefined): value is ListValue {
  return value?.kind === 'list';
}

export const listFunctions: FunctionTable = [
  ['alltrue', quantifier(false)],
  ['anytrue', quantifier(true)],
  ['chunklist', total(chunk)],
  ['coalesce', partial(coalesce)],
  ['coalescelist', partial(coalesceList)],
  ['compact', partial(compact)],
  ['concat', partial(concat)],
  ['contains', partial(contains)],
  ['distinct', partial((args, call) => (isList(args[0]) ? distinctList(args[0]) : notKnown(args, call)))],
  ['element', partial(element)],
  ['flatten', partial(flattenChoices)],
  ['index', total(indexOf)],
  ['length', partial(length)],
  ['list', partial((args, call) => listOf(args, call))],
  ['matchkeys', total(matchKeys)],
  ['one', partial(one)],
  ['range', total(range)],
  [
    'reverse',
    partial((args, call) => (isList(args[0]) ? listOf(members(args[0]).toReversed(), call, args[0].more) : notKnown(args, call))),
  ],
  ['slice', partial(slice)],
  ['sort', total(sort)],
];
