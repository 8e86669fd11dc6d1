import type { AccessRequest } from './access-request.ts';
import { type ActionClass, classesOf, knownActionsOf, laterAction, takesAction } from './action-classes.ts';
import { type Box, boxSearch, type BoxPoint, type BoxSearch } from './box-search.ts';
import { type Budget, budgetOf } from './budget.ts';
import { admitsCaller, type Caller, callersOf } from './caller.ts';
import { symbolLetters } from './glob.ts';
import { parsePattern } from './pattern.ts';
import type { PolicyDocument, Statement } from './policy-document.ts';
import { type PatternCache, patternCache, type PreparedPattern } from './prepared-pattern.ts';
import { type Approximation, prepareStatement, type PreparedStatement } from './prepared-statement.ts';
import { documentSymbol } from './reading.ts';
import { type Uncovered, uncoveredParts } from './statement-cover.ts';
import { concreteRequest, isNewAccess } from './witness.ts';

/**
 * How solid a new access is. `typed`: a known action on a resource of its own type. `string`: the text of the documents allows it, but
 * the action knows no such resource. `later`: only actions that AWS may add.
 */
export type Grade = 'typed' | 'string' | 'later';

export interface PolicyComparison {
  readonly newAccess: 'yes' | 'no' | 'unknown';
  /** A request that head allows and base does not, confirmed by `evaluateRequest`. With every `yes`. */
  readonly witness?: AccessRequest;
  readonly grade?: Grade;
  /** Index of the statement of head that allows it. */
  readonly statement?: number;
  /** Why it is unknown: the expression, or the limit that was reached. */
  readonly reason?: string;
}

export interface ComparisonContext {
  /** Work that may be done; the default ends within about a second. */
  readonly budgetUnits?: number;
}

export const DEFAULT_BUDGET_UNITS = 4_000_000;

interface Sides {
  readonly headAllows: readonly PreparedStatement[];
  readonly headDenies: readonly PreparedStatement[];
  readonly baseAllows: readonly PreparedStatement[];
  readonly baseDenies: readonly PreparedStatement[];
}

interface Setting {
  readonly base: PolicyDocument;
  readonly head: PolicyDocument;
  readonly cache: PatternCache;
  readonly callers: readonly Caller[];
  readonly budget: Budget;
  readonly types: TypePatterns;
}

type Found = { readonly witness: AccessRequest; readonly grade: Grade; readonly statement: number };
type Outcome = Found | 'empty' | 'unreplayed' | 'exhausted';

const everything = parsePattern('*', { variables: false });

/**
 * Does head allow a request that base does not? Statements that one statement of base takes whole are put aside first; what is left is
 * searched, action class by action class, for a request. Twice where something is unknown: once with all unknown parts against a
 * finding (then `yes` is certain), once in favour of one (then `no` is).
 */
export function comparePolicies({
  base,
  head,
  context = {},
}: {
  readonly base: PolicyDocument;
  readonly head: PolicyDocument;
  readonly context?: ComparisonContext;
}): PolicyComparison {
  const cache = patternCache(symbolLetters());
  const callers = callersOf([base, head]);
  if (callers === undefined) return { newAccess: 'unknown', reason: 'too many principals are named' };
  const budget = budgetOf(context.budgetUnits ?? DEFAULT_BUDGET_UNITS);
  const setting: Setting = { base, head, cache, callers, budget, types: typePatterns(cache, [base, head]) };
  const loose = sidesIn({ base, head }, 'wide', cache);
  const candidates = candidatesOf(loose);
  if (candidates.added.length === 0 && candidates.lifted.length === 0) return { newAccess: 'no' };
  const isOpaque =
    hasOpaqueParts([...loose.headAllows, ...loose.headDenies, ...loose.baseAllows, ...loose.baseDenies]) ||
    base.more !== undefined ||
    head.more !== undefined;
  const strict = isOpaque ? sidesIn({ base, head }, 'narrow', cache) : loose;
  const certain = search(strict, candidatesOf(strict), setting);
  if (typeof certain === 'object') return { newAccess: 'yes', ...certain };
  if (certain === 'exhausted') return { newAccess: 'unknown', reason: 'the documents are too complex to compare within the budget' };
  if (certain === 'unreplayed') return { newAccess: 'unknown', reason: 'an example of new access could not be confirmed' };
  const possible = isOpaque ? search(loose, candidates, setting) : 'empty';
  if (possible === 'empty') return { newAccess: 'no' };
  const symbol = documentSymbol(head) ?? documentSymbol(base) ?? firstSymbol(cache);
  return {
    newAccess: 'unknown',
    reason:
      possible === 'exhausted' || symbol === undefined
        ? 'the documents are too complex to compare within the budget'
        : `it depends on ${symbol}`,
  };
}

