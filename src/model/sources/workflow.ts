import { followCalls } from '../../evaluate/workflow/follow-calls.ts';
import { readAction, readWorkflow } from '../../evaluate/workflow/read-workflow.ts';
import type { Workflow, WorkflowJob, WorkflowStep } from '../../evaluate/workflow/workflow.ts';
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
} from '../../evaluate/workflow/workflow.ts';

/** A workflow of the change, or an action of steps: nothing starts one by itself. `address` is its path. */
export interface WorkflowView extends Identified, Workflow {
  readonly path: string;
  /** With the jobs and steps that it calls in this repository: they run for whatever starts it. */
  readonly whole: readonly WorkflowJob[];
  /** Left alone by the change: only what it calls is looked at. */
  readonly isBeside: boolean;
}

/** Where GitHub looks for workflows. */
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const actionPath = /(?:^|\/)action\.ya?ml$/u;

/** Every workflow of the change that can be read as one, and those that call what it touches. */
export function workflows({ texts, beside }: EvaluatedCode): readonly WorkflowView[] {
  const files = new Map([...beside, ...texts].map((file) => [file.path, file]));
  const touched = new Set(texts.map(({ path }) => path));
  return [...texts, ...beside].flatMap((file): readonly WorkflowView[] => {
    const isBeside = !touched.has(file.path);
    const at = { root: '.', address: file.path, path: file.path, isBeside };
    if (!workflowPath.test(file.path)) return isBeside || !actionPath.test(file.path) ? [] : ofAction(at, readAction(file)?.steps);
    const workflow = readWorkflow(file);
    if (workflow === undefined) return [];
    const whole = followCalls(workflow, files).jobs;
    if (!isBeside) return [{ ...at, ...workflow, whole }];
    const reached = whole.filter((job) => runsCodeOf(job, touched));
    return reached.length === 0 ? [] : [{ ...at, ...workflow, jobs: [], texts: [], settings: workflow.settings, whole: reached }];
  });
}

function ofAction(at: Omit<WorkflowView, keyof Workflow | 'whole'>, steps: readonly WorkflowStep[] | undefined): readonly WorkflowView[] {
  if (steps === undefined) return [];
  const course = { isOff: false, ignoresFailure: false, condition: '' };
  const none = { settings: [], runsOn: [], waitsFor: [], permissions: [], secrets: [], env: [], with: [] };
  const job: WorkflowJob = { id: 'action', course, environment: false, steps, ...none };
  return [{ ...at, jobs: [job], whole: [job], settings: [], events: new Map(), filters: new Map(), texts: [] }];
}

function runsCodeOf({ steps }: WorkflowJob, touched: ReadonlySet<string>): boolean {
  return steps.some(({ uses, run }) => [uses, run].some((text) => text !== undefined && touched.has(text.at.path)));
}
