import { type ActionIndex } from '../actions/action-index.js';
import { type KeyTest } from './key-test.js';
import type { PrincipalList, Statement } from '../document/policy-document.js';
import type { PatternCache, PreparedPattern } from '../globs/prepared-pattern.js';
/** `Action` or `Resource`, or its Not form. */
export interface PreparedList {
    readonly negated: boolean;
    readonly patterns: readonly PreparedPattern[];
    /** Texts of patterns that match one string, for a quick look. */
    readonly literals: ReadonlySet<string>;
    readonly wild: readonly PreparedPattern[];
}
/** The index of an Action element, made on first use. */
export declare function indexOf(list: PreparedList): ActionIndex;
/** A statement in one reading. */
export interface PreparedStatement {
    readonly statement: Statement;
    readonly index: number;
    /** Equal statements have equal identities. */
    readonly identity: string;
    readonly actions: PreparedList;
    /** Absent: any resource. */
    readonly resources: PreparedList | undefined;
    readonly principals: PreparedPrincipals | undefined;
    readonly tests: readonly KeyTest[];
}
export interface PreparedPrincipals {
    readonly negated: boolean;
    readonly list: PrincipalList;
    /** Unknown members count as anybody. */
    readonly size: 'narrow' | 'wide';
}
/**
 * How a statement is approximated where the code does not determine it. Grants (what is looked for) narrow and blocks (what must be
 * avoided) wide prove an access; the other way round proves that there is none.
 */
export interface Approximation {
    readonly role: 'grant' | 'block';
    readonly size: 'narrow' | 'wide';
}
/** Undefined when nothing of the statement is left in this reading. */
export declare function prepareStatement(statement: Statement, index: number, approximation: Approximation, cache: PatternCache): PreparedStatement | undefined;
/** The statement as text, without its name and its place in the document. */
export declare function identityOf(statement: Statement): string;
/** Does the list take everything? */
export declare function takesEverything(list: PreparedList | undefined): boolean;
