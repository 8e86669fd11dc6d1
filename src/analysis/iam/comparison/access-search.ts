import { groupBy } from '../../../core/group-by.ts';
import type { AccessRequest } from '../evaluation/access-request.ts';
import { type ActionClass, actionsOf, classesOf, isInTable, laterActionsOf, representatives } from './action-classes.ts';
import { serviceOf } from '../actions/action-index.ts';
import type { Action } from '../actions/action-table.ts';
import { type Box, boxesWithin, findInBox } from './box-search.ts';
import { type BoxTheory, boxTheory } from './box-theory.ts';
import type { Budget } from '../budget.ts';
import { admitsCaller, type Caller } from './caller.ts';
import type { Candidates, Sides } from './comparison-sides.ts';
import type { SymbolLetters } from '../globs/glob.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';
import { indexOf, type PreparedStatement } from './prepared-statement.ts';
import type { ResourceTypes } from '../actions/resource-types.ts';
import type { Uncovered } from './statement-cover.ts';
import { concreteRequest } from './witness.ts';

/**
 * How solid a new access is. `typed`: a known action on a resource of its own type. `string`: the text of the documents allows it, but
 * the action knows no such resource. `later`: only actions that AWS may add.
 */
export type Grade = 'typed' | 'string' | 'later';

export interface NewAccess {
  readonly witness: AccessRequest;
  readonly grade: Grade;
  /** Index of the statement of head that allows it. */
  readonly statement: number;
}
/** `unreplayed`: the search found a request, but the evaluator did not confirm it. */
export type Outcome = NewAccess | 'empty' | 'unreplayed' | 'exhausted';

export interface SearchSetting {
  readonly callers: readonly Caller[];
  readonly letters: SymbolLetters;
  readonly budget: Budget;
  readonly types: ResourceTypes;
  readonly isProof: (request: AccessRequest) => boolean;
  /** Work of one proof, for each 16 characters of the resource. */
  readonly proofUnits: number;
}

/** Resource types that are tried for one class of actions before any text is taken as a resource. */
const TYPES_MAX = 200;
const grades: readonly Grade[] = ['typed', 'string', 'later'];

/** The most solid new access in one reading. Actions to come are only asked about when the known ones give nothing. */
export function searchNewAccess(sides: Sides, candidates: Candidates, setting: SearchSetting): Outcome {
  let best: Outcome = 'empty';
  for (const isLater of [false, true]) {
    for (const caller of distinctCallers(sides, setting.callers)) {
      const search = { sides, candidates, setting, caller, theory: boxTheory(caller.pinned, setting.letters, setting.budget), isLater };
      best = better(best, searchCaller(search));
      if (isFinal(best) || setting.budget.isExhausted()) return better(best, setting.budget.isExhausted() ? 'exhausted' : 'empty');
    }
    if (typeof best === 'object' || best === 'exhausted') return best;
  }
  return best;
}

function isFinal(outcome: Outcome): boolean {
  return typeof outcome === 'object' && outcome.grade === 'typed';
}

function better(a: Outcome, b: Outcome): Outcome {
  return rank(b) > rank(a) ? b : a;
}

/** A confirmed access counts more than an exhausted budget: what was found is proven. */
function rank(outcome: Outcome): number {
  if (typeof outcome === 'object') return 10 - grades.indexOf(outcome.grade);
  return ['empty', 'unreplayed', 'exhausted'].indexOf(outcome);
}

/** Callers that the statements treat alike count once, unless conditions ask who they are. */
function distinctCallers(sides: Sides, callers: readonly Caller[]): readonly Caller[] {
  const statements = [...sides.headAllows, ...sides.headDenies, ...sides.baseAllows, ...sides.baseDenies];
  const keys = new Set(statements.flatMap(({ tests }) => tests.map(({ key }) => key)));
  const distinct = new Map<string, Caller>();
  for (const caller of callers) {
    const pinned = [...caller.pinned].filter(([key]) => keys.has(key));
    const key = `${statements.map((statement) => (admitsCaller(statement, caller) ? '1' : '0')).join('')} ${JSON.stringify(pinned)}`;
    if (!distinct.has(key)) distinct.set(key, caller);
  }
  return [...distinct.values()];
}

interface Search {
  readonly sides: Sides;
  readonly candidates: Candidates;
  readonly setting: SearchSetting;
  readonly caller: Caller;
  readonly theory: BoxTheory;
  readonly isLater: boolean;
}

/** Requests that are looked for: actions, where they start, what they must avoid. */
interface Quest {
  readonly actions: readonly Action[];
  readonly start: (box: Box) => readonly Box[];
  readonly blocks: readonly PreparedStatement[];
  readonly statement: number;
}

function searchCaller(search: Search): Outcome {
  let best: Outcome = 'empty';
  for (const quest of questsOf(search)) {
    const classes = classesOf(quest.actions, quest.blocks, search.setting.budget);
    if (classes === undefined) return better(best, 'exhausted');
    for (const actionClass of classes) {
      best = better(best, searchClass(search, quest, actionClass));
      if (isFinal(best) || search.setting.budget.isExhausted())
        return better(best, search.setting.budget.isExhausted() ? 'exhausted' : 'empty');
    }
  }
  return best;
}

