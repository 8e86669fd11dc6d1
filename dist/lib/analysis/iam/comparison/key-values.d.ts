import type { Budget } from '../budget.js';
import { type Word } from '../globs/glob-search.js';
import { type KeyTest } from './key-test.js';
/** A test on a key, and whether it must hold or fail. */
export interface KeyLiteral {
    readonly test: KeyTest;
    readonly holds: boolean;
}
/** Values of one key: none (absent), one, or several. */
export type KeyValues = readonly Word[];
/** Values of a key that meet all literals; absence is preferred. */
export declare function findValues(key: string, literals: readonly KeyLiteral[], budget: Budget): KeyValues | 'empty' | 'exhausted';
/** The value that the caller fixes, if it meets all literals. */
export declare function checkPinned(literals: readonly KeyLiteral[], value: string | undefined): KeyValues | 'empty';
