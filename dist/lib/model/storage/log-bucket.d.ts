import type { Resource } from '../../core/resource.js';
import type { UnknownValue } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Subject } from '../subject.js';
import type { LogProtections } from './log-protections.js';
import type { Bucket } from './s3.js';
/** A bucket that receives logs, with what keeps them from being changed or deleted. */
export interface LogBucket extends Subject {
    readonly bucket: Bucket;
    /** What delivers to it: `CloudTrail`, `AWS Config`; each with the resource that says so. */
    readonly logs: readonly {
        readonly what: string;
        readonly by: Resource;
    }[];
    /** Set where a condition decides whether any of them comes here. */
    readonly only?: UnknownValue;
    readonly protections: LogProtections;
}
/** Every bucket of the code that something of the code delivers logs to. */
export declare function logBuckets(model: EvaluatedCode, buckets: readonly Bucket[]): readonly LogBucket[];
