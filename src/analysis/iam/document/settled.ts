import { groupBy } from '../../../core/group-by.ts';
import type { PolicyDocument, Statement, StatementOption } from './policy-document.ts';

/** A document in which no condition decides any more, with the index in the whole of each of its statements. */
export interface Settled {
  readonly document: PolicyDocument;
  readonly indexes: readonly number[];
  /** What decided; undefined where nothing did. */
  readonly by: string | undefined;
}

/** Documents that are told apart. */
export const SETTLED_MAX = 8;

/**
 * Every document that the options of its statements leave. The document as it is where two groups of options hang on one condition, of which
 * it is not known here how they go together, where an expression stands for a statement, and where there are too many.
 */
export function settledDocuments(document: PolicyDocument): readonly Settled[] {
  const asItIs: Settled = { document, indexes: document.statements.map((_, index) => index), by: undefined };
  const groups = groupsIn(document.statements);
  if (groups === undefined || groups.length === 0) return [asItIs];
  let left: readonly (readonly number[])[] = [asItIs.indexes];
  for (const { choices } of groups) {
    const all = choices.flat();
    left = left.flatMap((indexes) => choices.map((kept) => indexes.filter((index) => kept.includes(index) || !all.includes(index))));
    if (left.length > SETTLED_MAX) return [asItIs];
  }
  const by = groups.map(({ maybe }) => maybe).join(', ');
  return left.map((indexes) => ({ document: only(document, indexes), indexes, by }));
}

interface Group {
  readonly maybe: string;
  /** Indexes of the statements that are there together, for each value of the condition. */
  readonly choices: readonly (readonly number[])[];
}

/** Undefined where it is not known here what goes together. */
function groupsIn(statements: readonly Statement[]): readonly Group[] | undefined {
  const optional = statements.flatMap(({ maybe, option }, index) => (maybe === undefined ? [] : [{ maybe, option, index }]));
  const groups = [...groupBy(optional, ({ option }) => option?.group).values()].map((members) => groupOf(members));
  const known = groups.flatMap((group) => group ?? []);
  const isClear = known.length === groups.length && new Set(known.map(({ maybe }) => maybe)).size === known.length;
  return isClear ? known : undefined;
}

interface Optional {
  readonly maybe: string;
  readonly option: StatementOption | undefined;
  readonly index: number;
}

function groupOf(members: readonly Optional[]): Group | undefined {
  const [first] = members;
  const option = first?.option;
  if (first === undefined || option === undefined || members.some(({ maybe }) => maybe !== first.maybe)) return undefined;
  const { whole, count } = option;
  if (whole !== undefined) {
    if (members.some((one) => one.option?.whole === undefined)) return undefined;
    const places = Array.from({ length: whole.of }, (_, at) => at);
    return { maybe: first.maybe, choices: places.map((at) => members.flatMap((one) => (one.option?.whole?.at === at ? [one.index] : []))) };
  }
  if (count === Number.MAX_SAFE_INTEGER) return undefined;
  const single = members.map(({ index }) => [index]);
  return { maybe: first.maybe, choices: members.length < count ? [...single, []] : single };
}

function only(document: PolicyDocument, indexes: readonly number[]): PolicyDocument {
  const statements = indexes.flatMap((index) => {
    const { maybe: _, option: __, ...rest } = document.statements[index] ?? { effect: 'allow' as const, conditions: [] };
    return [rest];
  });
  return { ...document, statements };
}