function firstSymbol(cache: PatternCache): string | undefined {
  return cache.letters.meaning(0x10000)?.text;
}

/** The statements of both sides; `wide` favours new access, `narrow` disfavours it. */
function sidesIn(
  { base, head }: { base: PolicyDocument; head: PolicyDocument },
  grants: Approximation['size'],
  cache: PatternCache,
): Sides {
  const blocks = grants === 'wide' ? 'narrow' : 'wide';
  const of = (document: PolicyDocument, effect: Statement['effect'], role: Approximation['role']) => {
    const size = role === 'grant' ? grants : blocks;
    const known = document.statements.flatMap((statement, index) =>
      statement.effect === effect ? (prepareStatement(statement, index, { role, size }, cache) ?? []) : [],
    );
    return document.more === undefined || size === 'narrow' ? known : [...known, ...anyStatement(effect, cache)];
  };
  return {
    headAllows: of(head, 'allow', 'grant'),
    headDenies: of(head, 'deny', 'block'),
    baseAllows: of(base, 'allow', 'block'),
    baseDenies: of(base, 'deny', 'grant'),
  };
}

/** What an unknown statement may be at most. */
function anyStatement(effect: Statement['effect'], cache: PatternCache): readonly PreparedStatement[] {
  const statement: Statement = { effect, actions: { items: [everything] }, resources: { items: [everything] }, conditions: [] };
  return [prepareStatement(statement, -1, { role: 'grant', size: 'wide' }, cache) ?? []].flat();
}

function hasOpaqueParts(statements: readonly PreparedStatement[]): boolean {
  return statements.some(({ statement, actions, resources, tests, principals }) => {
    const patterns = [
      ...actions.patterns,
      ...(resources?.patterns ?? []),
      ...tests.flatMap(({ value }) => (value.kind === 'globs' ? value.patterns : [])),
    ];
    const entries = principals?.list.items ?? [];
    const isOpen = statement.maybe !== undefined || statement.moreConditions !== undefined || principals?.list.more !== undefined;
    const lists = [
      statement.actions,
      statement.notActions,
      statement.resources,
      statement.notResources,
      ...statement.conditions.map(({ values }) => values),
    ];
    return (
      isOpen ||
      patterns.some(({ hasSymbol }) => hasSymbol) ||
      entries.some(({ pattern }) => pattern.some(({ kind }) => kind === 'symbol')) ||
      lists.some((list) => list?.more !== undefined) ||
      tests.length < statement.conditions.length
    );
  });
}

interface Candidates {
  readonly added: readonly { readonly allow: PreparedStatement; readonly parts: readonly Uncovered[] }[];
  /** Denials of base that head does not keep. */
  readonly lifted: readonly PreparedStatement[];
}

function candidatesOf(sides: Sides): Candidates {
  const added = sides.headAllows
    .map((allow) => ({ allow, parts: uncoveredParts(allow, sides.baseAllows) }))
    .filter(({ parts }) => parts.length > 0);
  const lifted = sides.baseDenies.filter((denial) => uncoveredParts(denial, sides.headDenies).length > 0);
  return { added, lifted };
}

/** Known actions on their resource types first, then any text as a resource, then actions to come. */
function search(sides: Sides, candidates: Candidates, setting: Setting): Outcome {
  let worst: Outcome = 'empty';
  for (const grade of ['typed', 'string', 'later'] as const) {
    for (const caller of setting.callers) {
      const searcher = boxSearch(caller.pinned, setting.budget);
      const found = searchCaller({ sides, candidates, setting, caller, searcher, grade });
      if (typeof found === 'object') return found;
      if (found === 'exhausted') return found;
      if (found === 'unreplayed') worst = found;
    }
  }
  return worst;
}

interface Query {
  readonly sides: Sides;
  readonly candidates: Candidates;
  readonly setting: Setting;
  readonly caller: Caller;
  readonly searcher: BoxSearch;
  readonly grade: Grade;
}

