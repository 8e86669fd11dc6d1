/**
 * A string of an IAM policy, taken apart: letters, wildcards, policy variables and parts that the code does not determine. Neighbouring
 * texts are joined, and a run of `*` is one.
 */
export type Pattern = readonly PatternPart[];
export type PatternPart = {
    readonly kind: 'text';
    readonly text: string;
}
/** `*`: any run of characters, the empty one included. */
 | {
    readonly kind: 'any';
}
/** `?`: one character. */
 | {
    readonly kind: 'one';
}
/** `${aws:username}`: what the request says. `text` is the name, lower case, without braces, with its default. */
 | {
    readonly kind: 'variable';
    readonly text: string;
} | OpaquePart;
/** A part that the code does not determine. Equal text is the same unknown string. */
export interface OpaquePart {
    readonly kind: 'symbol';
    /** The expression as people would name it: `var.bucket`. */
    readonly text: string;
    /** False when the value can hold no wildcard: an id, name or ARN that AWS makes. */
    readonly maybeWild: boolean;
    /** What it comes to for all that the code says. */
    readonly means?: string;
}
/** Longer patterns are cut into a symbol: a policy document has at most 20,480 characters (IAM and S3 quotas). */
export declare const PATTERN_CHARS_MAX = 20480;
/** What a caller knows about a string: letters, and parts it could not determine. */
export type PatternSource = string | readonly (string | Omit<OpaquePart, 'kind'>)[];
/**
 * Reads a pattern. `${…}` is a policy variable where the policy version and the element have them (IAM user guide, "Policy variables":
 * version 2012-10-17, Resource and Condition values); `${*}`, `${?}` and `${$}` are the characters themselves.
 */
export declare function parsePattern(source: PatternSource, { variables }: {
    readonly variables: boolean;
}): Pattern;
/** A pattern without wildcards or variables. */
export declare function literalPattern(text: string): Pattern;
/** Parts as a pattern: neighbouring texts are joined, and a run of `*` is one. */
export declare function patternOf(parts: readonly PatternPart[]): Pattern;
/** The pattern as a policy writes it; symbols as `<expression>`. */
export declare function patternText(pattern: Pattern): string;
/** The string that the pattern is, when it is only one. */
export declare function literalText(pattern: Pattern): string | undefined;
/** `*`, `**`, `?*`…: only wildcards, at least one of them a star. */
export declare function isAllWild(pattern: Pattern): boolean;
/** A star or a question mark that is one: the text of an expression may have them, too (`var.services[*].arn`). */
export declare function hasWildcard(pattern: Pattern): boolean;
/** The first expression that the pattern depends on and that may be a wildcard itself, when nothing else stands beside it. */
export declare function wildSymbol(pattern: Pattern): string | undefined;
/** All expressions that the pattern depends on. */
export declare function patternSymbols(pattern: Pattern): string[];
