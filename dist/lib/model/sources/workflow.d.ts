import type { Workflow } from '../../evaluate/workflow/read-workflow.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
export type { Pipeline, ProgramLanguage, Stage, WorkflowEntry, WorkflowJob, WorkflowScript, WorkflowStep, WorkflowText, } from '../../evaluate/workflow/read-workflow.js';
/** A workflow of the change. `address` is its path. */
export interface WorkflowView extends Identified, Workflow {
    readonly path: string;
}
/** Every workflow of the change that can be read as one. */
export declare function workflows({ texts }: EvaluatedCode): readonly WorkflowView[];
