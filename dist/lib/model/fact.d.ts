import type { MapValue, UnknownValue, Value } from '../core/value.js';
/** A typed reading of a value: known, absent (not written, or null), or not known with the reason. */
export type Fact<T> = KnownFact<T> | AbsentFact | UnknownFact<T>;
export interface KnownFact<T> {
    readonly kind: 'known';
    readonly value: T;
    readonly source: Value;
}
export interface AbsentFact {
    readonly kind: 'absent';
}
export interface UnknownFact<T> {
    readonly kind: 'unknown';
    readonly unknown: UnknownValue;
    /** Every reading that is possible, when a condition is all that is not known. */
    readonly options?: readonly Fact<T>[];
}
/** `yes` when the test holds for every possible reading, `no` when for none, else `unknown`. `whenAbsent` is the service's default. */
export declare function decide<T>(fact: Fact<T>, test: (value: T) => boolean, whenAbsent: boolean): 'yes' | 'no' | 'unknown';
export declare function readBool(value: Value | undefined): Fact<boolean>;
export declare function readNumber(value: Value | undefined): Fact<number>;
export declare function readText(value: Value | undefined): Fact<string>;
/** Follows attribute names; a list of blocks stands for its first block. Undefined when any step is absent or null. */
export declare function attribute(from: Value | undefined, ...path: readonly string[]): Value | undefined;
/** The members of a list (a single map stands for a list of one), and what is not known about it. */
export declare function members(value: Value | undefined): {
    readonly items: readonly Value[];
    readonly unknown?: UnknownValue;
};
/** The maps among the members: nested blocks, or a CloudFormation list of objects. */
export declare function blocks(value: Value | undefined): {
    readonly items: readonly MapValue[];
    readonly unknown?: UnknownValue;
};
