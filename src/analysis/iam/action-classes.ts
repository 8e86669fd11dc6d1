import { accessLevels, type Action, allActions, findAction } from './action-table.ts';
import { lettersOf, matchesWord } from './glob.ts';
import { actionWord } from './match-action.ts';
import type { PreparedPattern } from './prepared-pattern.ts';
import type { PreparedList, PreparedStatement } from './prepared-statement.ts';
import { serviceActions, serviceNames } from './action-table.ts';

/** Actions on which all statements in question agree; one decides for all. */
export interface ActionClass {
  readonly action: Action;
  /** False for actions that the table has not. */
  readonly isKnown: boolean;
  /** Blocks that speak about the action. */
  readonly blocks: readonly PreparedStatement[];
}

/** Text that no action has: what a wildcard may stand for later. */
const LATER = 'zzaddedlater';

/** Does the list of a statement take the action? */
export function takesAction(list: PreparedList, action: Action): boolean {
  const word = actionWord(action);
  const hits = list.literals.has(literalKey(action)) || list.wild.some(({ glob }) => matchesWord(glob, word));
  return hits !== list.negated;
}

const literalKeys = new WeakMap<Action, string>();
function literalKey(action: Action): string {
  const known = literalKeys.get(action);
  if (known !== undefined) return known;
  const key = actionWord(action).join();
  literalKeys.set(action, key);
  return key;
}

/** Known actions that the pattern matches; a literal that is not in the table stands for itself. Most dangerous first. */
export function knownActionsOf(pattern: PreparedPattern | undefined, list: PreparedList): readonly Action[] {
  const found = pattern === undefined ? allActions().filter((action) => takesAction(list, action)) : expand(pattern);
  return found.toSorted((a, b) => accessLevels.indexOf(b.level) - accessLevels.indexOf(a.level));
}

function expand({ glob }: PreparedPattern): readonly Action[] {
  const firstWild = glob.findIndex((token) => token < 0);
  const prefix = String.fromCodePoint(...glob.slice(0, firstWild < 0 ? glob.length : firstWild));
  if (firstWild < 0) return [findAction(prefix) ?? unknownAction(prefix)];
  const colon = prefix.indexOf(':');
  const pool =
    colon >= 0
      ? serviceActions(prefix.slice(0, colon))
      : serviceNames()
          .filter((service) => service.startsWith(prefix))
          .flatMap(serviceActions);
  return glob.length === 1 ? allActions() : pool.filter((action) => matchesWord(glob, actionWord(action)));
}

/** An action that AWS may add and that the pattern would take; undefined for a literal. */
export function laterAction(pattern: PreparedPattern | undefined): Action | undefined {
  if (pattern === undefined) return unknownAction(`${LATER}:${LATER}`);
  if (!pattern.glob.some((token) => token < 0)) return undefined;
  const hasColon = pattern.glob.includes(0x3a);
  const text = pattern.glob.map((token) => (token === -2 ? 'z' : token < 0 ? LATER : String.fromCodePoint(token))).join('');
  return unknownAction(hasColon ? text : text.replace(LATER, `${LATER}:${LATER}`));
}

function unknownAction(name: string): Action {
  return { name, key: name.toLowerCase(), level: 'write', resources: [] };
}

export function isKnownAction(action: Action): boolean {
  return findAction(action.name) !== undefined;
}

/** Groups actions by the blocks that speak about them and by their resource types. */
export function classesOf(actions: readonly Action[], blocks: readonly PreparedStatement[]): readonly ActionClass[] {
  const classes = new Map<string, ActionClass>();
  for (const action of actions) {
    const speaking = blocks.flatMap((block, index) => (takesAction(block.actions, action) ? [index] : []));
    const key = `${speaking.join()}|${action.resources.join(' ')}`;
    if (!classes.has(key))
      classes.set(key, { action, isKnown: isKnownAction(action), blocks: speaking.flatMap((index) => blocks[index] ?? []) });
  }
  return [...classes.values()];
}

/** The letters of an action's name, for those outside the table too. */
export function wordOfAction(action: Action): readonly number[] {
  return lettersOf(action.key);
}
