import type { EvaluatedCode } from '../evaluated-code.js';
import type { Fact } from '../fact.js';
import type { Place } from '../provider-place.js';
import type { Subject } from '../subject.js';
/** A detector, a delegated administrator, or a member association: anything whose loss stops threat detection somewhere. */
export interface Detector extends Subject {
    readonly part: 'detector' | 'delegated-administrator' | 'member' | 'organization-configuration';
    /** Absent means enabled. */
    readonly enabled: Fact<boolean>;
    /** Account and region as far as the code tells. */
    readonly scope: string;
    readonly place: Place | undefined;
}
/** Every part of GuardDuty that the code declares. */
export declare function detectors(model: EvaluatedCode): readonly Detector[];
