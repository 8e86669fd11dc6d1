import type { Location } from '../../core/location.js';
import type { Resource } from '../../core/resource.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
/** What lives on in AWS without the code, or drifts from it unseen. */
export interface Abandoned extends Identified {
    readonly how: 'removed' | 'retained' | 'ignored' | 'left out';
    /** What is let go of: an address, the attributes that are ignored, or the unit that no run takes in; none where it does. */
    readonly names: readonly string[];
    readonly at: Location;
    readonly resource?: Resource;
}
/** Every `removed` block that keeps what it names, every resource that its stack would leave, and every attribute that is not compared. */
export declare function abandonedThings(code: EvaluatedCode): readonly Abandoned[];
