import { lineRange } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { DataNode, MappingNode, StringNode } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { parseYamlOnDemand } from '../../syntax/yaml/yaml-on-demand.ts';

/** One line that a pipeline in YAML runs or sets, with its key where it has one: `image: aquasec/trivy`. */
export interface YamlStep {
  readonly text: string;
  readonly at: Location;
  readonly isOff: boolean;
  readonly ignoresFailure: boolean;
  /** Set where a limit was reached: which one. */
  readonly cutBy?: string;
}

type Course = Pick<YamlStep, 'isOff' | 'ignoresFailure'>;

/** Values that are looked at; far more than any pipeline has. */
const valuesMax = 60_000;

/**
 * Every value of a pipeline in YAML that is no workflow of GitHub (GitLab, CircleCI, Bitbucket, Azure, Buildkite, Travis, CodeBuild, hooks), with
 * what is said of the parts that hold it. Undefined where it cannot be read whole.
 */
export function readYamlSteps(file: SourceFile): readonly YamlStep[] | undefined {
  const { documents, diagnostics } = parseYamlOnDemand(file);
  if (documents.length === 0 || diagnostics.some(({ kind }) => kind !== 'unsupported')) return undefined;
  const steps: YamlStep[] = [];
  for (const root of documents) for (const [node, course] of partsOf(root, file)) walk(node, course, undefined, steps, file.path);
  const last = steps.at(-1);
  if (steps.length >= valuesMax && last !== undefined) steps.push({ ...last, text: '', cutBy: `it has more than ${valuesMax} values` });
  return steps;
}

const runs: Course = { isOff: false, ignoresFailure: false };

/** The parts at the top: a job that nothing uses does not run. */
function partsOf(root: DataNode, { text }: SourceFile): readonly (readonly [DataNode, Course])[] {
  if (root.kind !== 'mapping') return [[root, runs]];
  const workflows = entryOf(root, 'workflows');
  return root.entries.flatMap(({ key, value }) => {
    // GitLab: a job whose name begins with a dot is there for others to extend.
    const isHidden = key.startsWith('.') && entryOf(value, 'script') !== undefined && !isExtended(key, root, text);
    if (isHidden) return [[value, { ...runs, isOff: true }] as const];
    // CircleCI: a job runs where a workflow names it, a command where a job does.
    const callers = key === 'jobs' ? workflows : key === 'commands' ? entryOf(root, 'jobs') : undefined;
    if (callers === undefined || workflows === undefined || value.kind !== 'mapping')
      return [[value, courseOf(value, root, extendedMax)] as const];
    const inCommands = key === 'commands' ? value.entries.map((command) => command.value) : [];
    const named = new Set([callers.value, ...inCommands].flatMap(namesIn));
    return value.entries.map((job) => [job.value, { ...runs, isOff: !named.has(job.key) }] as const);
  });
}

/** Jobs that one job extends, one after the other. */
const extendedMax = 10;

function extendsOf(node: DataNode): readonly string[] {
  const named = entryOf(node, 'extends')?.value;
  return named === undefined ? [] : namesIn(named);
}

/** Does anything take its script, by `extends` without one of its own, by a reference or an anchor? */
function isExtended(name: string, root: MappingNode, text: string): boolean {
  const heirs = root.entries.filter(({ value }) => extendsOf(value).includes(name));
  const mentions = text.split(name).length - 2;
  return mentions > heirs.length || heirs.some(({ value }) => entryOf(value, 'script') === undefined);
}

/** What a job says of itself, else what those say that it extends. */
function courseOf(node: DataNode, root: MappingNode, depth: number): Course {
  const outer = courseWithin(runs, root);
  const saysItself = ['allow_failure', 'when', 'rules'].some((name) => entryOf(node, name) !== undefined);
  if (saysItself || depth === 0) return outer;
  return extendsOf(node).reduce((course, name) => {
    const parent = entryOf(root, name)?.value;
    return parent?.kind === 'mapping' ? courseWithin({ ...course, ...courseOf(parent, root, depth - 1) }, parent) : course;
  }, outer);
}

