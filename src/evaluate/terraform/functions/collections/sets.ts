import type { ListValue, UnknownValue, Value } from '../../../../core/value.ts';
import type { ValueType } from '../../../../core/value-type.ts';
import { equalValues } from '../../../value-equality.ts';
import { members } from '../../../value-operations.ts';
import { convertToType } from '../../types/type-conversion.ts';
import { typeOf } from '../../types/type-of.ts';
import { unifyTypes } from '../../types/unify-types.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { failed, listOf, notKnown, partial, sequenceOf, tooLarge } from '../function-kit.ts';

interface Sets {
  readonly sets: readonly ListValue[];
  readonly element: ValueType;
}

/** The arguments as sets of one type; a failure when they have none in common, undefined when one of them is not known. */
function setsOf(args: readonly Value[], call: FunctionCall): Sets | 'error' | undefined {
  const sets = args.filter((arg): arg is ListValue => arg.kind === 'list');
  // An empty set of nothing known goes with all.
  const types = sets.filter((set) => set.items.length > 0 || set.type?.element.kind !== 'any').map(({ type }) => type?.element);
  const known = types.filter((type) => type !== undefined);
  const element = known.length === 0 ? ({ kind: 'any' } as const) : unifyTypes(known);
  if (element === undefined) return 'error';
  const converted = sets.map((set) => convertToType(set, { kind: 'set', element }, call.scope));
  const same = converted.filter((set) => set.kind === 'list');
  if (same.length < converted.length) return 'error';
  return sets.length < args.length ? undefined : { sets: same, element };
}

function union(args: readonly Value[], call: FunctionCall): Value {
  const given = setsOf(args, call);
  if (given === 'error') return failed(args, call);
  if (given === undefined) return notKnown(args, call);
  const { sets, element } = given;
  return sequenceOf('set', element, sets.flatMap(members), call, sets.find((set) => set.more !== undefined)?.more);
}

/** Whether a value is in a list; undefined when that is not known. */
function isIn(value: Value, list: ListValue): boolean | undefined {
  const answers = list.items.map((item) => equalValues(item, value));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) || list.more !== undefined ? undefined : false;
}

/** Keeps the members of the first set for which `keep` is known to be true; those for which it is not known are in `more`. */
function filtered(
  { sets: [first], element }: Sets,
  keep: (value: Value) => boolean | undefined,
  args: readonly Value[],
  call: FunctionCall,
): Value {
  if (first === undefined) return failed(args, call);
  const kept: Value[] = [];
  let more: UnknownValue | undefined = first.more;
  for (const item of members(first)) {
    const answer = keep(item);
    if (answer === true) kept.push(item);
    else if (answer === undefined) more ??= notKnown(args, call);
  }
  return sequenceOf('set', element, kept, call, more);
}

function intersection(args: readonly Value[], call: FunctionCall): Value {
  const given = setsOf(args, call);
  if (given === 'error') return failed(args, call);
  if (given === undefined) return notKnown(args, call);
  const inAll = (value: Value): boolean | undefined => {
    const answers = given.sets.slice(1).map((other) => isIn(value, other));
    if (answers.includes(false)) return false;
    return answers.includes(undefined) ? undefined : true;
  };
  return filtered(given, inAll, args, call);
}

function subtract(args: readonly Value[], call: FunctionCall): Value {
  const given = setsOf(args, call);
  if (given === 'error') return failed(args, call);
  const second = given?.sets[1];
  if (given === undefined || second === undefined) return notKnown(args, call);
  const isOutside = (value: Value): boolean | undefined => {
    const found = isIn(value, second);
    return found === undefined ? undefined : !found;
  };
  return filtered(given, isOutside, args, call);
}

/** A list of tuples when all are lists, a set of them when one is a set. */
function product(args: readonly Value[], call: FunctionCall): Value {
  const lists = args.map((arg) => (arg.kind === 'list' && arg.type === undefined ? convertToType(arg, anyList, call.scope) : arg));
  const known = lists.filter((list) => list.kind === 'list');
  if (known.length < lists.length)
    return lists.every((list) => list.kind === 'list' || list.kind === 'unknown') ? notKnown(lists, call) : failed(args, call);
  const { members: max } = call.scope.module.context.limits;
  let rows: Value[][] = [[]];
  for (const list of known) {
    if (rows.length * list.items.length > max) return tooLarge(call);
    rows = rows.flatMap((row) => members(list).map((item) => [...row, item]));
  }
  const elements = known.map((list) => list.type?.element ?? typeOf(list));
  const kind = known.some((list) => list.type?.kind === 'set') ? 'set' : 'list';
  const tuples = rows.map((row) => listOf(row, call));
  return sequenceOf(kind, { kind: 'tuple', elements }, tuples, call, known.find((list) => list.more !== undefined)?.more);
}

const anyList = { kind: 'list', element: { kind: 'any' } } as const;

export const setFunctions: FunctionTable = [
  ['setintersection', partial(intersection)],
  ['setproduct', partial(product)],
  ['setsubtract', partial(subtract)],
  ['setunion', partial(union)],
];
