import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineRange } from '../../core/location.ts';
import type { Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { readPipelines } from '../../syntax/shell/read-pipelines.ts';
import { defaultOf, dialectsOf, hidesPipes, languageOf } from './step-shell.ts';
import { parseYamlOnDemand } from '../../syntax/yaml/yaml-on-demand.ts';
import type { Action, Course, Workflow, WorkflowEntry, WorkflowJob, WorkflowScript, WorkflowStep, WorkflowText } from './workflow.ts';

/** Texts that are looked at; far more than any workflow has. */
const textsMax = 20_000;

/** What was read of a file: an action is called by steps without number. `null` where it is none. */
const workflowsRead = new WeakMap<SourceFile, Workflow | null>();
const actionsRead = new WeakMap<SourceFile, Action | null>();

/** Undefined for a text that is no workflow. Never throws. */
export function readWorkflow(file: SourceFile): Workflow | undefined {
  return readOnce(file, workflowsRead, workflowOf);
}

/** Undefined for a text that is no action made of steps. Never throws. */
export function readAction(file: SourceFile): Action | undefined {
  return readOnce(file, actionsRead, actionOf);
}

function readOnce<T>(file: SourceFile, known: WeakMap<SourceFile, T | null>, read: (file: SourceFile) => T | undefined): T | undefined {
  const before = known.get(file);
  if (before !== undefined) return before ?? undefined;
  const made = read(file);
  known.set(file, made ?? null);
  return made;
}

function workflowOf(file: SourceFile): Workflow | undefined {
  const { documents, diagnostics } = parseYamlOnDemand(file);
  const [root] = documents;
  const texts = root === undefined ? [] : textsIn(root, file.path);
  const unread = problemOf(file, diagnostics, texts.length === textsMax);
  if (root?.kind !== 'mapping')
    return unread === undefined ? undefined : { jobs: [], settings: [], events: new Map(), filters: new Map(), texts: [], unread };
  const jobs = entryOf(root, 'jobs')?.value;
  const env = entriesOf(entryOf(root, 'env')?.value, file.path);
  const permissions = entriesOf(entryOf(root, 'permissions')?.value, file.path);
  const outer = {
    env,
    permissions,
    ...permissionsPlace(root, file.path),
    shell: defaultOf(root, 'shell'),
    folder: defaultOf(root, 'working-directory'),
  };
  const read = jobs?.kind === 'mapping' ? jobs.entries.map(({ key, value }) => jobOf(key, value, outer, file.path)) : [];
  return {
    jobs: read,
    settings: entriesOf(root, file.path),
    ...startsOf(entryOf(root, 'on')?.value),
    texts,
    ...(unread === undefined ? {} : { unread }),
  };
}

function actionOf(file: SourceFile): Action | undefined {
  const [root] = parseYamlOnDemand(file).documents;
  const runs = root === undefined ? undefined : entryOf(root, 'runs')?.value;
  const steps = runs === undefined ? undefined : entryOf(runs, 'steps')?.value;
  if (root === undefined || steps === undefined) return undefined;
  const inputs = entryOf(root, 'inputs')?.value;
  const declared = inputs?.kind === 'mapping' ? inputs.entries : [];
  return {
    defaults: declared.flatMap(({ key, value }) => {
      const text = textOf(entryOf(value, 'default')?.value, file.path);
      return text === undefined ? [] : [{ name: key, text }];
    }),
    steps: stepsOf(steps, { env: [], shell: undefined, labels: [], folder: undefined }, file.path),
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
  readonly folder: string | undefined;
}

function jobOf(id: string, node: DataNode, outer: Outer & Pick<WorkflowJob, 'permissions' | 'permissionsAt'>, path: string): WorkflowJob {
  const of = (name: string): DataNode | undefined => entryOf(node, name)?.value;
  const env = [...outer.env, ...entriesOf(of('env'), path), ...entriesOf(entryOf(of('container'), 'env')?.value, path)];
  const runsOn = labelsOf(of('runs-on'), path);
  const forSteps = {
    env,
    shell: defaultOf(node, 'shell') ?? outer.shell,
    folder: defaultOf(node, 'working-directory') ?? outer.folder,
    labels: runsOn.map(({ text }) => text),
  };
  return {
    id,
    course: courseOf(node),
    settings: entriesOf(node, path),
    runsOn,
    waitsFor: labelsOf(of('needs'), path).map(({ text }) => text),
    environment: of('environment') !== undefined,
    permissions: permissionsOf(node, path) ?? outer.permissions,
    ...(outer.permissionsAt === undefined ? {} : { permissionsAt: outer.permissionsAt }),
    ...permissionsPlace(node, path),
    env,
    ...calledBy(of('uses'), of('secrets'), path),
    with: entriesOf(of('with'), path),
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

function permissionsPlace(node: DataNode, path: string): Pick<WorkflowJob, 'permissionsAt'> {
  const said = entryOf(node, 'permissions');
  return said === undefined ? {} : { permissionsAt: { path, range: said.value.range } };
}

function stepOf(node: DataNode, outer: ForSteps, path: string): WorkflowStep {
  const of = (name: string): WorkflowText | undefined => textOf(entryOf(node, name)?.value, path);
  const [uses, run] = [of('uses'), of('run')];
  const folder = of('working-directory')?.text ?? outer.folder;
  return {
    course: courseOf(node),
    ...(folder === undefined ? {} : { folder }),
    ...(uses === undefined ? {} : { uses }),
    ...(run === undefined ? {} : { run: scriptOf(run, of('shell')?.text ?? outer.shell, outer.labels) }),
    with: entriesOf(entryOf(node, 'with')?.value, path),
    env: [...outer.env, ...entriesOf(entryOf(node, 'env')?.value, path)],
  };
}

function scriptOf(run: WorkflowText, shell: string | undefined, labels: readonly string[]): WorkflowScript {
  const language = languageOf(shell);
  const reading = (text: string): WorkflowScript => scriptOf({ ...run, text }, shell, labels);
  if (language !== undefined) return { ...run, language, reading, pipelines: () => [] };
  return {
    ...run,
    ...(hidesPipes(shell) ? { hidesPipes: true } : {}),
    reading,
    pipelines: () => dialectsOf(shell, labels).flatMap((one) => readPipelines(run.text, one)),
  };
}

/** An expression that comes to no more than `false` is off; others are not worked out. */
function courseOf(node: DataNode): Course {
  const said = (name: string): string => {
    const value = entryOf(node, name)?.value;
    return value?.kind === 'string' || value?.kind === 'bool' ? withoutBraces(String(value.value)) : '';
  };
  const condition = said('if').trim();
  const ignored = said('continue-on-error').trim();
  const isOpen = !['', 'true', 'false'].includes(ignored);
  return { isOff: condition === 'false', ignoresFailure: ignored === 'true', condition, ...(isOpen ? { ignoredIf: ignored } : {}) };
}

/** What `${{ … }}` holds. */
function withoutBraces(text: string): string {
  const inner = text.startsWith('${{') ? text.slice('${{'.length).trimStart() : text;
  return inner.endsWith('}}') ? inner.slice(0, -'}}'.length).trimEnd() : inner;
}

/** One label, a list of them, or a group with labels. */
function labelsOf(node: DataNode | undefined, path: string): readonly WorkflowText[] {
  if (node?.kind === 'mapping') return labelsOf(entryOf(node, 'labels')?.value, path);
  const items = node?.kind === 'sequence' ? node.items : [node];
  return items.flatMap((item) => textOf(item, path) ?? []);
}

function startsOf(on: DataNode | undefined): Pick<Workflow, 'events' | 'filters'> {
  return { events: eventsOf(on), filters: filtersOf(on) };
}

function eventsOf(on: DataNode | undefined): Workflow['events'] {
  if (on?.kind === 'string') return new Map([[on.value, []]]);
  if (on?.kind === 'sequence') return new Map(on.items.flatMap((item) => (item.kind === 'string' ? [[item.value, []] as const] : [])));
  if (on?.kind !== 'mapping') return new Map();
  return new Map(on.entries.map(({ key, value }) => [key, value.kind === 'mapping' ? value.entries.map((entry) => entry.key) : []]));
}

function filtersOf(on: DataNode | undefined): Workflow['filters'] {
  if (on?.kind !== 'mapping') return new Map();
  return new Map(
    on.entries.map(({ key, value }) => [key, value.kind === 'mapping' ? new Map(value.entries.flatMap(filterOf)) : new Map()]),
  );
}

function filterOf({ key, value }: MappingEntry): readonly (readonly [string, readonly string[]])[] {
  if (value.kind === 'string') return [[key, [value.value]]];
  if (value.kind !== 'sequence') return [];
  return [[key, value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))]];
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
