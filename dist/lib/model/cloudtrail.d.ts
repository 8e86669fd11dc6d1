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
export interface EventSelectors {
    readonly basic: readonly BasicSelector[];
    readonly advanced: readonly MapValue[];
    readonly unknown: UnknownValue | undefined;
}
export interface BasicSelector {
    readonly block: MapValue;
    /** `All`, `ReadOnly`, `WriteOnly`; the default is `All`. */
    readonly readWriteType: Fact<string>;
    /** The default is true. */
    readonly managementEvents: Fact<boolean>;
    readonly excludedSources: Value | undefined;
    readonly dataResources: readonly MapValue[];
}
export declare function trails(model: EvaluatedCode): readonly Trail[];
