import { readWorkflow } from '../../evaluate/workflow/read-workflow.ts';
import type { Workflow } from '../../evaluate/workflow/read-workflow.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { Identified } from '../subject.ts';

export type {
  Pipeline,
  ProgramLanguage,
  Stage,
  WorkflowEntry,
  WorkflowJob,
  WorkflowScript,
  WorkflowStep,
  WorkflowText,
} from '../../evaluate/workflow/read-workflow.ts';

/** A workflow of the change. `address` is its path. */
export interface WorkflowView extends Identified, Workflow {
  readonly path: string;
}

/** Where GitHub looks for workflows. */
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;

/** Every workflow of the change that can be read as one. */
export function workflows({ texts }: EvaluatedCode): readonly WorkflowView[] {
  return texts.flatMap((file) => {
    const workflow = workflowPath.test(file.path) ? readWorkflow(file) : undefined;
    return workflow === undefined ? [] : [{ root: '.', address: file.path, path: file.path, ...workflow }];
  });
}
