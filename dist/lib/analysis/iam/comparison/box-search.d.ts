import { type BoxTheory } from './box-theory.js';
import { type Word } from '../globs/glob-search.js';
import type { KeyLiteral, KeyValues } from './key-values.js';
import type { PreparedPattern } from '../globs/prepared-pattern.js';
import type { PreparedStatement } from './prepared-statement.js';
/** A set of requests of one action and one caller: one resource within `inside` and `outside`, and keys that meet their literals. */
export interface Box {
    readonly inside: readonly PreparedPattern[];
    readonly outside: readonly PreparedPattern[];
    readonly literals: ReadonlyMap<string, readonly KeyLiteral[]>;
}
/** A request in a box. */
export interface BoxPoint {
    readonly resource: Word;
    readonly values: ReadonlyMap<string, KeyValues>;
}
/** `fragile`: a request was found, but it is one only for some values of the symbols in it. */
export type BoxResult = BoxPoint | 'empty' | 'fragile' | 'exhausted';
/**
 * A request of the box that no block matches. Blocks that are apart from the box are dropped; one that can be avoided in a single way
 * fixes it; of the others the one with the fewest ways is branched on. Every way narrows one dimension, and a way that leaves nothing of
 * it is none.
 */
export declare function findInBox(theory: BoxTheory, box: Box, blocks: readonly PreparedStatement[]): BoxResult;
/** The box within one statement, for each of its ways to take a resource. */
export declare function boxesWithin(theory: BoxTheory, box: Box, statement: PreparedStatement): readonly Box[];
