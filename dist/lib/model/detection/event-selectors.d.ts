import type { Dialect } from '../../core/resource.js';
import type { MapValue, UnknownValue, Value } from '../../core/value.js';
import type { EventSelection } from './event-selection.js';
/** Which events are recorded, whichever form says so. */
export interface EventSelectors {
    /** In pieces, as `piecesOf` makes them. */
    readonly pieces: readonly EventSelection[];
    /** The selectors as they are written; none means all management events and no data events. */
    readonly blocks: readonly MapValue[];
    readonly unknown: UnknownValue | undefined;
    /** Set when more than these is recorded for some values of this condition: the pieces are the fewest. */
    readonly condition?: UnknownValue;
}
/** Both forms of selectors (docs.aws.amazon.com/awscloudtrail, "Logging data events") as selections of events. */
export declare function readSelectors(basic: Value | undefined, advanced: Value | undefined, dialect: Dialect): EventSelectors;