function searchCaller(query: Query): Outcome {
  const admitted = (statements: readonly PreparedStatement[]) => statements.filter((statement) => admitsCaller(statement, query.caller));
  const denies = admitted(query.sides.headDenies);
  const allows = admitted(query.sides.baseAllows);
  let worst: Outcome = 'empty';
  for (const { allow, parts } of query.candidates.added) {
    if (!admitsCaller(allow, query.caller)) continue;
    for (const part of parts) {
      const found = searchPart(query, allow, part, [...denies, ...allows]);
      if (typeof found === 'object' || found === 'exhausted') return found;
      if (found === 'unreplayed') worst = found;
    }
  }
  for (const denial of admitted(query.candidates.lifted)) {
    for (const allow of admitted(query.sides.headAllows)) {
      const found = searchLifted(query, allow, denial, denies);
      if (typeof found === 'object' || found === 'exhausted') return found;
      if (found === 'unreplayed') worst = found;
    }
  }
  return worst;
}

function searchPart(query: Query, allow: PreparedStatement, part: Uncovered, blocks: readonly PreparedStatement[]): Outcome {
  const classes = classesOf(actionsFor(query.grade, part.action, allow), blocks);
  const resources = part.resources.flatMap((resource) => resource ?? []);
  const narrowed =
    resources.length === 0 || allow.resources === undefined ? allow : { ...allow, resources: { ...allow.resources, patterns: resources } };
  return searchClasses(query, classes, (box) => query.searcher.within(box, narrowed), allow.index);
}

function actionsFor(grade: Grade, pattern: PreparedPattern | undefined, statement: PreparedStatement) {
  if (grade !== 'later') return knownActionsOf(pattern, statement.actions);
  const later = laterAction(pattern);
  return later === undefined ? [] : [later];
}

/** Requests that head allows and a denial of base, which head has not kept, stopped. */
function searchLifted(query: Query, allow: PreparedStatement, denial: PreparedStatement, blocks: readonly PreparedStatement[]): Outcome {
  const patterns = allow.actions.negated ? (denial.actions.negated ? [undefined] : denial.actions.patterns) : allow.actions.patterns;
  const source = allow.actions.negated && !denial.actions.negated ? denial : allow;
  const actions = patterns
    .flatMap((pattern) => actionsFor(query.grade, pattern, source))
    .filter((action) => takesAction(allow.actions, action) && takesAction(denial.actions, action));
  const start = (box: Box) => query.searcher.within(box, allow).flatMap((inner) => query.searcher.within(inner, denial));
  return searchClasses(query, classesOf(actions, blocks), start, allow.index);
}

function searchClasses(query: Query, classes: readonly ActionClass[], start: (box: Box) => readonly Box[], statement: number): Outcome {
  const { setting, searcher, caller, grade } = query;
  let worst: Outcome = 'empty';
  for (const actionClass of classes) {
    for (const inside of grade === 'typed' ? setting.types.of(actionClass.action.resources, actionClass.isKnown) : [[]]) {
      for (const box of start({ inside, outside: [], literals: new Map() })) {
        const point: BoxPoint | 'empty' | 'exhausted' = searcher.find(box, actionClass.blocks);
        if (point === 'exhausted') return point;
        if (point === 'empty') continue;
        const witness = concreteRequest(actionClass.action.name, point, caller, setting.cache.letters, (request) =>
          isNewAccess(setting.base, setting.head, request),
        );
        if (witness !== undefined) return { witness, grade: grade === 'typed' && !actionClass.isKnown ? 'string' : grade, statement };
        worst = 'unreplayed';
      }
    }
  }
  return worst;
}

/** Patterns of resource types, in the partitions that the documents speak of. */
interface TypePatterns {
  of(types: readonly string[], isKnown: boolean): readonly (readonly PreparedPattern[])[];
}

function typePatterns(cache: PatternCache, documents: readonly PolicyDocument[]): TypePatterns {
  const texts = JSON.stringify(
    documents.map(({ statements }) => statements.map(({ resources, notResources }) => [resources, notResources])),
  );
  const partitions = ['aws', ...['aws-cn', 'aws-us-gov'].filter((partition) => texts.includes(partition))];
  const prepare = (text: string) => cache.prepare(parsePattern(text, { variables: false }), 'exact', { arn: true });
  const star = cache.prepare([{ kind: 'text', text: '*' }], 'exact', { arn: true });
  return {
    of(types, isKnown) {
      if (!isKnown) return [[]];
      if (types.length === 0) return [[star]];
      return types.flatMap((type) => partitions.map((partition) => [prepare(type.replace('arn:*:', `arn:${partition}:`))]));
    },
  };
}
