import type { Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { EventSelectors } from './event-selectors.js';
import type { Fact } from '../fact.js';
import type { Place } from '../provider-place.js';
import type { Subject } from '../subject.js';
import type { Target } from '../target.js';
/** A CloudTrail trail or a CloudTrail Lake event data store. */
export interface Trail extends Subject {
    readonly store: 'trail' | 'event-data-store';
    readonly name: string | undefined;
    readonly scope: string;
    readonly place: Place | undefined;
    readonly organization: Fact<boolean>;
    readonly multiRegion: Fact<boolean>;
    readonly logging: Fact<boolean>;
    readonly fileValidation: Fact<boolean>;
    readonly globalServiceEvents: Fact<boolean>;
    readonly kmsKey: Value | undefined;
    readonly logGroup: Value | undefined;
    /** Where a trail puts its log files, and what encrypts them. */
    readonly bucketTarget: Target | undefined;
    readonly keyTarget: Target | undefined;
    readonly selectors: EventSelectors;
}
/** Every trail and event data store, in the order of the code. */
export declare function trails(model: EvaluatedCode): readonly Trail[];
