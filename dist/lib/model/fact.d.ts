import type { MapValue, UnknownValue, Value } from '../core/value.js';
/** A typed reading of a value: known, absent (not written, or null), or not known with the reason. */
export type Fact<T> = KnownFact<T> | AbsentFact | UnknownFact<T>;
/** Read from a literal: `source` is where it stands. */
export interface KnownFact<T> {
    readonly kind: 'known';
    readonly value: T;
    readonly source: Value;
}
/** Not written, or null: the service's default counts. */
export interface AbsentFact {
    readonly kind: 'absent';
}
/** Depends on what the code does not hold. */
export interface UnknownFact<T> {
    readonly kind: 'unknown';
    readonly unknown: UnknownValue;
    /** Every reading that is possible, when a condition is all that is not known. */
    readonly options?: readonly Fact<T>[];
}
/** `yes` when the test holds for every possible reading, `no` when for none, else `unknown`. `whenAbsent` is the service's default. */
export declare function decide<T>(fact: Fact<T>, test: (value: T) => boolean, whenAbsent: boolean): 'yes' | 'no' | 'unknown';
/** A reading of which a test holds; `condition` is what decides where others of which it does not hold are possible. */
export interface Holding<T> {
    readonly value: T;
    readonly source: Value;
    readonly condition?: UnknownValue;
}
/** The first known reading of which the test holds: of several that a condition chooses between, one is enough. */
export declare function holding<T>(fact: Fact<T>, test: (value: T) => boolean): Holding<T> | undefined;
/** What decides whether a test holds, where no known reading says that it does. */
export declare function openFor<T>(fact: Fact<T>, test: (value: T) => boolean, whenAbsent?: boolean): UnknownValue | undefined;
/** `true` and `"true"` in any case, as both dialects convert. */
export declare function readBool(value: Value | undefined): Fact<boolean>;
/** A number, or the text of one, as both dialects convert. */
export declare function readNumber(value: Value | undefined): Fact<number>;
/** A text, or what converts to one. */
export declare function readText(value: Value | undefined): Fact<string>;
/**
 * Every value that may be written. Nothing is one of several only for some deployments: the condition that decides stands for it, so that a
 * default is never taken for what all of them have.
 */
export declare function optionsWritten(value: Value): readonly Value[];
/** What keeps a single value from being known: itself, the first hole of a text, the condition of a choice. */
export declare function unknownPart(value: Value): UnknownValue | undefined;
/** Follows attribute names; a list of blocks stands for its first block. Undefined when any step is absent or null. */
export declare function attribute(from: Value | undefined, ...path: readonly string[]): Value | undefined;
/** The first of these attributes that is set: one thing under the names that its forms give it. */
export declare function firstAttribute(from: Value | undefined, names: readonly string[]): Value | undefined;
/** The members of a list (a single map stands for a list of one), and what is not known about it. */
export declare function members(value: Value | undefined): {
    readonly items: readonly Value[];
    readonly unknown?: UnknownValue;
};
/** The members, and what stands for those that are not known as one more. */
export declare function membersAndRest(value: Value | undefined): readonly Value[];
/** The maps among the members: nested blocks, or a CloudFormation list of objects. */
export declare function blocks(value: Value | undefined): {
    readonly items: readonly MapValue[];
    readonly unknown?: UnknownValue;
};
