import { type Action, allActions, findAction, serviceActions, serviceNames } from './action-table.ts';
import { compileGlob, type Glob, lettersOf, matchesWord, symbolLetters } from '../globs/glob.ts';
import type { Pattern } from '../document/pattern.ts';
import type { PatternList } from '../document/policy-document.ts';

/** No service and action together have a longer name. */
const NAME_CHARS_MAX = 200;

const words = new WeakMap<Action, readonly number[]>();

/** The letters of an action's key. */
export function actionWord(action: Action): readonly number[] {
  const known = words.get(action);
  if (known !== undefined) return known;
  const word = lettersOf(action.key);
  words.set(action, word);
  return word;
}

/** Does the pattern of an Action element match the action? Case does not matter; a symbol matches nothing but itself. */
export function matchAction(pattern: Pattern, action: string): boolean {
  return matchesWord(actionGlob(pattern), lettersOf(action.toLowerCase()));
}

const globs = new WeakMap<Pattern, Glob>();

/** The pattern of an Action element over lower-case names. Compiled once: it is held against thousands of actions. */
export function actionGlob(pattern: Pattern): Glob {
  const glob = globs.get(pattern) ?? compileGlob(pattern, symbolLetters(), { letterCase: 'lower' });
  globs.set(pattern, glob);
  return glob;
}

/** Known actions that a list of patterns matches, in the order of the table. Literals that the table has not are left out. */
export function expandActions(list: PatternList): readonly Action[] {
  const found = new Set<Action>();
  for (const pattern of list.items) for (const action of expandPattern(pattern)) found.add(action);
  return [...found];
}

const expanded = new WeakMap<Pattern, readonly Action[]>();

/** Known actions that the pattern matches, in the order of the table. */
export function expandPattern(pattern: Pattern): readonly Action[] {
  const known = expanded.get(pattern);
  if (known !== undefined) return known;
  const actions = expand(pattern);
  expanded.set(pattern, actions);
  return actions;
}

function expand(pattern: Pattern): readonly Action[] {
  const glob = actionGlob(pattern);
  if (glob.every((token) => token >= 0)) {
    const action = findAction(String.fromCodePoint(...glob.slice(0, NAME_CHARS_MAX)));
    return action === undefined ? [] : [action];
  }
  if (glob.length === 1) return allActions();
  return candidates(glob).filter((action) => matchesWord(glob, actionWord(action)));
}

/** Actions of the services whose name begins as the pattern does. */
function candidates(glob: Glob): readonly Action[] {
  const firstWildcard = glob.findIndex((token) => token < 0);
  const prefix = String.fromCodePoint(...glob.slice(0, Math.min(firstWildcard, NAME_CHARS_MAX)));
  const colon = prefix.indexOf(':');
  if (colon >= 0) return serviceActions(prefix.slice(0, colon));
  return serviceNames()
    .filter((service) => service.startsWith(prefix))
    .flatMap(serviceActions);
}
