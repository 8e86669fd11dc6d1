import type { Budget } from '../budget.js';
import type { PolicyDocument } from '../document/policy-document.js';
import type { PatternCache } from '../globs/prepared-pattern.js';
import { type PreparedStatement } from './prepared-statement.js';
import { type Uncovered } from './statement-cover.js';
/** Both documents in one reading. */
export interface Sides {
    readonly headAllows: readonly PreparedStatement[];
    readonly headDenies: readonly PreparedStatement[];
    readonly baseAllows: readonly PreparedStatement[];
    readonly baseDenies: readonly PreparedStatement[];
    /** Identities of statements that stand on both sides as they are, unknown parts included. */
    readonly unchanged: ReadonlySet<string>;
}
/** Where new access can come from. */
export interface Candidates {
    /** Parts of head's Allow statements that no Allow of base takes whole. */
    readonly added: readonly {
        readonly allow: PreparedStatement;
        readonly parts: readonly Uncovered[];
    }[];
    /** Deny statements of base that head does not keep. */
    readonly lifted: readonly PreparedStatement[];
}
/** `wide` reads unknown parts in favour of new access, `narrow` against it. */
export declare function sidesOf(base: PolicyDocument, head: PolicyDocument, reading: 'wide' | 'narrow', cache: PatternCache): Sides;
export declare function candidatesOf(sides: Sides, budget: Budget): Candidates;
/** Expressions on which a document depends, those that hold whole parts of it first; policy variables last. */
export declare function unknownParts(document: PolicyDocument): readonly string[];
