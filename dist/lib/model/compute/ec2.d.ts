import type { Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Fact } from '../fact.js';
import type { Subject } from '../subject.js';
/** Something that starts EC2 instances: an instance, a launch template, a launch configuration. */
export interface Launch extends Subject {
    /** `required` or `optional`; the service's default is `optional` unless the AMI or the account says otherwise. */
    readonly httpTokens: Fact<string>;
    /** `enabled` or `disabled`. */
    readonly httpEndpoint: Fact<string>;
    /** The metadata options block, when there is one. */
    readonly metadataOptions: Value | undefined;
    /** True when the instance takes what it needs from a launch template. */
    readonly fromTemplate: boolean;
}
/** Every instance, launch template and launch configuration. */
export declare function launches(model: EvaluatedCode): readonly Launch[];
