import { opposite } from '../../../../core/circumstance.ts';
import type { ChoiceValue, Decision, ListValue, UnknownValue, Value } from '../../../../core/value.ts';
import { asPlainText } from '../../../json-text.ts';
import { equalValues } from '../../../value-equality.ts';
import { firstUnknown, members } from '../../../value-operations.ts';
import { getIndex } from '../../expressions/access.ts';
import { tooManyValues } from '../../expressions/too-many-values.ts';
import { choose, literalText, overChoices, overPairs, whenIs } from '../../../choices.ts';
import { toBool, toPreciseNumber } from '../../types/convert-scalar.ts';
import { distinctMembers } from '../../types/sets.ts';
import { wholeOf } from '../../../numbers/number-value.ts';
import type { PlainNumber } from '../../../numbers/number-value.ts';
import { convertToType } from '../../types/type-conversion.ts';
import { mayBeOrdered, typeOf } from '../../types/type-of.ts';
import { unifyTypes } from '../../types/unify-types.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { boolOf, countOf, failed, likeSource, listOf, notKnown, partial, refused, sequenceOf, total } from '../function-kit.ts';
import { graphemeCount } from '../text/graphemes.ts';

/** Lists of types that have one in common make a list, all else a tuple. */
function concat(args: readonly Value[], call: FunctionCall): Value {
  const items: Value[] = [];
  let more: UnknownValue | undefined;
  for (const arg of asOneType(args, call)) {
    if (arg.kind === 'list' && arg.type?.kind !== 'set') {
      items.push(...members(arg));
      more ??= arg.more;
    } else if (arg.kind === 'list' || firstUnknown(arg) === undefined) return failed(args, call);
    else more ??= firstUnknown(arg);
  }
  const element = elementOfAll(args);
  return element === undefined ? listOf(items, call, more) : sequenceOf('list', element, items, call, more);
}

function elementOfAll(args: readonly Value[]): ReturnType<typeof unifyTypes> {
  const types = args.map(typeOf);
  const common = types.every((type) => type.kind === 'list') ? unifyTypes(types) : undefined;
  return common?.kind === 'list' ? common.element : undefined;
}

function asOneType(args: readonly Value[], call: FunctionCall): readonly Value[] {
  const element = elementOfAll(args);
  return element === undefined ? args : args.map((arg) => convertToType(arg, { kind: 'list', element }, call.scope));
}

/** Lists in lists become one tuple. A member that may be a list or may not is among what is not known. */
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
  const flat = overChoices(members(list), limits, call.origin, (row) =>
    flatten([{ ...list, items: row, origin: { ...list.origin, via: [] } }], call),
  );
  return flat ?? flatten(args, call);
}

/** A whole number of 64 bits. */
function asIndex(number: PlainNumber): bigint | undefined {
  const whole = wholeOf(number);
  return whole !== undefined && BigInt.asIntN(64, whole) === whole ? whole : undefined;
}

function element(args: readonly Value[], call: FunctionCall): Value {
  const [list, index] = args;
  if (list === undefined || index === undefined || !mayBeOrdered(list)) return failed(args, call);
  const number = toPreciseNumber(index);
  const at = number === undefined ? undefined : asIndex(number);
  if (at === undefined && number !== undefined) return failed(args, call);
  const { limits } = call.scope.module.context;
  if (list.kind !== 'list' || at === undefined || list.more !== undefined) return getIndex(list, index, call.origin, limits);
  const size = BigInt(list.items.length);
  if (size === 0n) return failed(args, call);
  return members(list)[Number(((at % size) + size) % size)] ?? failed(args, call);
}

/** Members of which one option is left out are gone through first, because `[var.a ? x : ""]` is what people compact. */
function compact(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  if (list?.kind !== 'list') return notKnown(args, call);
  const { limits } = call.scope.module.context;
  const isOpen = (item: Value): item is ChoiceValue => item.kind === 'choice' && item.options.some(isEmpty);
  const all = members(list);
  const kept = (answers: readonly Value[]): Value => {
    let next = 0;
    const answered = all.map((item) => (isOpen(item) ? (answers[next++] ?? item) : item));
    return likeSource(
      list,
      answered.filter((item) => !isEmpty(item)),
      call,
    );
  };
  const open = all.filter(isOpen);
  const result = overChoices(open, limits, call.origin, kept) ?? overPairs(open, limits, call.origin, kept);
  return result ?? tooManyValues(call.scope.module.context, call.at, { name: call.name, operands: args });
}

function isEmpty(item: Value): boolean {
  return item.kind === 'null' || (item.kind === 'string' && item.value === '');
}

function contains(args: readonly Value[], call: FunctionCall): Value {
  const [list, wanted] = args;
  if (list?.kind !== 'list' || wanted === undefined) return notKnown(args, call);
  const answers = list.items.map((item) => equalValues(item, wanted));
  if (answers.includes(true)) return boolOf(true, call);
  if (!answers.includes(undefined) && list.more === undefined) return boolOf(false, call);
  const asked = amongLiterals(list, wanted);
  return asked === undefined ? notKnown(args, call) : { ...notKnown(args, call), decision: asked };
}

