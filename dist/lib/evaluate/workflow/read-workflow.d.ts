import type { Location } from '../../core/location.js';
import type { SourceFile } from '../../core/source.js';
/** A workflow of GitHub Actions, as far as policies ask (docs.github.com, "Workflow syntax for GitHub Actions"). Nothing is evaluated. */
export interface Workflow {
    readonly jobs: readonly WorkflowJob[];
    /** Every text in it, for expressions that may stand anywhere. */
    readonly texts: readonly WorkflowText[];
    /** Set when a part could not be read: where, and why. */
    readonly unread?: {
        readonly at: Location;
        readonly reason: string;
    };
}
export interface WorkflowJob {
    readonly id: string;
    /** The reusable workflow that the job calls. */
    readonly uses?: WorkflowText;
    readonly inheritsSecrets?: WorkflowText;
    readonly steps: readonly WorkflowStep[];
}
export interface WorkflowStep {
    readonly uses?: WorkflowText;
    readonly run?: WorkflowText;
    readonly with: readonly WorkflowEntry[];
    /** Variables of the workflow, the job and the step; a later one of the same name counts. */
    readonly env: readonly WorkflowEntry[];
}
export interface WorkflowEntry {
    readonly name: string;
    readonly text: WorkflowText;
}
/** A scalar and the places of its lines. */
export interface WorkflowText {
    readonly text: string;
    readonly at: Location;
    /** Place of a line of the text, counted from 0; the whole scalar where lines are not told apart. */
    lineAt(index: number): Location;
}
/** Undefined for a text that is no workflow. Never throws. */
export declare function readWorkflow(file: SourceFile): Workflow | undefined;
