import type { Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Subject } from '../subject.js';
/** A value in a place where a secret would be readable by many: a password attribute, an environment variable, user data. */
export interface SensitiveValue extends Subject {
    readonly place: 'attribute' | 'environment' | 'user-data';
    /** The attribute's path, or the name of the variable. */
    readonly name: string;
    readonly value: Value;
    /** What a store calls the value, where it may hold anything: the name tells whether it is a secret. */
    readonly storedAs?: string;
    /** What lies there is a secret, an id or an address alike: unless the name tells, nobody knows. */
    readonly isAmongOthers?: true;
    /** One of several values, or one that is ignored from then on: words are mostly what the next reader is to do. */
    readonly mayStandIn?: true;
}
/** One for each value, in the order of the code. */
export declare function sensitiveValues(code: EvaluatedCode): readonly SensitiveValue[];
/** The values of arguments that take a secret by their schema. */
export declare function sensitiveAttributeValues(code: EvaluatedCode): readonly SensitiveValue[];
