import type { Budget } from '../budget.ts';
import {
  ANY,
  ANY_IN_SEGMENT,
  coversGlob,
  FOLDED,
  FRESH,
  type Glob,
  isLiteral,
  matchesWord,
  ONE_IN_SEGMENT,
  type Positions,
  SYMBOL_LETTERS,
  startPositions,
  stepPositions,
} from './glob.ts';

export type Word = readonly number[];
/** `empty`: no word. `exhausted`: the budget ended before that was clear. */
export type SearchResult = Word | 'empty' | 'exhausted';

const COLON = 0x3a;

/**
 * A word that every positive glob matches and no negative one. Cheap certainties first (a literal, an inclusion, ends that differ), then
 * a walk over the product of the globs, depth first, in which every letter that no glob has is one: FRESH.
 */
export function findWord(positives: readonly Glob[], negatives: readonly Glob[], budget: Budget): SearchResult {
  const literal = positives.find(isLiteral);
  if (literal !== undefined) return accepts(literal, positives, negatives) ? literal : 'empty';
  const anchored = positives.filter((glob) => !(glob.length === 1 && glob[0] === ANY));
  const wanted = anchored.length === 0 ? [[ANY]] : anchored;
  if (wanted.some((glob, index) => wanted.slice(index + 1).some((other) => endsDiffer(glob, other)))) return 'empty';
  if (wanted.some((glob) => negatives.some((wide) => coversGlob(wide, glob)))) return 'empty';
  const relevant = negatives.filter((glob) => !wanted.some((other) => endsDiffer(glob, other)));
  return wanted.length === 1 && relevant.length === 0 ? instance(wanted[0] ?? []) : walk(wanted, relevant, budget);
}

function accepts(word: Word, positives: readonly Glob[], negatives: readonly Glob[]): boolean {
  return positives.every((glob) => matchesWord(glob, word)) && !negatives.some((glob) => matchesWord(glob, word));
}

/** One word of a glob. */
function instance(glob: Glob): Word {
  return glob.flatMap((token) => (token >= FOLDED ? [token - FOLDED] : token >= 0 ? [token] : [FRESH]));
}

/** True when the literal beginnings or ends of two globs exclude each other. */
export function endsDiffer(a: Glob, b: Glob): boolean {
  return startsDiffer(a, b, false) || startsDiffer(a, b, true);
}

function startsDiffer(a: Glob, b: Glob, fromEnd: boolean): boolean {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const x = a[fromEnd ? a.length - 1 - index : index] ?? -1;
    const y = b[fromEnd ? b.length - 1 - index : index] ?? -1;
    if (!isLetter(x) || !isLetter(y)) return false;
    if (x !== y) return true;
  }
  return false;
}

/** Does what the code does not determine decide about a part of it? */
export function hasSymbol(glob: Glob): boolean {
  return glob.some((token) => token >= SYMBOL_LETTERS && token < FOLDED);
}

/** Not a wildcard, and not a symbol, which may be any text. */
function isLetter(token: number): boolean {
  return token >= 0 && token < SYMBOL_LETTERS;
}

interface State {
  readonly positives: readonly Positions[];
  readonly negatives: readonly Positions[];
  readonly letter: number;
  readonly parent: State | undefined;
}

function walk(positives: readonly Glob[], negatives: readonly Glob[], budget: Budget): SearchResult {
  const seen = new Set<string>();
  const stack: State[] = [
    { positives: positives.map(startPositions), negatives: negatives.map(startPositions), letter: FRESH, parent: undefined },
  ];
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    if (isAccepting(state, positives, negatives)) return wordOf(lengthened(state, positives, negatives));
    const letters = lettersOf(state, positives, negatives);
    if (!budget.spend(2 * sizeOf(state) * letters.length)) return 'exhausted';
    for (const letter of letters) {
      const next = step(state, letter, positives, negatives);
      if (next === undefined) continue;
      const key = `${next.positives.join(';')}|${next.negatives.join(';')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      stack.push(next);
    }
  }
  return 'empty';
}

/** A star at the end takes a letter if it may: a name reads better than none. */
function lengthened(state: State, positives: readonly Glob[], negatives: readonly Glob[]): State {
  const longer = state.letter === FRESH ? undefined : step(state, FRESH, positives, negatives);
  return longer !== undefined && isAccepting(longer, positives, negatives) ? longer : state;
}

function sizeOf(state: State): number {
  return 4 + [...state.positives, ...state.negatives].reduce((sum, positions) => sum + positions.length, 0);
}

function isAccepting(state: State, positives: readonly Glob[], negatives: readonly Glob[]): boolean {
  return (
    state.positives.every((positions, index) => positions.at(-1) === positives[index]?.length) &&
    !state.negatives.some((positions, index) => positions.length > 0 && positions.at(-1) === negatives[index]?.length)
  );
}

/** Letters that make a difference here, the most promising last (they are taken from the end of the stack). */
function lettersOf(state: State, positives: readonly Glob[], negatives: readonly Glob[]): readonly number[] {
  const letters = new Set<number>();
  const collect = (globs: readonly Glob[], all: readonly Positions[]) => {
    for (const [index, positions] of all.entries()) {
      for (const position of positions) collectLetter(globs[index]?.[position] ?? ANY, letters);
    }
  };
  collect(negatives, state.negatives);
  collect(positives, state.positives);
  letters.delete(FRESH);
  letters.add(FRESH);
  return [...letters];
}

/** A letter that matches both its cases stands for each: another pattern may tell them apart. */
function collectLetter(token: number, into: Set<number>): void {
  if (token === ANY_IN_SEGMENT || token === ONE_IN_SEGMENT) into.add(COLON);
  else if (token >= 0) into.add(token >= FOLDED ? token - FOLDED : token);
  if (token >= FOLDED)
    into.add(
      String.fromCharCode(token - FOLDED)
        .toUpperCase()
        .charCodeAt(0),
    );
}

/** The state behind a letter; undefined when no accepted word can follow. */
function step(state: State, letter: number, positives: readonly Glob[], negatives: readonly Glob[]): State | undefined {
  const nextPositives: Positions[] = [];
  for (const [index, positions] of state.positives.entries()) {
    const next = stepPositions(positives[index] ?? [], positions, letter);
    if (next.length === 0) return undefined;
    nextPositives.push(next);
  }
  const nextNegatives: Positions[] = [];
  for (const [index, positions] of state.negatives.entries()) {
    const glob = negatives[index] ?? [];
    const next = positions.length === 0 ? positions : stepPositions(glob, positions, letter);
    if (next[0] === glob.length - 1 && glob[glob.length - 1] === ANY) return undefined;
    nextNegatives.push(next);
  }
  return { positives: nextPositives, negatives: nextNegatives, letter, parent: state };
}

function wordOf(state: State): Word {
  const word: number[] = [];
  for (let at: State | undefined = state; at?.parent !== undefined; at = at.parent) word.push(at.letter);
  return word.reverse();
}
