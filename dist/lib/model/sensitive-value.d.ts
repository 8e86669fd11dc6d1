import type { Value } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
import type { Subject } from './subject.js';
/** A value in a place where a secret would be readable by many: a password attribute, an environment variable, user data. */
export interface SensitiveValue extends Subject {
    readonly place: 'attribute' | 'environment' | 'user-data';
    /** The attribute's path, or the name of the variable. */
    readonly name: string;
    readonly value: Value;
}
/** One for each value, in the order of the code. */
export declare function sensitiveValues(code: EvaluatedCode): readonly SensitiveValue[];
