import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineRange } from '../../core/location.ts';
import type { Location, Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { Pipeline } from '../../syntax/shell/pipeline.ts';
import { readPipelines } from '../../syntax/shell/read-pipelines.ts';
import { defaultShell, dialectsOf, languageOf } from './step-shell.ts';
import type { ProgramLanguage } from './step-shell.ts';
import { parseYamlOnDemand } from '../../syntax/yaml/yaml-on-demand.ts';

export type { Pipeline, Stage } from '../../syntax/shell/pipeline.ts';
export type { ProgramLanguage } from './step-shell.ts';

/** A workflow of GitHub Actions, as far as policies ask (docs.github.com, "Workflow syntax for GitHub Actions"). Nothing is evaluated. */
export interface Workflow {
  readonly jobs: readonly WorkflowJob[];
  /** Settings of the workflow that are single values: `permissions: write-all`. */
  readonly settings: readonly WorkflowEntry[];
  /** Events that start it, each with the names of its filters: `pull_request` with `paths`. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** Every text in it, for expressions that may stand anywhere. */
  readonly texts: readonly WorkflowText[];
  /** Set when a part could not be read: where, and why. */
  readonly unread?: {
    readonly at: Location;
    readonly reason: string;
    /** A key that is no text (`if: {{ … }}`): GitHub does not run such a file, and the rest of it was read. */
    readonly isRefused?: true;
  };
}

export interface WorkflowJob {
  readonly id: string;
  readonly course: Course;
  readonly settings: readonly WorkflowEntry[];
  /** Labels of the machines it runs on. */
  readonly runsOn: readonly WorkflowText[];
  /** Jobs that it waits for. */
  readonly waitsFor: readonly string[];
  /** Is it bound to an environment? */
  readonly environment: boolean;
  /** What its token may, by name; of the workflow where the job does not say. Empty too where one word says all. */
  readonly permissions: readonly WorkflowEntry[];
  /** What it hands to the reusable workflow that it calls, by name. */
  readonly secrets: readonly WorkflowEntry[];
  /** Variables of the workflow, the job and its container. */
  readonly env: readonly WorkflowEntry[];
  /** The reusable workflow that the job calls. */
  readonly uses?: WorkflowText;
  readonly inheritsSecrets?: WorkflowText;
  readonly steps: readonly WorkflowStep[];
}

/** What is said of whether a job or a step runs, and whether its failure counts. */
export interface Course {
  readonly isOff: boolean;
  readonly ignoresFailure: boolean;
  /** On what it runs, as it is written; empty where nothing is. */
  readonly condition: string;
}

export interface WorkflowStep {
  readonly course: Course;
  readonly uses?: WorkflowText;
  readonly run?: WorkflowScript;
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

/** What a step runs. */
export interface WorkflowScript extends WorkflowText {
  /** As its shell reads them; where that is not known, as each may. None where no shell does. */
  pipelines(): readonly Pipeline[];
  /** Set when it is a program of another language than a shell's. */
  readonly language?: ProgramLanguage;
}

/** Texts that are looked at; far more than any workflow has. */
const textsMax = 20_000;

/** Undefined for a text that is no workflow. Never throws. */
export function readWorkflow(file: SourceFile): Workflow | undefined {
  const { documents, diagnostics } = parseYamlOnDemand(file);
  const [root] = documents;
  const texts = root === undefined ? [] : textsIn(root, file.path);
  const unread = problemOf(file, diagnostics, texts.length === textsMax);
  if (root?.kind !== 'mapping') return unread === undefined ? undefined : { jobs: [], settings: [], events: new Map(), texts: [], unread };
  const jobs = entryOf(root, 'jobs')?.value;
  const env = entriesOf(entryOf(root, 'env')?.value, file.path);
  const outer = { env, permissions: entriesOf(entryOf(root, 'permissions')?.value, file.path), shell: defaultShell(root) };
  const read = jobs?.kind === 'mapping' ? jobs.entries.map(({ key, value }) => jobOf(key, value, outer, file.path)) : [];
  return {
    jobs: read,
    settings: entriesOf(root, file.path),
    events: eventsOf(entryOf(root, 'on')?.value),
    texts,
    ...(unread === undefined ? {} : { unread }),
  };
}

function problemOf(file: SourceFile, diagnostics: readonly Diagnostic[], isCut: boolean): Workflow['unread'] {
  const first = diagnostics.find(({ kind }) => kind !== 'unsupported');
  if (first !== undefined) return { at: first.location, reason: first.message };
  if (isCut) return { at: { path: file.path, range: lineRange(1) }, reason: `it has more than ${textsMax} texts` };
  const [refused] = diagnostics;
  return refused === undefined ? undefined : { at: refused.location, reason: refused.message, isRefused: true };
}

/** What a workflow says for its jobs, and a job for its steps. */
interface Outer extends Pick<WorkflowJob, 'env'> {
  readonly shell: string | undefined;
}

function jobOf(id: string, node: DataNode, outer: Outer & Pick<WorkflowJob, 'permissions'>, path: string): WorkflowJob {
  const of = (name: string): DataNode | undefined => entryOf(node, name)?.value;
  const env = [...outer.env, ...entriesOf(of('env'), path), ...entriesOf(entryOf(of('container'), 'env')?.value, path)];
  const runsOn = labelsOf(of('runs-on'), path);
  const forSteps = { env, shell: defaultShell(node) ?? outer.shell, labels: runsOn.map(({ text }) => text) };
  return {
    id,
    course: courseOf(node),
    settings: entriesOf(node, path),
    runsOn,
    waitsFor: labelsOf(of('needs'), path).map(({ text }) => text),
    environment: of('environment') !== undefined,
    permissions: permissionsOf(node, path) ?? outer.permissions,
    env,
    ...calledBy(of('uses'), of('secrets'), path),
    steps: stepsOf(of('steps'), forSteps, path),
  };
}

/** The reusable workflow, and what it is handed. */
function calledBy(
  called: DataNode | undefined,
  handed: DataNode | undefined,
  path: string,
): Pick<WorkflowJob, 'uses' | 'secrets' | 'inheritsSecrets'> {
  const uses = textOf(called, path);
  const secrets = textOf(handed, path);
  return {
    ...(uses === undefined ? {} : { uses }),
    ...(secrets?.text.trim() === 'inherit' ? { inheritsSecrets: secrets } : {}),
    secrets: entriesOf(handed, path),
  };
}

interface ForSteps extends Outer {
  readonly labels: readonly string[];
}

function stepsOf(steps: DataNode | undefined, outer: ForSteps, path: string): readonly WorkflowStep[] {
  return steps?.kind === 'sequence' ? steps.items.map((step) => stepOf(step, outer, path)) : [];
}

/** Undefined where the job says nothing of them. */
function permissionsOf(node: DataNode, path: string): readonly WorkflowEntry[] | undefined {
  const own = entryOf(node, 'permissions')?.value;
  return own === undefined ? undefined : entriesOf(own, path);
}

function stepOf(node: DataNode, outer: ForSteps, path: string): WorkflowStep {
  const uses = textOf(entryOf(node, 'uses')?.value, path);
  const run = textOf(entryOf(node, 'run')?.value, path);
  return {
    course: courseOf(node),
    ...(uses === undefined ? {} : { uses }),
    ...(run === undefined ? {} : { run: scriptOf(run, textOf(entryOf(node, 'shell')?.value, path)?.text ?? outer.shell, outer.labels) }),
    with: entriesOf(entryOf(node, 'with')?.value, path),
    env: [...outer.env, ...entriesOf(entryOf(node, 'env')?.value, path)],
  };
}

function scriptOf(run: WorkflowText, shell: string | undefined, labels: readonly string[]): WorkflowScript {
  const language = languageOf(shell);
  if (language !== undefined) return { ...run, language, pipelines: () => [] };
  return { ...run, pipelines: () => dialectsOf(shell, labels).flatMap((one) => readPipelines(run.text, one)) };
}

/** An expression that comes to no more than `false` is off; others are not worked out. */
function courseOf(node: DataNode): Course {
  const said = (name: string): string => {
    const value = entryOf(node, name)?.value;
    return value?.kind === 'string' || value?.kind === 'bool' ? String(value.value).replace(/^\$\{\{\s*|\s*\}\}$/gu, '') : '';
  };
  const condition = said('if').trim();
  return { isOff: condition === 'false', ignoresFailure: said('continue-on-error') === 'true', condition };
}

/** One label, a list of them, or a group with labels. */
function labelsOf(node: DataNode | undefined, path: string): readonly WorkflowText[] {
  if (node?.kind === 'mapping') return labelsOf(entryOf(node, 'labels')?.value, path);
  const items = node?.kind === 'sequence' ? node.items : [node];
  return items.flatMap((item) => textOf(item, path) ?? []);
}

function eventsOf(on: DataNode | undefined): Workflow['events'] {
  if (on?.kind === 'string') return new Map([[on.value, []]]);
  if (on?.kind === 'sequence') return new Map(on.items.flatMap((item) => (item.kind === 'string' ? [[item.value, []] as const] : [])));
  if (on?.kind !== 'mapping') return new Map();
  return new Map(on.entries.map(({ key, value }) => [key, value.kind === 'mapping' ? value.entries.map((entry) => entry.key) : []]));
}

function entriesOf(node: DataNode | undefined, path: string): WorkflowEntry[] {
  if (node?.kind !== 'mapping') return [];
  return node.entries.flatMap(({ key, value }) => {
    const text = textOf(value, path) ?? plainText(value, path);
    return text === undefined ? [] : [{ name: key, text }];
  });
}

/** In no particular order; at most `textsMax`, and exactly that many when there may be more. */
function textsIn(root: DataNode, path: string): WorkflowText[] {
  const texts: WorkflowText[] = [];
  const open: DataNode[] = [root];
  for (let node = open.pop(); node !== undefined && texts.length < textsMax; node = open.pop()) {
    const text = textOf(node, path);
    if (text !== undefined) texts.push(text);
    if (node.kind === 'sequence') for (const item of node.items) open.push(item);
    if (node.kind === 'mapping') for (const { value } of node.entries) open.push(value);
  }
  return texts;
}

function textOf(node: DataNode | undefined, path: string): WorkflowText | undefined {
  if (node?.kind !== 'string') return undefined;
  const { value, range, textStart } = node;
  const at = { path, range };
  let lines: readonly string[] | undefined;
  return {
    text: value,
    at,
    lineAt(index) {
      if (textStart === undefined) return at;
      const line = textStart.line + index;
      const startColumn = index === 0 ? textStart.column : textStart.indent + 1;
      lines ??= value.split('\n');
      return line > range.endLine ? at : { path, range: wholeLine(line, lines[index] ?? '', startColumn) };
    },
  };
}

/** A number or a switch as it is written. */
function plainText(node: DataNode, path: string): WorkflowText | undefined {
  if (node.kind !== 'number' && node.kind !== 'bool') return undefined;
  const at = { path, range: node.range };
  return { text: node.raw, at, lineAt: () => at };
}

function wholeLine(line: number, text: string, startColumn: number): Range {
  return { startLine: line, startColumn, endLine: line, endColumn: startColumn + text.length };
}
