import type { AccessRequest } from '../evaluation/access-request.ts';
import { evaluateRequest } from '../evaluation/evaluate-request.ts';
import type { Action } from '../actions/action-table.ts';
import { exampleResource, resourceTypes } from '../actions/resource-types.ts';
import { accessKindOf } from '../grants/access-kind.ts';
import { admits } from '../grants/admits.ts';
import { groupBy } from '../../../core/group-by.ts';
import { rememberedByText } from '../../../core/remembered-by-text.ts';
import { type Budget, budgetOf } from '../budget.ts';
import type { Pattern } from '../document/pattern.ts';
import { patternText } from '../document/pattern.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { lettersOf, matchesWord, symbolLetters } from '../globs/glob.ts';
import { patternCache } from '../globs/prepared-pattern.ts';
import { type Grade, type NewAccess, type Outcome, searchClass, searchNewAccess } from './access-search.ts';
import { type ActionClass, classesOf } from './action-classes.ts';
import { boxTheory } from './box-theory.ts';
import { callersOf } from './caller.ts';
import { candidatesOf, type Sides, sidesOf, unknownParts } from './comparison-sides.ts';
import { takesEverything } from './prepared-statement.ts';
import { type Quest, questsOf, type Search, type SearchSetting } from './search-quests.ts';
import { isNewAccess } from './witness.ts';
import { withSameNames } from './same-names.ts';

/** Actions that head newly allows on the same resources, by one of its statements. */
export interface AddedAccess {
  readonly actions: readonly Action[];
  /** As the statement writes them; those of its resources that are new for these actions. */
  readonly resources: readonly string[];
  /** Of the first action: head allows it, base does not. Confirmed by `evaluateRequest`. */
  readonly witness: AccessRequest;
  readonly grade: Grade;
  /** Index of the statement of head. */
  readonly statement: number;
  /** He stands for all that the documents do not name (a stranger, somebody of an account), where they name principals at all. */
  readonly isFresh: boolean;
}

export interface AddedAccessList {
  readonly entries: readonly AddedAccess[];
  /** Set when there may be more: the expression on which it depends, or the limit that was reached. */
  readonly open: string | undefined;
}

export interface AddedAccessRequest {
  readonly base: PolicyDocument;
  readonly head: PolicyDocument;
  /** Documents that must allow a request as well, such as a permissions boundary. */
  readonly within?: readonly PolicyDocument[];
  /** What may be spent; the default ends within about half a second. */
  readonly budget?: Budget;
}

const DEFAULT_BUDGET_UNITS = 600_000;
const ENTRIES_MAX = 60;
/** Actions of one entry that are proven one by one. */
const ACTIONS_MAX = 400;
/** What is said instead of an expression where a limit was reached. */
export const LIMIT = 'the documents are too complex to list all that is new';

/**
 * Everything that head allows and base does not, statement by statement: the same search as `comparePolicies`, which does not end with the
 * first answer. The first action of each entry is confirmed by the evaluator on the resource of the witness, and so are the others wherever a
 * statement says anything about resources.
 */
export function addedAccess({ base, head, within = [], budget = budgetOf(DEFAULT_BUDGET_UNITS) }: AddedAccessRequest): AddedAccessList {
  const before = budget.left();
  const find = (): Known => {
    const [known, now] = withSameNames(base, head);
    const list = findAdded({ base: known, head: now, within, budget });
    return { list, units: budget.isExhausted() ? undefined : before - budget.left() };
  };
  // With no more to spend than it took, the list may be shorter.
  const serves = ({ units }: Known): boolean => units !== undefined && units < before;
  const { list, units = 0 } = answers.of(JSON.stringify([base, head, within]), find, serves);
  budget.spend(Math.max(0, units - (before - budget.left())));
  return list;
}

interface Known {
  readonly list: AddedAccessList;
  /** What it took, which whoever has it from here pays as well. Undefined where that was all that there was. */
  readonly units: number | undefined;
}

/** Policies, the comparison of access, deployments and instances of a module ask the same, of documents of their own. */
const answers = rememberedByText<Known>();

