import type { AccessRequest } from '../evaluation/access-request.ts';
import { actionsOf, laterActionsOf } from './action-classes.ts';
import { serviceOf } from '../actions/action-index.ts';
import type { Action } from '../actions/action-table.ts';
import { type Box, boxesWithin } from './box-search.ts';
import type { BoxTheory } from './box-theory.ts';
import type { Budget } from '../budget.ts';
import { admitsCaller, type Caller } from './caller.ts';
import type { Candidates, Sides } from './comparison-sides.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { SymbolLetters } from '../globs/glob.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';
import { indexOf, type PreparedStatement, takesEverything } from './prepared-statement.ts';
import type { ResourceTypes } from '../actions/resource-types.ts';
import type { Uncovered } from './statement-cover.ts';

export interface SearchSetting {
  readonly callers: readonly Caller[];
  readonly letters: SymbolLetters;
  readonly budget: Budget;
  readonly types: ResourceTypes;
  readonly isProof: (request: AccessRequest) => boolean;
  /** Work of one proof, for each 16 characters of the resource. */
  readonly proofUnits: number;
}

/** One caller's search. */
export interface Search {
  readonly sides: Sides;
  readonly candidates: Candidates;
  readonly setting: SearchSetting;
  readonly caller: Caller;
  readonly theory: BoxTheory;
  readonly isLater: boolean;
}

/** Requests that are looked for: actions, where they start, what they must avoid. */
export interface Quest {
  readonly actions: readonly Action[];
  readonly start: (box: Box) => readonly Box[];
  readonly blocks: readonly PreparedStatement[];
  readonly statement: number;
  /** Nothing but the blocks narrows its resources. */
  readonly isAnyResource: boolean;
}

/** All that has to be looked for, one after the other. */
export function* questsOf(search: Search): Iterable<Quest> {
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
  const found = parts.map(({ action }) => actionsIn(search, action, allow));
  const [only = [], ...others] = found;
  const actions = others.length === 0 ? only : [...new Set(found.flat())];
  const isAnyResource = takesEverything(narrowed.resources);
  return { actions, start: (box) => boxesWithin(search.theory, box, narrowed), blocks, statement: allow.index, isAnyResource };
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
  const isAnyResource = takesEverything(allow.resources) && takesEverything(denial.resources);
  return { actions: common, start, blocks, statement: allow.index, isAnyResource };
}

function isTakenBy(statement: PreparedStatement, action: Action, search: Search): boolean {
  const index = indexOf(statement.actions);
  return search.setting.budget.spend(1 + 2 * index.patternsFor(serviceOf(action))) && index.takes(action);
}

function actionsIn(search: Search, pattern: PreparedPattern | undefined, statement: PreparedStatement): readonly Action[] {
  return search.isLater ? laterActionsOf(pattern) : actionsOf(pattern, statement.actions, search.setting.budget);
}
