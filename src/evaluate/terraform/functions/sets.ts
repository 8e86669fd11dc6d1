import type { ListValue, UnknownValue, Value } from '../../../core/value.ts';
import { equalValues } from '../../value-equality.ts';
import { members } from '../../value-operations.ts';
import { asSet } from '../type-conversion.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { failed, listOf, notKnown, partial } from './function-kit.ts';

/** The arguments as lists, when all are. */
function listsOf(args: readonly Value[]): readonly ListValue[] | undefined {
  const lists = args.filter((arg): arg is ListValue => arg.kind === 'list');
  return lists.length === args.length && lists.length > 0 ? lists : undefined;
}

function union(args: readonly Value[], call: FunctionCall): Value {
  const lists = listsOf(args);
  if (lists === undefined) return notKnown(args, call);
  const more = lists.find((list) => list.more !== undefined)?.more;
  const all = listOf(lists.flatMap(members), call, more);
  return all.kind === 'list' ? asSet(all) : all;
}

/** Whether a value is in a list; undefined when that is not known. */
function isIn(value: Value, list: ListValue): boolean | undefined {
  const answers = list.items.map((item) => equalValues(item, value));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) || list.more !== undefined ? undefined : false;
}

/** Keeps the members of the first list for which `keep` is known to be true; those for which it is not known are in `more`. */
function filtered(first: ListValue, keep: (value: Value) => boolean | undefined, args: readonly Value[], call: FunctionCall): Value {
  const kept: Value[] = [];
  let more: UnknownValue | undefined = first.more;
  for (const item of members(first)) {
    const answer = keep(item);
    if (answer === true) kept.push(item);
    else if (answer === undefined) more ??= notKnown(args, call);
  }
  const result = listOf(kept, call, more);
  return result.kind === 'list' ? asSet(result) : result;
}

function intersection(args: readonly Value[], call: FunctionCall): Value {
  const lists = listsOf(args);
  const [first, ...others] = lists ?? [];
  if (first === undefined) return notKnown(args, call);
  const inAll = (value: Value): boolean | undefined => {
    const answers = others.map((other) => isIn(value, other));
    if (answers.includes(false)) return false;
    return answers.includes(undefined) ? undefined : true;
  };
  return filtered(first, inAll, args, call);
}

function subtract(args: readonly Value[], call: FunctionCall): Value {
  const [first, second] = listsOf(args) ?? [];
  if (first === undefined || second === undefined) return notKnown(args, call);
  return filtered(
    first,
    (value) => {
      const found = isIn(value, second);
      return found === undefined ? undefined : !found;
    },
    args,
    call,
  );
}

function product(args: readonly Value[], call: FunctionCall): Value {
  const lists = listsOf(args);
  if (lists === undefined) return notKnown(args, call);
  const { members: max } = call.scope.module.context.limits;
  let rows: Value[][] = [[]];
  for (const list of lists) {
    if (rows.length * list.items.length > max)
      return listOf(
        Array.from({ length: max + 1 }, () => list),
        call,
      );
    rows = rows.flatMap((row) => members(list).map((item) => [...row, item]));
  }
  const more = lists.find((list) => list.more !== undefined)?.more;
  return lists.length < 2
    ? failed(args, call)
    : listOf(
        rows.map((row) => listOf(row, call)),
        call,
        more,
      );
}

export const setFunctions: FunctionTable = [
  ['setintersection', partial(intersection)],
  ['setproduct', partial(product)],
  ['setsubtract', partial(subtract)],
  ['setunion', partial(union)],
];