function findAdded({ base, head, within, budget }: Required<AddedAccessRequest>): AddedAccessList {
  const cache = patternCache(symbolLetters());
  const wide = sidesOf(base, head, 'wide', cache);
  const possible = candidatesOf(wide, budget);
  if (possible.added.length === 0 && possible.lifted.length === 0) return { entries: [], open: undefined };
  const setting: SearchSetting = {
    callers: callersOf([base, head]) ?? [],
    letters: cache.letters,
    budget,
    proofUnits: 20 + 10 * (base.statements.length + head.statements.length),
    types: resourceTypes(cache, [base, head]),
    isProof: (request) => isNewAccess(base, head, request) && within.every((limit) => evaluateRequest([limit], request) === 'allow'),
  };
  const narrow = sidesOf(base, head, 'narrow', cache);
  const { entries, isCut, unproven } = listAll(narrow, setting, head, within);
  if (isCut) return { entries, open: LIMIT };
  const [unknown] = [...unknownParts(head), ...unknownParts(base)];
  if (unproven !== undefined) return { entries, open: unknownOf(head, unproven) ?? unknown ?? LIMIT };
  if (unknown === undefined || entries.length > 0) return { entries, open: undefined };
  return { entries, open: openBy(searchNewAccess(wide, possible, { ...setting, isProof: () => true }), unknown) };
}

/** What there may be more by, where nothing certain was found. */
function openBy(outcome: Outcome, unknown: string): string | undefined {
  if (outcome === 'empty') return undefined;
  return outcome === 'exhausted' ? LIMIT : unknown;
}

/** The first expression on which one of the statements depends. */
function unknownOf(document: PolicyDocument, index: number): string | undefined {
  return unknownParts({ ...document, statements: document.statements.filter((_, at) => at === index) })[0];
}

interface Listing {
  readonly entries: readonly AddedAccess[];
  readonly isCut: boolean;
  /** Index of a statement by which a request was found that is new for some values of its expressions only. */
  readonly unproven: number | undefined;
}

function listAll(sides: Sides, setting: SearchSetting, head: PolicyDocument, within: readonly PolicyDocument[]): Listing {
  const entries: AddedAccess[] = [];
  const candidates = candidatesOf(sides, setting.budget);
  let isCut = false;
  let unproven: number | undefined;
  for (const caller of setting.callers) {
    const theory = boxTheory(caller.pinned, setting.letters, setting.budget);
    const search: Search = { sides, candidates, setting, caller, theory, isLater: false };
    for (const quest of questsOf(search)) {
      const outcome = listQuest(search, quest, head, within, entries);
      isCut ||= outcome === 'cut';
      if (outcome === 'unreplayed') unproven ??= quest.statement;
    }
  }
  return { entries, isCut: isCut || setting.budget.isExhausted(), unproven };
}

/** How a list ended. */
type End = 'whole' | 'cut' | 'unreplayed';

function listQuest(search: Search, quest: Quest, head: PolicyDocument, within: readonly PolicyDocument[], entries: AddedAccess[]): End {
  const classes = classesOf(quest.actions, quest.blocks, search.setting.budget);
  if (classes === undefined) return 'cut';
  let worst: End = 'whole';
  for (const one of classes) {
    if (entries.length >= ENTRIES_MAX || search.setting.budget.isExhausted()) return 'cut';
    const actions = one.actions.filter((action) => within.every((limit) => admits(limit, [action.name])));
    const outcome = listClass(search, quest, { ...one, actions }, { head, isBounded: within.length > 0 }, entries);
    if (outcome === 'cut' || (outcome === 'unreplayed' && within.length === 0 && worst !== 'cut')) worst = outcome;
  }
  return worst;
}

interface Looking {
  readonly head: PolicyDocument;
  /** Does anything else have to admit a request? */
  readonly isBounded: boolean;
}

/** Takes one request, with it all actions that are new on its resource, then looks among the others again. */
function listClass(search: Search, quest: Quest, all: ActionClass, { head, isBounded }: Looking, entries: AddedAccess[]): End {
  const { setting, caller } = search;
  const isBlind = quest.isAnyResource && all.blocks.every(({ resources }) => takesEverything(resources));
  let left = all.actions;
  while (left.length > 0) {
    if (entries.length >= ENTRIES_MAX) return 'cut';
    const found = searchClass(search, quest, { ...all, actions: left });
    if (found === 'empty') return 'whole';
    if (typeof found === 'string') return found === 'unreplayed' ? found : 'cut';
    const { witness, grade, statement } = found;
    const onIts = onItsResource(setting, left, found);
    if (onIts.length === 0) return 'cut';
    const rest = grade === 'typed' ? without(left, onIts) : [];
    const parts = [{ actions: onIts, witness }, ...(isBlind ? onOtherResources(setting, rest, witness, isBounded) : [])];
    const common = { resources: newResources(setting, witness, head, statement), grade, statement, isFresh: caller.isFresh };
    entries.push(...parts.map((one) => ({ ...common, ...one })));
    // What the action table knows no fitting resource for is told once.
    left = without(
      rest,
      parts.flatMap(({ actions }) => actions),
    );
  }
  return 'whole';
}

