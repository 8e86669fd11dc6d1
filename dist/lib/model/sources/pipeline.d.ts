import type { Location } from '../../core/location.js';
import type { WorkflowEntry } from '../../evaluate/workflow/read-workflow.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
/** A file that says what runs before or after a merge: a workflow of GitHub, another pipeline, hooks. */
export interface Pipeline extends Identified {
    readonly path: string;
    readonly steps: readonly PipelineStep[];
    /** Of a workflow. Of other files the steps have it all. */
    readonly jobs: readonly PipelineJob[];
    /** Does it run for changes, and for all of them, as far as the file says? */
    readonly onChanges: boolean;
    readonly onEveryPath: boolean;
}
export interface PipelineJob {
    /** Its variables, those of the workflow among them, what it hands on, and the settings of the steps that run. */
    readonly settings: readonly WorkflowEntry[];
    readonly steps: readonly PipelineStep[];
}
export interface PipelineStep {
    /** What it runs, with its settings: `uses: x`, `severity: HIGH`, and the script. */
    readonly text: string;
    readonly at: Location;
    readonly isOff: boolean;
    /** Its failure stops nothing. */
    readonly ignoresFailure: boolean;
}
/** Every pipeline among the files of the change. */
export declare function pipelines({ texts }: EvaluatedCode): readonly Pipeline[];
