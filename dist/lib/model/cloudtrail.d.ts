import type { MapValue, UnknownValue, Value } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
import type { Fact } from './fact.js';
import type { Subject } from './subject.js';
/** A CloudTrail trail or a CloudTrail Lake event data store. */
export interface Trail extends Subject {
    readonly store: 'trail' | 'event-data-store';
    readonly name: string | undefined;
    readonly scope: string;
    readonly organization: Fact<boolean>;
    readonly multiRegion: Fact<boolean>;
    readonly logging: Fact<boolean>;
    readonly fileValidation: Fact<boolean>;
    readonly globalServiceEvents: Fact<boolean>;
    readonly kmsKey: Value | undefined;
    readonly logGroup: Value | undefined;
    readonly selectors: EventSelectors;
}
/** Which events are recorded: basic selectors or advanced ones. None means all management events and no data events. */
export interface EventSelectors {
    readonly basic: readonly BasicSelector[];
    readonly advanced: readonly MapValue[];
    readonly unknown: UnknownValue | undefined;
}
/** One `event_selector`, with the defaults of CloudTrail's API for what is not written. */
export interface BasicSelector {
    readonly block: MapValue;
    /** `All`, `ReadOnly`, `WriteOnly`; the default is `All`. */
    readonly readWriteType: Fact<string>;
    /** The default is true. */
    readonly managementEvents: Fact<boolean>;
    readonly excludedSources: Value | undefined;
    readonly dataResources: readonly MapValue[];
}
/** Every trail and event data store, in the order of the code. */
export declare function trails(model: EvaluatedCode): readonly Trail[];
