import type { Pattern, PatternPart } from '../document/pattern.js';
/**
 * A pattern as a list of tokens: a letter (UTF-16 code unit, or `LETTERS` and above for symbols, which only stars and they themselves
 * match), or one of the wildcards.
 */
export type Glob = readonly number[];
export declare const ANY = -1;
export declare const ONE = -2;
/** As ANY and ONE, but a colon does not match: the first five segments of an ARN. */
export declare const ANY_IN_SEGMENT = -3;
export declare const ONE_IN_SEGMENT = -4;
/** As ANY, but the letter FRESH does not match: an unknown string that a fresh one can be chosen to differ from. */
export declare const ANY_BUT_FRESH = -5;
/** The letter of searched words that stands for "a character that no pattern has". */
export declare const FRESH = 65535;
/** Letters from here on stand for symbols and policy variables. */
export declare const SYMBOL_LETTERS = 65536;
/** Added to a letter that matches both its cases. */
export declare const FOLDED = 16777216;
/** Gives each symbol and each policy variable a letter of its own, the same for the same text. */
export interface SymbolLetters {
    letter(part: PatternPart & {
        readonly kind: 'symbol' | 'variable';
    }): number;
    /** What a letter stands for. */
    meaning(letter: number): (PatternPart & {
        readonly kind: 'symbol' | 'variable';
    }) | undefined;
}
export declare function symbolLetters(): SymbolLetters;
export interface GlobOptions {
    /** `lower`: letters become lower case (the other side is lower case too). `fold`: letters match both cases. */
    readonly letterCase?: 'lower' | 'fold';
    /** Read the pattern as an ARN: wildcards in the first five of six segments stay within them. */
    readonly arn?: boolean;
}
export declare function compileGlob(pattern: Pattern, letters: SymbolLetters, options?: GlobOptions): Glob;
/** A glob of letters, `*` and `?` without symbols. */
export declare function globOf(text: string, options?: GlobOptions): Glob;
export declare function isStar(token: number | undefined): boolean;
/** True when the glob has no wildcard and no letter that matches several. */
export declare function isLiteral(glob: Glob): boolean;
/** The text of a glob without wildcards; symbols become characters of a plane that no text uses. */
export declare function wordText(word: readonly number[]): string;
export declare function lettersOf(text: string): number[];
/** Does the glob match the word? Greedy with one point of return while stars cross everything, else a walk over the set of positions. */
export declare function matchesWord(glob: Glob, word: readonly number[]): boolean;
/** Positions of a glob that are alive, ascending; `glob.length` means accepted here. */
export type Positions = readonly number[];
export declare function startPositions(glob: Glob): Positions;
/** The positions after one letter. Positions before the last crossing star are dropped: it accepts whatever they would. */
export declare function stepPositions(glob: Glob, positions: Positions, letter: number): Positions;
/**
 * A sufficient test that `big` matches every word of `small`: the wildcards of `small` are letters that only an equal wildcard or a wider
 * star of `big` takes. Proves nearly all inclusions of real policies; false says nothing.
 */
export declare function coversGlob(big: Glob, small: Glob): boolean;
/** A quick look: false when the letters at the ends already say that `coversGlob` is false. */
export declare function mayCover(big: Glob, small: Glob): boolean;
