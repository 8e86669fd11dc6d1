import { type Glob, type GlobOptions, type SymbolLetters } from './glob.js';
import { type Pattern } from '../document/pattern.js';
/** A pattern in one reading. */
export interface PreparedPattern {
    /** What the search uses. */
    readonly glob: Glob;
    /** With every symbol as itself: inclusions between such globs hold whatever the symbols are. */
    readonly exact: Glob;
    readonly hasSymbol: boolean;
    /** Its text, when the search takes it for one string. */
    readonly literal: string | undefined;
    /** The same in the letters of the document, where these are read without regard to their case. */
    readonly written?: string;
}
/**
 * How symbols are read. `exact`: as themselves. `any`: as any string. `other`: as any string that a fresh one can differ from, where the
 * symbol can hold no wildcard (else as any string).
 */
export type SymbolReading = 'exact' | 'any' | 'other';
/** Compiles patterns once for each text and way of reading. */
export interface PatternCache {
    readonly letters: SymbolLetters;
    prepare(pattern: Pattern, symbols: SymbolReading, options: PrepareOptions): PreparedPattern;
}
export interface PrepareOptions extends GlobOptions {
    /** Wildcards are characters (StringEquals). */
    readonly literal?: boolean;
}
export declare function patternCache(letters: SymbolLetters): PatternCache;
