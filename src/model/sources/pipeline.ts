import type { SourceFile } from '../../core/source.ts';
import { followCalls } from '../../evaluate/workflow/follow-calls.ts';
import { readWorkflow } from '../../evaluate/workflow/read-workflow.ts';
import type { Course, WorkflowEntry, WorkflowJob, WorkflowStep } from '../../evaluate/workflow/workflow.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { beforeMerge } from '../pipeline/before-merge.ts';
import type { BeforeMerge } from '../pipeline/before-merge.ts';
import { calledBy, fullBudget } from '../pipeline/called-steps.ts';
import type { Budget } from '../pipeline/called-steps.ts';
import { otherPipelinePath, stepsOfLines } from '../pipeline/pipeline-lines.ts';
import type { PipelineStep } from '../pipeline/step.ts';
import type { Identified } from '../subject.ts';

export type { PipelineStep } from '../pipeline/step.ts';

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

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;

/** A pipeline by its path. */
export function isPipelinePath(path: string): boolean {
  return workflowPath.test(path) || otherPipelinePath.test(path);
}

/** Every pipeline among the files of the change, and those beside it. */
export function pipelines({ texts, beside, isBesideCut }: EvaluatedCode): readonly Pipeline[] {
  const files = new Map([...beside, ...texts].map((file) => [file.path, file]));
  const found = [
    ...texts.flatMap((file) => pipelineOf(file, files, false)),
    ...beside.flatMap((file) => (isPipelinePath(file.path) ? pipelineOf(file, files, true) : [])),
  ];
  const called = new Set(found.flatMap(({ steps, path }) => steps.flatMap(({ at }) => (at.path === path ? [] : at.path))));
  return found.map((one) => ({
    ...one,
    isCut: isBesideCut || one.steps.some(({ cutBy }) => cutBy !== undefined),
    ...(one.onlyCalled !== undefined && called.has(one.path) ? { onlyCalled: 'here' as const } : {}),
  }));
}

function pipelineOf(file: SourceFile, files: ReadonlyMap<string, SourceFile>, isBeside: boolean): readonly Pipeline[] {
  const at = { root: '.', address: file.path, path: file.path, isBeside, isCut: false };
  if (workflowPath.test(file.path)) {
    const read = fromWorkflow(file, files);
    return read === undefined ? [] : [{ ...at, ...read }];
  }
  if (!otherPipelinePath.test(file.path)) return [];
  const budget = fullBudget();
  const steps = stepsOfLines(file).flatMap((step) => [step, ...calledBy(step, files, budget)]);
  return [{ ...at, steps, jobs: [], onChanges: true, onEveryPath: true }];
}

const changeEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'];

function fromWorkflow(
  file: SourceFile,
  files: ReadonlyMap<string, SourceFile>,
): Omit<Pipeline, keyof Identified | 'path' | 'isBeside' | 'isCut'> | undefined {
  const workflow = readWorkflow(file);
  if (workflow === undefined) return undefined;
  const { events } = workflow;
  const own = changeEvents.flatMap((event) => events.get(event) ?? []);
  const budget = fullBudget();
  const before = beforeMerge(workflow);
  const { jobs } = followCalls(workflow, files);
  const skipped = skippedIn(jobs);
  const read = jobs.map((job) =>
    jobOf(skipped.has(job.id) ? { ...job, course: { ...job.course, isOff: true } } : job, before, files, budget),
  );
  return {
    steps: read.flatMap(({ steps }) => steps),
    jobs: read,
    onChanges: events.size === 0 || changeEvents.some((event) => events.has(event)),
    onEveryPath: !own.includes('paths') && !own.includes('paths-ignore'),
    ...(events.size === 1 && events.has('workflow_call') ? { onlyCalled: 'elsewhere' as const } : {}),
  };
}

/** Jobs that wait for one that is off do not run either, unless they ask for that. */
function skippedIn(jobs: readonly WorkflowJob[]): ReadonlySet<string> {
  const skipped = new Set(jobs.flatMap(({ id, course }) => (course.isOff ? [id] : [])));
  for (let before = 0; before < skipped.size;) {
    before = skipped.size;
    for (const { id, waitsFor, course } of jobs)
      if (waitsFor.some((one) => skipped.has(one)) && !/\b(?:always|cancelled|failure)\(\)/u.test(course.condition)) skipped.add(id);
  }
  return skipped;
}

function jobOf(job: WorkflowJob, before: BeforeMerge, files: ReadonlyMap<string, SourceFile>, budget: Budget): PipelineJob {
  const { uses, env, secrets, course, steps } = job;
  const running = course.isOff ? [] : steps.filter((step) => !step.course.isOff);
  return {
    settings: [...env, ...secrets, ...running.flatMap((step) => [...step.env, ...step.with])],
    steps: [
      ...(uses === undefined
        ? []
        : [{ text: `uses: ${uses.text}`, at: uses.at, ...ofBoth(before, course), ...(job.isCut === true ? { cutBy: callsCut } : {}) }]),
      ...steps.flatMap((step) => stepOf(step, job, before)).flatMap((step) => [step, ...calledBy(step, files, budget)]),
    ],
  };
}

function stepOf(step: WorkflowStep, { course, calledAt: jobAt }: WorkflowJob, before: BeforeMerge): readonly PipelineStep[] {
  const at = step.uses?.at ?? step.run?.at;
  if (at === undefined) return [];
  const settings = step.with.map(({ name, text }) => `${name}: ${text.text}`);
  const uses = step.uses === undefined ? [] : [`uses: ${step.uses.text}`];
  const calledAt = jobAt ?? step.calledAt;
  return [
    {
      text: [...uses, ...settings, step.run?.text ?? ''].join('\n'),
      at,
      ...ofBoth(before, step.course, course),
      ...howRun(step),
      ...(calledAt === undefined ? {} : { calledAt }),
      ...(step.isCut === true ? { cutBy: callsCut } : {}),
    },
  ];
}

function howRun({ folder, run }: WorkflowStep): Pick<PipelineStep, 'folder' | 'hidesPipes'> {
  return { ...(folder === undefined ? {} : { folder }), ...(run?.hidesPipes === true ? { hidesPipes: true } : {}) };
}

const callsCut = 'it calls more workflows and actions of the repository than are followed';

/** Only these events, or only where something has failed: what it finds stops no change. */
const withoutChange =
  /^\(*(?:failure|cancelled)\(\)\)*$|^\(*github\.event_name\s*==\s*'(?:schedule|workflow_dispatch|release|repository_dispatch|deployment)'\)*$/u;

function ofBoth(
  before: BeforeMerge,
  ...courses: readonly Course[]
): Pick<PipelineStep, 'isOff' | 'ignoresFailure' | 'ignoredIf' | 'afterMerge'> {
  const isBefore = before.runs(courses.map(({ condition }) => condition));
  return {
    ...(isBefore ? {} : { afterMerge: true }),
    isOff: courses.some(({ isOff }) => isOff),
    ...maybeIgnored(courses),
    ignoresFailure: courses.some(({ ignoresFailure, condition }) => ignoresFailure || withoutChange.test(condition)),
  };
}

function maybeIgnored(courses: readonly Course[]): Pick<PipelineStep, 'ignoredIf'> {
  const ignoredIf = courses.map((course) => course.ignoredIf).find((one) => one !== undefined);
  return ignoredIf === undefined ? {} : { ignoredIf };
}
