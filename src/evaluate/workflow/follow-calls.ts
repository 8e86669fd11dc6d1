import type { SourceFile } from '../../core/source.ts';
import { readAction, readWorkflow } from './read-workflow.ts';
import type { Course, Workflow, WorkflowEntry, WorkflowJob, WorkflowScript, WorkflowStep, WorkflowText } from './workflow.ts';

/** The files of the repository by their paths, as far as they are known. */
export type FilesByPath = ReadonlyMap<string, SourceFile>;

/** GitHub allows ten workflows below each other, and as many actions. */
const depthMax = 10;
/** Steps and jobs that calls may add up to. */
const stepsMax = 2_000;
/** Characters of their scripts, each as often as it is called. */
const charsMax = 4_000_000;

/**
 * With what it calls of its own repository: behind a step that runs an action made of steps come these, behind a job that calls a reusable
 * workflow the jobs of that. Inputs are put in where the caller gives them.
 */
export function followCalls(workflow: Workflow, files: FilesByPath): Workflow {
  const budget = { steps: stepsMax, chars: charsMax };
  const jobs = workflow.jobs.flatMap((job) => withCalled(job, files, budget, []));
  return { ...workflow, jobs };
}

interface Budget {
  steps: number;
  chars: number;
}

/** `chain` are the files through which it is called. What calls itself is refused by GitHub. */
function withCalled(job: WorkflowJob, files: FilesByPath, budget: Budget, chain: readonly string[]): readonly WorkflowJob[] {
  const own = { ...job, steps: job.steps.flatMap((step) => withAction(step, files, budget, [])) };
  const path = localPath(job.uses);
  const file = path === undefined || chain.includes(path) ? undefined : files.get(path);
  const called = file === undefined ? undefined : readWorkflow(file);
  if (path === undefined || job.uses === undefined || called === undefined) return [own];
  if (chain.length >= depthMax || budget.steps < called.jobs.length) return [{ ...own, isCut: true }];
  const { at } = job.uses;
  const inputs = inputsOf(job.with, []);
  const inside = called.jobs.map((one): WorkflowJob => ({
    ...one,
    id: `${job.id} / ${one.id}`,
    course: within(job.course, courseWith(one.course, inputs)),
    // What the called workflow does not say of its token the caller's says.
    permissions: one.permissions.length > 0 ? one.permissions : job.permissions,
    environment: one.environment || job.environment,
    env: one.env.map((entry) => entryWith(entry, inputs)),
    with: one.with.map((entry) => entryWith(entry, inputs)),
    steps: one.steps.map((step) => stepWith(step, inputs)),
    calledAt: at,
  }));
  budget.steps -= inside.length;
  return [own, ...inside.flatMap((one) => withCalled(one, files, budget, [...chain, path]).map((deep) => ({ ...deep, calledAt: at })))];
}

function withAction(step: WorkflowStep, files: FilesByPath, budget: Budget, chain: readonly string[]): readonly WorkflowStep[] {
  const path = localPath(step.uses);
  if (path === undefined || step.uses === undefined || chain.includes(path)) return [step];
  const file = files.get(`${path}/action.yml`) ?? files.get(`${path}/action.yaml`);
  const action = file === undefined ? undefined : readAction(file);
  if (action === undefined) return [step];
  const chars = action.steps.reduce((sum, { run }) => sum + (run?.text.length ?? 0), 0);
  if (chain.length >= depthMax || budget.steps < action.steps.length || budget.chars < chars) return [{ ...step, isCut: true }];
  budget.chars -= chars;
  const { at } = step.uses;
  const inputs = inputsOf(step.with, action.defaults);
  const inside = action.steps.map((one): WorkflowStep => ({
    ...stepWith(one, inputs),
    course: within(step.course, courseWith(one.course, inputs)),
    env: [...step.env, ...one.env.map((entry) => entryWith(entry, inputs))],
    calledAt: at,
  }));
  budget.steps -= inside.length;
  return [step, ...inside.flatMap((one) => withAction(one, files, budget, [...chain, path]).map((deep) => ({ ...deep, calledAt: at })))];
}

