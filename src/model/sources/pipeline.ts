import { lineRange } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { readWorkflow } from '../../evaluate/workflow/read-workflow.ts';
import type { Course, Workflow, WorkflowEntry, WorkflowStep } from '../../evaluate/workflow/read-workflow.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { Identified } from '../subject.ts';

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

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const otherPath =
  /^(?:\.gitlab-ci\.ya?ml|\.circleci\/config\.ya?ml|bitbucket-pipelines\.ya?ml|azure-pipelines\.ya?ml|\.buildkite\/[\w-]+\.ya?ml|Jenkinsfile|buildspec\.ya?ml|\.travis\.ya?ml)$|(?:^|\/)(?:\.pre-commit-config\.ya?ml|lefthook\.ya?ml)$|^\.husky\/[\w-]+$/u;

/** Every pipeline among the files of the change. */
export function pipelines({ texts }: EvaluatedCode): readonly Pipeline[] {
  return texts.flatMap((file): readonly Pipeline[] => {
    if (workflowPath.test(file.path)) return fromWorkflow(file);
    const at = { root: '.', address: file.path, path: file.path };
    return otherPath.test(file.path) ? [{ ...at, steps: fromLines(file), jobs: [], onChanges: true, onEveryPath: true }] : [];
  });
}

const changeEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'];

function fromWorkflow(file: SourceFile): readonly Pipeline[] {
  const workflow = readWorkflow(file);
  if (workflow === undefined) return [];
  const { events, jobs } = workflow;
  const own = changeEvents.flatMap((event) => events.get(event) ?? []);
  const read = jobs.map(jobOf);
  return [
    {
      root: '.',
      address: file.path,
      path: file.path,
      steps: read.flatMap(({ steps }) => steps),
      jobs: read,
      onChanges: events.size === 0 || changeEvents.some((event) => events.has(event)),
      onEveryPath: !own.includes('paths') && !own.includes('paths-ignore'),
    },
  ];
}

function jobOf({ uses, env, secrets, course, steps }: Workflow['jobs'][number]): PipelineJob {
  const running = course.isOff ? [] : steps.filter((step) => !step.course.isOff);
  return {
    settings: [...env, ...secrets, ...running.flatMap((step) => [...step.env, ...step.with])],
    steps: [
      ...(uses === undefined ? [] : [{ text: `uses: ${uses.text}`, at: uses.at, ...course }]),
      ...steps.flatMap((step) => stepOf(step, course)),
    ],
  };
}

function stepOf(step: WorkflowStep, job: Course): readonly PipelineStep[] {
  const at = step.uses?.at ?? step.run?.at;
  if (at === undefined) return [];
  const settings = step.with.map(({ name, text }) => `${name}: ${text.text}`);
  const uses = step.uses === undefined ? [] : [`uses: ${step.uses.text}`];
  return [
    {
      text: [...uses, ...settings, step.run?.text ?? ''].join('\n'),
      at,
      isOff: step.course.isOff || job.isOff,
      ignoresFailure: step.course.ignoresFailure || job.ignoresFailure,
    },
  ];
}

/** What follows a line that runs something, up to the next item, a few lines at most. */
const linesMax = 8;

function fromLines({ path, text }: SourceFile): readonly PipelineStep[] {
  const lines = text.split(/\r\n|\n/u);
  return lines.flatMap((line, index): readonly PipelineStep[] => {
    if (line.trim() === '' || /^\s*(?:#|\/\/)/u.test(line)) return [];
    const rest = lines.slice(index + 1, index + linesMax);
    const end = rest.findIndex((one) => /^\s*-\s/u.test(one));
    const whole = [line, ...(end === -1 ? rest : rest.slice(0, end))].join('\n');
    return [
      {
        text: line,
        at: { path, range: lineRange(index + 1, line.length) },
        isOff: false,
        ignoresFailure: /\ballow_failure\s*:\s*true|\bcontinueOnError\s*:\s*true/iu.test(whole),
      },
    ];
  });
}
