import type { Location } from '../../core/location.js';
/** Something that a pipeline runs. */
export interface PipelineStep {
    /** What it runs, with its settings: `uses: x`, `severity: HIGH`, and the script. */
    readonly text: string;
    readonly at: Location;
    readonly isOff: boolean;
    /** Its failure stops nothing. */
    readonly ignoresFailure: boolean;
    /** The expression that decides it, where nothing else does. */
    readonly ignoredIf?: string;
    /** Set where it runs for no change before that is merged, as far as the file says. */
    readonly afterMerge?: true;
    /** Set where its shell looks at the last command of a pipe alone. */
    readonly hidesPipes?: true;
    /** The folder that it runs in; that of the repository where nothing is said. */
    readonly folder?: string;
    /** Set where a limit was reached: which one. Nothing that stands behind it was read. */
    readonly cutBy?: string;
    /** Set for what another file holds that the pipeline runs: where it does. */
    readonly calledAt?: Location;
}
