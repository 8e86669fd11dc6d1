import type { Budget } from '../budget.js';
import { type Glob } from './glob.js';
export type Word = readonly number[];
/** `empty`: no word. `exhausted`: the budget ended before that was clear. */
export type SearchResult = Word | 'empty' | 'exhausted';
/**
 * A word that every positive glob matches and no negative one. Cheap certainties first (a literal, an inclusion, ends that differ), then
 * a walk over the product of the globs, depth first, in which every letter that no glob has is one: FRESH.
 */
export declare function findWord(positives: readonly Glob[], negatives: readonly Glob[], budget: Budget): SearchResult;
/** True when the literal beginnings or ends of two globs exclude each other. */
export declare function endsDiffer(a: Glob, b: Glob): boolean;
/** Does what the code does not determine decide about a part of it? */
export declare function hasSymbol(glob: Glob): boolean;