function namesIn(node: DataNode): readonly string[] {
  if (node.kind === 'string') return [node.value];
  if (node.kind === 'sequence') return node.items.flatMap(namesIn);
  return node.kind === 'mapping' ? node.entries.flatMap(({ key, value }) => [key, ...namesIn(value)]) : [];
}

function walk(node: DataNode, course: Course, key: string | undefined, steps: YamlStep[], path: string): void {
  if (steps.length >= valuesMax) return;
  if (node.kind === 'sequence') for (const item of node.items) walk(item, course, item.kind === 'string' ? undefined : key, steps, path);
  if (node.kind === 'mapping') {
    const own = courseWithin(course, node);
    for (const entry of node.entries) walk(entry.value, own, entry.key, steps, path);
  }
  if (node.kind === 'string') steps.push(...linesOf(node, key, path).map((line) => ({ ...line, ...course })));
}

/** What a job, a phase or a step says of itself, in the words of one maker or another: it does not run, or its failure does not count. */
const offBy: readonly (readonly [string, string])[] = [
  ['when', 'never'],
  ['condition', 'false'],
  ['enabled', 'false'],
];
const ignoredBy: readonly (readonly [string, string])[] = [
  ['allow_failure', 'true'],
  ['continueOnError', 'true'],
  ['soft_fail', 'true'],
  ['on-failure', 'continue'],
  ['when', 'manual'],
];

function courseWithin(outer: Course, node: MappingNode): Course {
  const says = ([name, wanted]: readonly [string, string]): boolean => {
    const value = entryOf(node, name)?.value;
    return (value?.kind === 'string' || value?.kind === 'bool') && String(value.value).toLowerCase().trim() === wanted;
  };
  const allowsCodes = entryOf(node, 'allow_failure')?.value.kind === 'mapping';
  return {
    isOff: outer.isOff || offBy.some(says) || isNever(entryOf(node, 'rules')?.value),
    ignoresFailure: outer.ignoresFailure || allowsCodes || ignoredBy.some(says) || isWithoutChange(entryOf(node, 'only')?.value),
  };
}

/** GitLab: only for what is no change. */
function isWithoutChange(only: DataNode | undefined): boolean {
  const refs = only?.kind === 'mapping' ? entryOf(only, 'refs')?.value : only;
  const names = refs === undefined ? [] : namesIn(refs);
  return names.length > 0 && names.every((name) => /^(?:schedules|tags|web|api|triggers|chat)$/u.test(name));
}

/** Rules of GitLab of which the first is `when: never`, whatever the case. */
function isNever(rules: DataNode | undefined): boolean {
  const [first] = rules?.kind === 'sequence' ? rules.items : [];
  return first?.kind === 'mapping' && first.entries.length === 1 && saidNever(first);
}

function saidNever(rule: MappingNode): boolean {
  const when = entryOf(rule, 'when')?.value;
  return when?.kind === 'string' && when.value === 'never';
}

/** Keys of what is run: the value is a command by itself. */
const commandKeys: ReadonlySet<string> = new Set([
  'script',
  'bash',
  'sh',
  'pwsh',
  'powershell',
  'run',
  'command',
  'commands',
  'cmd',
  'inlineScript',
]);

/** A script of several lines line by line, those that go on put together. */
function linesOf({ value, range, textStart }: StringNode, key: string | undefined, path: string): readonly Pick<YamlStep, 'text' | 'at'>[] {
  const withKey = (text: string): string => (key === undefined || commandKeys.has(key) ? text : `${key}: ${text}`);
  if (textStart === undefined || !value.trimEnd().includes('\n')) return [{ text: withKey(value), at: { path, range } }];
  const lines = value.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#') || lines[index - 1]?.endsWith('\\') === true) return [];
    const whole = [line];
    while (whole.at(-1)?.endsWith('\\') === true && index + whole.length < lines.length) whole.push(lines[index + whole.length] ?? '');
    return [{ text: whole.join('\n'), at: { path, range: lineRange(textStart.line + index, textStart.indent + line.length) } }];
  });
}
