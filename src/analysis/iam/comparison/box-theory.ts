import type { Budget } from '../budget.ts';
import { ANY, coversGlob, type SymbolLetters } from '../globs/glob.ts';
import { findWord, type SearchResult, type Word } from '../globs/glob-search.ts';
import { checkPinned, findValues, type KeyLiteral, type KeyValues } from './key-values.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';

/** Answers, each worked out once, about the resources and keys of one caller's requests. */
export interface BoxTheory {
  readonly budget: Budget;
  /** A resource that all of `inside` match and none of `outside`. */
  wordOf(inside: readonly PreparedPattern[], outside: readonly PreparedPattern[]): SearchResult;
  /** Values of a key that meet the literals. */
  valuesOf(key: string, literals: readonly KeyLiteral[]): KeyValues | 'empty' | 'exhausted';
  /** Does the word stay outside whatever the symbols in it are? */
  isRobust(word: Word, outside: readonly PreparedPattern[]): boolean;
}

const QUESTION_UNITS = 20;

export function boxTheory(pinned: ReadonlyMap<string, string | undefined>, letters: SymbolLetters, budget: Budget): BoxTheory {
  const isSymbol = (letter: number) => letters.meaning(letter)?.kind === 'symbol';
  const knownValues = new Map<string, KeyValues | 'empty' | 'exhausted'>();
  const knownWords = new Map<string, SearchResult>();
  const ids = new Map<PreparedPattern, number>();
  const idOf = (pattern: PreparedPattern) => {
    const id = ids.get(pattern) ?? ids.size;
    ids.set(pattern, id);
    return id;
  };
  const idsOf = (patterns: readonly PreparedPattern[]) =>
    patterns
      .map(idOf)
      .toSorted((a, b) => a - b)
      .join();
  return {
    budget,
    wordOf(inside, outside) {
      if (!budget.spend(QUESTION_UNITS + inside.length + outside.length)) return 'exhausted';
      const id = `${idsOf(inside)}|${idsOf(outside)}`;
      const found = knownWords.get(id) ?? askWord(inside, outside, budget);
      knownWords.set(id, found);
      return found;
    },
    valuesOf(key, literals) {
      if (!budget.spend(QUESTION_UNITS + literals.length)) return 'exhausted';
      const texts = literals.map(({ test, holds }) => `${holds ? '+' : '-'}${test.id}`);
      const id = texts.toSorted().join('\u0002');
      const found = knownValues.get(id) ?? (pinned.has(key) ? checkPinned(literals, pinned.get(key)) : findValues(key, literals, budget));
      knownValues.set(id, found);
      return found;
    },
    isRobust(word, outside) {
      if (!word.some(isSymbol)) return true;
      return outside.every((pattern) => staysOutside(word, pattern, letters, budget));
    },
  };
}

/**
 * No value of the symbols puts the word into the pattern. What both begin with is the same text whatever stands in it, and cancels out; only a
 * wildcard that a symbol brings into the pattern may take more than it does in the word.
 */
function staysOutside(word: Word, { exact, glob }: PreparedPattern, letters: SymbolLetters, budget: Budget): boolean {
  const end = word.findIndex((letter, index) => letter !== exact[index]);
  const shared = end < 0 ? word.length : end;
  const symbol = (letter: number) => {
    const meaning = letters.meaning(letter);
    return meaning?.kind === 'symbol' ? meaning : undefined;
  };
  const mayGrow = word.slice(0, shared).some((letter) => symbol(letter)?.maybeWild === true);
  const rest = word.slice(shared).map((letter) => (symbol(letter) === undefined ? letter : ANY));
  const pattern = glob.slice(shared);
  return findWord([rest, mayGrow ? [ANY, ...pattern] : pattern], [], budget) === 'empty';
}

/** An inclusion between patterns as written holds whatever their symbols are, so it is asked first. */
function askWord(inside: readonly PreparedPattern[], outside: readonly PreparedPattern[], budget: Budget): SearchResult {
  if (!budget.spend(inside.length * outside.length)) return 'exhausted';
  if (inside.some(({ exact }) => outside.some((hole) => coversGlob(hole.exact, exact)))) return 'empty';
  return findWord(
    inside.map(({ glob }) => glob),
    outside.map(({ glob }) => glob),
    budget,
  );
}
