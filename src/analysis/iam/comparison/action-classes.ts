import { accessLevels, type Action, allActions, findAction, serviceActions, serviceNames } from '../actions/action-table.ts';
import { literalPrefix, serviceOf } from '../actions/action-index.ts';
import type { Budget } from '../budget.ts';
import { matchesWord, ONE } from '../globs/glob.ts';
import { actionWord } from '../actions/match-action.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';
import { indexOf, type PreparedList, type PreparedStatement } from './prepared-statement.ts';

/** Actions about which the same blocks speak: one search decides for all, resource types aside. */
export interface ActionClass {
  readonly blocks: readonly PreparedStatement[];
  readonly actions: readonly Action[];
}

/** Text that no action has: what a wildcard may stand for later. */
const LATER = 'zzaddedlater';

/** Known actions that the pattern matches (all of the list's for a Not form); a literal that is not in the table stands for itself, an empty one for none. Too few when the budget ends. */
export function actionsOf(pattern: PreparedPattern | undefined, list: PreparedList, budget: Budget): readonly Action[] {
  if (budget.isExhausted()) return [];
  if (pattern === undefined) {
    const index = indexOf(list);
    return allActions().filter((action) => budget.spend(1 + index.patternsFor(serviceOf(action))) && index.takes(action));
  }
  if (pattern.literal === '') return [];
  if (pattern.literal !== undefined) return [findAction(pattern.literal) ?? outsideTable(pattern.written ?? pattern.literal)];
  const { glob } = pattern;
  const prefix = literalPrefix(glob);
  if (glob.length === 1) return allActions();
  const colon = prefix.indexOf(':');
  const services = colon >= 0 ? [prefix.slice(0, colon)] : serviceNames().filter((service) => service.startsWith(prefix));
  return services.flatMap(serviceActions).filter((action) => budget.spend(2) && matchesWord(glob, actionWord(action)));
}

/** An action that AWS may add and that the pattern would take; none for a literal. */
export function laterActionsOf(pattern: PreparedPattern | undefined): readonly Action[] {
  if (pattern === undefined) return [outsideTable(`${LATER}:${LATER}`)];
  if (pattern.literal !== undefined) return [];
  const text = pattern.glob.map((token) => (token === ONE ? 'z' : token < 0 ? LATER : String.fromCodePoint(token))).join('');
  return [outsideTable(text.includes(':') ? text : text.replace(LATER, `${LATER}:${LATER}`))];
}

function outsideTable(name: string): Action {
  return { name, key: name.toLowerCase(), level: 'write', resources: [] };
}

export function isInTable(action: Action): boolean {
  return findAction(action.name) !== undefined;
}

/** Groups actions by the blocks that speak about them. Undefined when the budget ends. */
export function classesOf(
  actions: readonly Action[],
  blocks: readonly PreparedStatement[],
  budget: Budget,
): readonly ActionClass[] | undefined {
  const indexes = blocks.map((block) => indexOf(block.actions));
  const otherwise = indexes.map((index) => index.otherwise);
  const decidingOn = new Map<string, readonly number[]>();
  const classes = new Map<string, { blocks: readonly PreparedStatement[]; actions: Action[] }>();
  let prefix: string | undefined;
  let deciding: readonly number[] = [];
  let units = 1;
  for (const action of actions) {
    // They come service by service.
    if (prefix === undefined || !action.key.startsWith(prefix)) {
      const service = serviceOf(action);
      prefix = `${service}:`;
      deciding = decidingOn.get(service) ?? indexes.flatMap((index, at) => (index.speaksOf(service) ? [at] : []));
      decidingOn.set(service, deciding);
      units = deciding.reduce((sum, at) => sum + 1 + 2 * (indexes[at]?.patternsFor(service) ?? 0), 1);
    }
    if (!budget.spend(units)) return undefined;
    const speaking = [...otherwise];
    for (const at of deciding) speaking[at] = indexes[at]?.takes(action) === true;
    const key = deciding.length === 0 ? '' : speaking.map(Number).join('');
    const existing = classes.get(key);
    if (existing === undefined) classes.set(key, { blocks: blocks.filter((_, at) => speaking[at]), actions: [action] });
    else existing.actions.push(action);
  }
  return [...classes.values()];
}

/** One action for each set of resource types, the most dangerous first. */
export function representatives(actions: readonly Action[], max: number): readonly Action[] {
  const seen = new Set<string>();
  // Actions of one group of the table share their types, and a list of all actions is long.
  const lists = new Set<Action['resources']>();
  const chosen: Action[] = [];
  for (const level of accessLevels.toReversed()) {
    for (const action of actions) {
      if (action.level !== level || lists.has(action.resources)) continue;
      lists.add(action.resources);
      const types = action.resources.join(' ');
      if (seen.has(types)) continue;
      seen.add(types);
      chosen.push(action);
      if (chosen.length >= max) return chosen;
    }
  }
  return chosen;
}