function without(actions: readonly Action[], told: readonly Action[]): readonly Action[] {
  const known = new Set(told);
  return actions.filter((action) => !known.has(action));
}

/** The action of the witness first, then the others that are new on its resource. */
function onItsResource(setting: SearchSetting, actions: readonly Action[], { witness, grade }: NewAccess): readonly Action[] {
  const { budget, proofUnits, types, isProof } = setting;
  const resource = lettersOf(witness.resource);
  const own = actions.filter(({ name }) => name === witness.action);
  // Many share their types, as one list.
  const taken = new Map<Action['resources'], boolean>();
  const takes = (action: Action): boolean => {
    const known = taken.get(action.resources) ?? types(action).some(({ glob }) => matchesWord(glob, resource));
    taken.set(action.resources, known);
    return known;
  };
  const others = actions.filter((action) => action.name !== witness.action && (grade !== 'typed' || (budget.spend(1) && takes(action))));
  if (own.length === 0) return [];
  return [...own, ...others.slice(0, ACTIONS_MAX).filter(({ name }) => budget.spend(proofUnits) && isProof({ ...witness, action: name }))];
}

/**
 * Of a class about whose resources no statement says anything, what its other actions do to resources of their own types. The first of each
 * kind is proven; the statements say of the others the same, but what has to admit them as well may not.
 */
function onOtherResources(
  { budget, proofUnits, isProof }: SearchSetting,
  actions: readonly Action[],
  witness: AccessRequest,
  isBounded: boolean,
): readonly Pick<AddedAccess, 'actions' | 'witness'>[] {
  const ownRequest = (action: Action): AccessRequest => ({ ...witness, action: action.name, resource: exampleResource(action) });
  const isProven = (action: Action): boolean => budget.spend(proofUnits) && isProof(ownRequest(action));
  return [...groupBy(actions, accessKindOf).values()].flatMap((ofKind) => {
    const [first, ...others] = isBounded ? ofKind.filter(isProven) : ofKind;
    if (first === undefined || !budget.spend(ofKind.length) || !isProven(first)) return [];
    return [{ actions: [first, ...others], witness: ownRequest(first) }];
  });
}

/** Of the statement's resources those on which the witness's action is new, each tried by an example. */
function newResources(setting: SearchSetting, witness: AccessRequest, head: PolicyDocument, index: number): readonly string[] {
  const { resources, notResources } = head.statements[index] ?? {};
  if (resources === undefined) return [notResources === undefined ? '*' : `all but ${notResources.items.map(patternText).join(', ')}`];
  const known = resources.items.filter((pattern) => {
    const { text, symbols } = exampleOf(pattern, witness);
    return (
      text === witness.resource || (setting.budget.spend(setting.proofUnits) && setting.isProof({ ...witness, resource: text, symbols }))
    );
  });
  const all = known.length === 0 ? resources.items.filter((pattern) => resources.items.length === 1 || isTaken(pattern, witness)) : known;
  return all.map(patternText);
}

function isTaken(pattern: Pattern, witness: AccessRequest): boolean {
  const only = {
    effect: 'allow' as const,
    actions: { items: [[{ kind: 'any' as const }]] },
    resources: { items: [pattern] },
    conditions: [],
  };
  return evaluateRequest([{ version: '2012-10-17', statements: [only] }], witness) === 'allow';
}

function exampleOf(pattern: Pattern, { symbols = new Map() }: AccessRequest): { text: string; symbols: ReadonlyMap<string, string> } {
  const named = new Map(symbols);
  const parts = pattern.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'one') return 'x';
    if (part.kind === 'any') return 'example';
    const value = named.get(part.text) ?? `some-${part.text.replaceAll(/[^A-Za-z0-9]+/gu, '-').toLowerCase()}`;
    if (part.kind === 'symbol') named.set(part.text, value);
    return value;
  });
  return { text: parts.join(''), symbols: named };
}
