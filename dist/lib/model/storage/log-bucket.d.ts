import type { Resource } from '../../core/resource.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Subject } from '../subject.js';
import type { Bucket } from './s3.js';
/** A bucket that receives logs, with what keeps them from being changed or deleted. */
export interface LogBucket extends Subject {
    readonly bucket: Bucket;
    /** What delivers to it: `CloudTrail`, `AWS Config`; each with the resource that says so. */
    readonly logs: readonly {
        readonly what: string;
        readonly by: Resource;
    }[];
    readonly protections: LogProtections;
}
/** Undefined for what is not known. */
export interface LogProtections {
    readonly versioning: boolean | undefined;
    /** Days of the default retention of its object lock; 0 without. */
    readonly lockDays: number | undefined;
    /** Days until the first rule deletes something; infinite without. */
    readonly expiryDays: number | undefined;
    /** May the whole bucket go with what is in it? */
    readonly mayBeEmptied: boolean | undefined;
}
/** Every bucket of the code that something of the code delivers logs to. */
export declare function logBuckets(model: EvaluatedCode, buckets: readonly Bucket[]): readonly LogBucket[];
