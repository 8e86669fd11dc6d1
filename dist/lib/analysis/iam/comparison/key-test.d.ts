import { type AddressSet } from '../../cidr/address-set.js';
import { type ConditionOperator } from '../document/condition-operator.js';
import type { Condition } from '../document/policy-document.js';
import type { PatternCache, PreparedPattern, SymbolReading } from '../globs/prepared-pattern.js';
/** What a condition asks of one value of its key. */
export type ValueTest = {
    readonly kind: 'globs';
    readonly family: 'string' | 'bool';
    readonly patterns: readonly PreparedPattern[];
} | {
    readonly kind: 'numbers';
    readonly family: 'numeric' | 'date';
    readonly compare: ConditionOperator['compare'];
    readonly bounds: readonly number[];
} | {
    readonly kind: 'addresses';
    readonly set: AddressSet;
}
/** Any value (Null false) or none (Null true). */
 | {
    readonly kind: 'constant';
    readonly holds: boolean;
};
/** A condition on one key, normalised. */
export interface KeyTest {
    /** Equal tests have equal ids. */
    readonly id: string;
    readonly key: string;
    readonly quantifier: 'one' | 'all' | 'any';
    readonly onAbsent: boolean;
    /** The test on a value is the opposite of `value` (StringNotEquals…). */
    readonly negated: boolean;
    readonly value: ValueTest;
    /** Operator and reading of values, for the comparison of two tests. */
    readonly kind: string;
}
/** `unknown`: the operator is none of IAM's or a value is not understood; the caller decides what that means. */
export declare function prepareCondition(condition: Condition, symbols: SymbolReading, cache: PatternCache): KeyTest | 'unknown';
export declare function readNumber(text: string): number;
/** Milliseconds since 1970, from ISO 8601 or seconds. */
export declare function readDate(text: string): number;