/** `contains(["dev", "test"], var.env)`. */
function amongLiterals(list: ListValue, wanted: Value): Decision | undefined {
  const texts = list.items.map(literalText);
  if (wanted.kind !== 'unknown' || list.more !== undefined || texts.length === 0) return undefined;
  const known = texts.filter((text) => text !== undefined);
  if (known.length < texts.length) return undefined;
  const yes = whenIs(wanted, ...known);
  return { yes, no: opposite(yes) };
}

function one(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  if (list?.kind !== 'list') return notKnown(args, call);
  // Members of a set that are not known may be one.
  const isOpen = list.type?.kind === 'set' && firstUnknown(list) !== undefined;
  if (list.items.length > 1) return isOpen ? notKnown(args, call) : refused(args, call);
  const [only] = members(list);
  const nothing: Value = { kind: 'null', origin: call.origin, ...(list.type === undefined ? {} : { type: list.type.element }) };
  if (list.more === undefined) return only ?? nothing;
  return choose([only ?? list.more, nothing], list.more, call.origin) ?? nothing;
}

/** The first that is neither null nor, among texts, empty; all are brought to one type first. */
function coalesce(args: readonly Value[], call: FunctionCall): Value {
  const common = unifyTypes(args.map(typeOf));
  if (common === undefined) return failed(args, call);
  const isOpen = args.some((arg) => arg.kind === 'unknown');
  const options: Value[] = [];
  for (const given of args) {
    const arg = isOpen ? given : convertToType(given, common, call.scope);
    if (arg.kind === 'null' || (arg.kind === 'string' && arg.value === '')) continue;
    options.push(arg);
    if (arg.kind !== 'unknown') break;
  }
  const condition = options.find((option) => option.kind === 'unknown');
  if (condition === undefined) return options[0] ?? failed(args, call);
  return choose(options, condition, call.origin) ?? failed(args, call);
}

function coalesceList(args: readonly Value[], call: FunctionCall): Value {
  if (!args.every(mayBeOrdered)) return failed(args, call);
  for (const arg of args) {
    if (arg.kind === 'list' && (arg.items.length > 0 || arg.more !== undefined)) return arg;
    if (arg.kind !== 'list' && arg.kind !== 'null') return notKnown(args, call);
  }
  return failed(args, call);
}

function length(args: readonly Value[], call: FunctionCall): Value {
  const [given] = args;
  const value = given === undefined ? undefined : asPlainText(given, call.scope.module.context.limits.stringChars);
  if (value?.kind === 'list' && value.more === undefined && isCertainSize(value)) return countOf(value.items.length, call);
  if (value?.kind === 'map' && value.more === undefined) return countOf(value.entries.size, call);
  if (value?.kind === 'string') return countOf(graphemeCount(value.value), call);
  return notKnown(args, call);
}

/** Members of a set that are not known may be equal to others. */
function isCertainSize(list: ListValue): boolean {
  return list.type?.kind !== 'set' || list.items.length < 2 || firstUnknown(list) === undefined;
}

/** True or false as soon as one member decides it; null counts as false. */
function quantifier(decisive: boolean) {
  return partial((args, call) => {
    const [list] = args;
    if (list?.kind !== 'list') return notKnown(args, call);
    const truths = list.items.map((item) => (item.kind === 'null' ? false : toBool(item)));
    if (truths.includes(decisive)) return boolOf(decisive, call);
    return truths.includes(undefined) || list.more !== undefined ? notKnown(args, call) : boolOf(!decisive, call);
  });
}

function indexOf(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list, wanted] = args;
  if (list?.kind !== 'list' || list.type?.kind === 'set' || wanted === undefined) return undefined;
  const found = list.items.findIndex((item) => equalValues(item, wanted) === true);
  return found === -1 ? undefined : countOf(found, call);
}

function distinct(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  return list?.kind === 'list' ? likeSource(list, distinctMembers(list), call) : notKnown(args, call);
}

function reverse(args: readonly Value[], call: FunctionCall): Value {
  const [list] = args;
  return list?.kind === 'list' ? likeSource(list, members(list).toReversed(), call) : notKnown(args, call);
}

export const listFunctions: FunctionTable = [
  ['alltrue', quantifier(false)],
  ['anytrue', quantifier(true)],
  ['coalesce', partial(coalesce)],
  ['coalescelist', partial(coalesceList)],
  ['compact', partial(compact)],
  ['concat', partial(concat)],
  ['contains', partial(contains)],
  ['distinct', partial(distinct)],
  ['element', partial(element)],
  ['flatten', partial(flattenChoices)],
  ['index', total(indexOf)],
  ['length', partial(length)],
  ['one', partial(one)],
  ['reverse', partial(reverse)],
];
