import type { Resource } from '../../core/resource.js';
import type { UnknownValue, Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
/** What keeps the files of a bucket from being changed or deleted. */
export interface LogProtections {
    readonly versioning: Protection<boolean>;
    /** Days of the default retention of its object lock; 0 without. */
    readonly lockDays: Protection<number>;
    /** Days until the first rule deletes something; infinite without. */
    readonly expiryDays: Protection<number>;
    /** May the whole bucket go with what is in it? */
    readonly mayBeEmptied: Protection<boolean>;
}
/** The least that it may be; what decides where that is not known. */
export type Protection<T> = Least<T> | UnknownValue;
interface Least<T> {
    readonly kind: 'least';
    readonly value: T;
    /** Other values of this condition give more. */
    readonly only?: UnknownValue;
}
export declare function protectionsOf(resource: Resource, name: Value | undefined, model: EvaluatedCode): LogProtections;
export {};
