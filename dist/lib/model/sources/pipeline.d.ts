import type { WorkflowEntry } from '../../evaluate/workflow/workflow.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { PipelineStep } from '../pipeline/step.js';
import type { Identified } from '../subject.js';
export type { PipelineStep } from '../pipeline/step.js';
/** A file that says what runs before or after a merge: a workflow of GitHub, another pipeline, hooks. */
export interface Pipeline extends Identified {
    readonly path: string;
    /** Its own, each followed by what it runs of this repository: an action, a script, a target of make. */
    readonly steps: readonly PipelineStep[];
    /** Of a workflow. Of other files the steps have it all. */
    readonly jobs: readonly PipelineJob[];
    /** Does it run for changes, and for all of them, as far as the file says? */
    readonly onChanges: boolean;
    readonly onEveryPath: boolean;
    /** A workflow that only others call; `here`: one of this repository does, and has its jobs. */
    readonly onlyCalled?: 'here' | 'elsewhere';
    /** Of what it runs not all was read. */
    readonly isCut: boolean;
    /** Left alone by the change, which touches what it may run. */
    readonly isBeside: boolean;
}
export interface PipelineJob {
    /** Its variables, those of the workflow among them, what it hands on, and the settings of the steps that run. */
    readonly settings: readonly WorkflowEntry[];
    readonly steps: readonly PipelineStep[];
}
/** A pipeline by its path. */
export declare function isPipelinePath(path: string): boolean;
/** Every pipeline among the files of the change, and those beside it. */
export declare function pipelines({ texts, beside, isBesideCut }: EvaluatedCode): readonly Pipeline[];
