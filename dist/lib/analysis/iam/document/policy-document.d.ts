import type { Pattern } from './pattern.js';
/** An IAM policy document as far as the code determines it. Statements keep their order: indexes lead back to the source. */
export interface PolicyDocument {
    /** Version 2008-10-17 (the default of AWS) has no policy variables. */
    readonly version: '2012-10-17' | '2008-10-17';
    readonly statements: readonly Statement[];
    /** Set when there may be further statements: the expression that holds them. */
    readonly more?: string;
}
export interface StatementOption {
    readonly group: number;
    readonly count: number;
    /** Set for statements of a whole document that is one of several: which one. They are there together. */
    readonly whole?: {
        readonly at: number;
        readonly of: number;
    };
}
/** One statement. Elements that AWS wants exactly one of (Action or NotAction…) may both be absent here: then nothing matches. */
export interface Statement {
    readonly sid?: string;
    readonly effect: 'allow' | 'deny';
    /** Set when it is not known whether the statement exists: the expression that decides. */
    readonly maybe?: string;
    /** Beside `maybe`: exactly one of the `count` statements of the `group` exists, or none where fewer than `count` are in the document. */
    readonly option?: StatementOption;
    readonly principals?: PrincipalList;
    readonly notPrincipals?: PrincipalList;
    readonly actions?: PatternList;
    readonly notActions?: PatternList;
    readonly resources?: PatternList;
    readonly notResources?: PatternList;
    /** All must hold. */
    readonly conditions: readonly Condition[];
    /** Set when there may be further conditions: the expression that holds them. */
    readonly moreConditions?: string;
}
/** Alternatives: one that matches is enough. */
export interface PatternList {
    readonly items: readonly Pattern[];
    /** Set when there may be further members: the expression that holds them. */
    readonly more?: string;
}
/** `"*"` is `{ type: 'AWS', pattern: * }`: AWS reads both as everybody (IAM user guide, "Principal"). */
export type PrincipalType = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
/** Who, by the key of the Principal element that it stands under. */
export interface PrincipalEntry {
    readonly type: PrincipalType;
    readonly pattern: Pattern;
}
/** Alternatives, as in `PatternList`. */
export interface PrincipalList {
    readonly items: readonly PrincipalEntry[];
    readonly more?: string;
}
/** One operator on one key; the values are alternatives (for negated operators: none of them). */
export interface Condition {
    /** As written: `StringEquals`, `ForAnyValue:StringLikeIfExists`. */
    readonly operator: string;
    /** Case does not matter. A symbol where part of the key is not known. */
    readonly key: Pattern;
    readonly values: PatternList;
}
/** More statements than this are not looked at: a document of 20,480 characters cannot hold them. */
export declare const STATEMENTS_MAX = 1000;
/** Members of one list that are looked at. */
export declare const LIST_ITEMS_MAX = 5000;
