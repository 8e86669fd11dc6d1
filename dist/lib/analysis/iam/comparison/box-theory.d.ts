import type { Budget } from '../budget.js';
import { type SymbolLetters } from '../globs/glob.js';
import { type SearchResult, type Word } from '../globs/glob-search.js';
import { type KeyLiteral, type KeyValues } from './key-values.js';
import type { PreparedPattern } from '../globs/prepared-pattern.js';
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
export declare function boxTheory(pinned: ReadonlyMap<string, string | undefined>, letters: SymbolLetters, budget: Budget): BoxTheory;