/** `./.github/actions/scan/`, as a path of the repository. */
function localPath(uses: WorkflowText | undefined): string | undefined {
  const [, path] = /^\.\/([\w./-]+?)\/?$/u.exec(uses?.text.trim() ?? '') ?? [];
  return path === undefined || path.includes('..') ? undefined : path;
}

/** Both have to let it run, and what the caller ignores is ignored. */
function within(caller: Course, own: Course): Course {
  const condition = [caller.condition, own.condition].filter((one) => one !== '');
  const ignoredIf = own.ignoredIf ?? caller.ignoredIf;
  return {
    ...(ignoredIf === undefined ? {} : { ignoredIf }),
    isOff: caller.isOff || own.isOff,
    ignoresFailure: caller.ignoresFailure || own.ignoresFailure,
    condition: condition.length > 1 ? condition.map((one) => `(${one})`).join(' && ') : (condition[0] ?? ''),
  };
}

/** What an input decides the caller does. */
function courseWith(course: Course, inputs: Inputs): Course {
  const { ignoredIf, ...rest } = course;
  if (ignoredIf === undefined) return course;
  const said = put(`\${{ ${ignoredIf} }}`, inputs)
    .replace(/^\$\{\{ (.*) \}\}$/u, '$1')
    .trim();
  if (said === 'true' || said === 'false') return { ...rest, ignoresFailure: course.ignoresFailure || said === 'true' };
  return { ...rest, ignoredIf: said };
}

/** Names of inputs are told apart without regard to case. */
type Inputs = ReadonlyMap<string, string>;

function inputsOf(given: readonly WorkflowEntry[], defaults: readonly WorkflowEntry[]): Inputs {
  return new Map([...defaults, ...given].map(({ name, text }) => [name.toLowerCase(), text.text.slice(0, inputCharsMax)]));
}

const inputCharsMax = 1_000;

function stepWith(step: WorkflowStep, inputs: Inputs): WorkflowStep {
  if (inputs.size === 0) return step;
  const { run, uses } = step;
  return {
    ...step,
    ...(uses === undefined ? {} : { uses: textWith(uses, inputs) }),
    ...(run === undefined ? {} : { run: scriptWith(run, inputs) }),
    with: step.with.map((entry) => entryWith(entry, inputs)),
    env: step.env.map((entry) => entryWith(entry, inputs)),
  };
}

function entryWith({ name, text }: WorkflowEntry, inputs: Inputs): WorkflowEntry {
  return { name, text: textWith(text, inputs) };
}

function scriptWith(script: WorkflowScript, inputs: Inputs): WorkflowScript {
  const text = put(script.text, inputs);
  return text === script.text ? script : script.reading(text);
}

function textWith(text: WorkflowText, inputs: Inputs): WorkflowText {
  const said = put(text.text, inputs);
  return said === text.text ? text : { ...text, text: said };
}

const expression = /\$\{\{(.{0,1000}?)\}\}/gu;
const input = /\binputs(?:\.([\w-]+)|\['([\w-]+)'\])/gu;

/** Alone an input is put in as it is; inside of an expression as what it is an expression of, or as a literal. Lines stay the lines they are. */
function put(text: string, inputs: Inputs): string {
  if (!text.includes('inputs')) return text;
  return text.replaceAll(expression, (whole, inner: string) => {
    const alone = new RegExp(`^\\s*${input.source}\\s*$`, 'u').exec(inner);
    const own = alone === null ? undefined : inputs.get((alone[1] ?? alone[2] ?? '').toLowerCase());
    if (own !== undefined) return own.replaceAll(/\n\s*/gu, ' ');
    const replaced = inner.replaceAll(input, (named, dotted?: string, quoted?: string) => {
      const value = inputs.get((dotted ?? quoted ?? '').toLowerCase());
      if (value === undefined) return named;
      const [, inside] = /^\s*\$\{\{([^}]*)\}\}\s*$/u.exec(value) ?? [];
      return inside === undefined ? `'${value.replaceAll("'", "''").replaceAll('\n', ' ')}'` : inside.trim();
    });
    return replaced === inner ? whole : `\${{${replaced}}}`;
  });
}
