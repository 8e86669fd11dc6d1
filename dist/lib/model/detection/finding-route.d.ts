import type { Resource } from '../../core/resource.js';
import type { UnknownValue } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Subject } from '../subject.js';
/** A rule of EventBridge that sends findings of a security service to somebody or something. */
export interface FindingRoute extends Subject {
    /** Services whose findings match: `securityhub`. */
    readonly services: readonly string[];
    /** Weights of findings that match, the gravest first; all of them where the pattern says nothing of severity. */
    readonly bands: readonly Band[];
    readonly enabled: 'yes' | 'no' | 'unknown';
    readonly targets: readonly Resource[];
    /** Set when which services match is given by somebody else, and none is named. */
    readonly openService?: UnknownValue;
    /** Set when what is asked of severity is not known: the bands are all of them. */
    readonly openBands?: UnknownValue;
    /** Set when a target may belong to it. */
    readonly maybeTarget: UnknownValue | undefined;
}
export declare const bands: readonly ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
export type Band = (typeof bands)[number];
/** Every rule whose pattern names such a service. */
export declare function findingRoutes(code: EvaluatedCode): readonly FindingRoute[];
