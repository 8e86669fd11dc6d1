import type { AccessRequest } from '../evaluation/access-request.ts';
import { type ActionClass, classesOf, isInTable, representatives } from './action-classes.ts';
import type { Action } from '../actions/action-table.ts';
import { findInBox } from './box-search.ts';
import { boxTheory } from './box-theory.ts';
import { admitsCaller, type Caller } from './caller.ts';
import type { Candidates, Sides } from './comparison-sides.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';
import { type Quest, questsOf, type Search, type SearchSetting } from './search-quests.ts';
import { concreteRequest } from './witness.ts';

export type { SearchSetting } from './search-quests.ts';

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

/** Any text as a resource first: where that gives nothing, no type does. Then the types of the actions, for a request that makes sense. */
export function searchClass(search: Search, quest: Quest, actionClass: ActionClass): Outcome {
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
