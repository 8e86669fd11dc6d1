import type { Location } from './location.js';
/** Impact if true. */
export declare const severities: readonly ['info', 'low', 'medium', 'high', 'critical'];
/** From `info`, the least, to `critical`. */
export type Severity = (typeof severities)[number];
/** Chance that it is true: `certain` when every value is proven, `likely` when a default or a heuristic decides, `possible` otherwise. */
export declare const confidences: readonly ['possible', 'likely', 'certain'];
export type Confidence = (typeof confidences)[number];
/** Is `value` as far on in `order` as `floor`, or further? Both are members of it. */
export declare function atLeast<T extends string>(order: readonly T[], value: T, floor: T): boolean;
/** Says that a message names one of several things alike (`before` + `item` + `.`), so that one sentence can name them all. */
export interface Listing {
    readonly before: string;
    /** `tcp/22 (SSH)`. */
    readonly item: string;
    /** What there are more of: `ports`. */
    readonly items: string;
}
/** A concrete example that proves a finding: a request that is allowed, a packet that is admitted. */
export interface Witness {
    readonly kind: 'request' | 'packet' | 'account';
    /** Printable facts in display order, e.g. `{ protocol: "tcp", port: "22", source: "203.0.113.7" }`. Never a secret. */
    readonly facts: Readonly<Record<string, string>>;
}
/** Replaces the text of `location` by `replacement`; an insertion has an empty range. */
export interface Edit {
    readonly location: Location;
    readonly replacement: string;
}
/** A change of the code that removes the finding. All edits belong together. */
export interface Fix {
    readonly title: string;
    readonly edits: readonly Edit[];
}
/** One place with a word on why it matters. */
export interface RelatedLocation {
    readonly location: Location;
    readonly message: string;
}
/** How the aspect of what was there, and is there no longer, begins. */
export declare const lostAspect = "lost: ";