function* questsOf(search: Search): Iterable<Quest> {
  const admitted = (statements: readonly PreparedStatement[]) => statements.filter((statement) => admitsCaller(statement, search.caller));
  const denies = admitted(search.sides.headDenies);
  const blocks = [...denies, ...admitted(search.sides.baseAllows)];
  for (const { allow, parts } of search.candidates.added)
    if (admitsCaller(allow, search.caller)) for (const group of groupByResources(parts)) yield addedQuest(search, allow, group, blocks);
  for (const denial of admitted(search.candidates.lifted))
    for (const allow of admitted(search.sides.headAllows)) yield liftedQuest(search, allow, denial, denies);
}

/** Action patterns of which the same resources are left; `uncoveredParts` gives equal lists as one. */
function groupByResources(parts: readonly Uncovered[]): Iterable<readonly Uncovered[]> {
  return groupBy(parts, ({ resources }) => resources).values();
}

/** Requests that an Allow of head takes, among what no Allow of base takes whole. */
function addedQuest(search: Search, allow: PreparedStatement, parts: readonly Uncovered[], blocks: readonly PreparedStatement[]): Quest {
  const resources = parts[0]?.resources.flatMap((resource) => resource ?? []) ?? [];
  const narrowed =
    resources.length === 0 || allow.resources === undefined ? allow : { ...allow, resources: { ...allow.resources, patterns: resources } };
  const actions = parts.map(({ action }) => action).flatMap((pattern) => actionsIn(search, pattern, allow));
  return { actions: [...new Set(actions)], start: (box) => boxesWithin(search.theory, box, narrowed), blocks, statement: allow.index };
}

/** Requests that head allows and that a Deny of base, which head has not kept, stopped. */
function liftedQuest(search: Search, allow: PreparedStatement, denial: PreparedStatement, blocks: readonly PreparedStatement[]): Quest {
  const isDenialSmaller =
    allow.actions.negated || (!denial.actions.negated && denial.actions.patterns.length < allow.actions.patterns.length);
  const source = isDenialSmaller || search.isLater ? denial : allow;
  const patterns = source.actions.negated ? [undefined] : source.actions.patterns;
  const actions = new Set(patterns.flatMap((pattern) => actionsIn(search, pattern, source)));
  const start = (box: Box) => boxesWithin(search.theory, box, allow).flatMap((inner) => boxesWithin(search.theory, inner, denial));
  const common = [...actions].filter((action) => isTakenBy(allow, action, search) && isTakenBy(denial, action, search));
  return { actions: common, start, blocks, statement: allow.index };
}

function isTakenBy(statement: PreparedStatement, action: Action, search: Search): boolean {
  const index = indexOf(statement.actions);
  return search.setting.budget.spend(1 + 2 * index.patternsFor(serviceOf(action))) && index.takes(action);
}

function actionsIn(search: Search, pattern: PreparedPattern | undefined, statement: PreparedStatement): readonly Action[] {
  return search.isLater ? laterActionsOf(pattern) : actionsOf(pattern, statement.actions, search.setting.budget);
}

/** Any text as a resource first: where that gives nothing, no type does. Then the types of the actions, for a request that makes sense. */
function searchClass(search: Search, quest: Quest, actionClass: ActionClass): Outcome {
  const chosen = representatives(actionClass.actions, TYPES_MAX);
  const [first] = chosen;
  if (first === undefined) return 'empty';
  const anyText = searchBoxes(search, quest, actionClass, first, [], search.isLater ? 'later' : 'string');
  if (search.isLater || anyText === 'empty' || search.setting.budget.isExhausted()) return anyText;
  let best: Outcome = anyText;
  for (const action of chosen) {
    if (!isInTable(action)) continue;
    for (const type of search.setting.types(action)) {
      const found = searchBoxes(search, quest, actionClass, action, [type], 'typed');
      if (typeof found === 'object' || search.setting.budget.isExhausted()) return better(best, found);
      best = better(best, found);
    }
  }
  return best;
}

function searchBoxes(
  search: Search,
  quest: Quest,
  actionClass: ActionClass,
  action: Action,
  inside: readonly PreparedPattern[],
  grade: Grade,
): Outcome {
  const { setting, theory, caller } = search;
  const isProof = (request: AccessRequest) =>
    setting.budget.spend(setting.proofUnits * (1 + (request.resource.length >> 4))) && setting.isProof(request);
  let worst: Outcome = 'empty';
  for (const box of quest.start({ inside, outside: [], literals: new Map() })) {
    const point = findInBox(theory, box, actionClass.blocks);
    if (setting.budget.isExhausted()) return 'exhausted';
    if (point === 'empty') continue;
    const witness = typeof point === 'string' ? undefined : concreteRequest(action.name, point, caller, setting.letters, isProof);
    if (witness !== undefined) return { witness, grade, statement: quest.statement };
    worst = better(worst, point === 'exhausted' ? 'exhausted' : 'unreplayed');
  }
  return worst;
}
