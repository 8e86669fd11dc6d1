import type { Workflow, WorkflowJob } from '../../evaluate/workflow/workflow.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
export type { Pipeline, ProgramLanguage, Stage, WorkflowEntry, WorkflowJob, WorkflowScript, WorkflowStep, WorkflowText, } from '../../evaluate/workflow/workflow.js';
/** A workflow of the change, or an action of steps: nothing starts one by itself. `address` is its path. */
export interface WorkflowView extends Identified, Workflow {
    readonly path: string;
    /** With the jobs and steps that it calls in this repository: they run for whatever starts it. */
    readonly whole: readonly WorkflowJob[];
    /** Left alone by the change: only what it calls is looked at. */
    readonly isBeside: boolean;
}
/** Every workflow of the change that can be read as one, and those that call what it touches. */
export declare function workflows({ texts, beside }: EvaluatedCode): readonly WorkflowView[];
