import type { Range } from '../../core/location.ts';
import type { Severity } from '../../core/finding.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { fileStart, quoted } from './gate-change.ts';
import type { GateChange } from './gate-change.ts';
import type { GateJob } from './gate-job.ts';
import { plainValue, placeIn, sameValue, scalarText } from '../settings/yaml-place.ts';

/** The same job on both sides. */
interface Pair {
  readonly base: GateJob;
  readonly head: GateJob;
}

type Route = readonly (string | number)[];

/** How the job that runs the gate is weaker on head: whether it runs, on what, whether its failure counts, and what it runs. */
export function jobChanges(base: GateJob, head: GateJob): GateChange[] {
  const pair = { base, head };
  return [...triggerChanges(pair), ...workflowSettings(pair), ...jobSettings(pair), ...stepChanges(pair)];
}

/** Events for which a gate is there to run. Losing another one, a schedule say, opens nothing. */
const gateEvents = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'] as const;
/** Filters that keep a run from starting. Unlike a job that is skipped, a run that never starts leaves a required check pending. */
const eventFilters = ['paths', 'paths-ignore', 'branches', 'branches-ignore', 'types'] as const;

function triggerChanges(pair: Pair): GateChange[] {
  const on = { base: eventsOf(pair.base.workflow), head: eventsOf(pair.head.workflow) };
  return gateEvents.flatMap((event): GateChange[] => {
    if (!on.base.has(event)) return [];
    if (!on.head.has(event))
      return [change(pair, ['on', event], `event ${event} removed`, `The gate does not run on ${quoted(event)} any more.`)];
    return eventFilters.flatMap((filter) => {
      const before = entryOf(on.base.get(event), filter)?.value;
      const after = entryOf(on.head.get(event), filter)?.value;
      if (sameValue(before, after) || (after === undefined && filter !== 'types')) return [];
      const message = `The filter ${quoted(filter)} of ${quoted(event)} changes from ${shown(before)} to ${shown(after)}: the gate does not run on what it leaves out.`;
      return [change(pair, ['on', event, filter], `${event} ${filter}`, message)];
    });
  });
}

/** `on` as a name, a list of names, or names with settings. */
export function eventsOf(workflow: DataNode): ReadonlyMap<string, DataNode | undefined> {
  const on = entryOf(workflow, 'on')?.value;
  if (on?.kind === 'string') return new Map([[on.value, undefined]]);
  if (on?.kind === 'sequence') return new Map(on.items.map((item) => [scalarText(item), undefined]));
  return new Map(on?.kind === 'mapping' ? on.entries.map((entry) => [entry.key, entry.value]) : []);
}

function workflowSettings(pair: Pair): GateChange[] {
  return (['env', 'defaults', 'permissions'] as const).flatMap((key) => {
    const before = entryOf(pair.base.workflow, key)?.value;
    const after = entryOf(pair.head.workflow, key)?.value;
    if (sameValue(before, after)) return [];
    return [change(pair, [key], `workflow ${key}`, `${quoted(key)} of the workflow changes${values(key, before, after)}.`, 'medium')];
  });
}

/** What a change of a job's setting means; settings that are not named here are told with their values alone. */
const jobWords: ReadonlyMap<string, { readonly effect: string; readonly severity?: Severity }> = new Map([
  ['if', { effect: ' A job that is skipped counts as success.' }],
  ['continue-on-error', { effect: ' A failure of the gate does not count any more where it is true.' }],
  ['needs', { effect: ' When a job that it needs fails, the gate is skipped, and what is skipped counts as success.' }],
  ['strategy', { effect: ' An empty matrix skips the job, and what is skipped counts as success.' }],
  ['name', { effect: ' A required check is found by this name.', severity: 'medium' as const }],
  [
    'permissions',
    { effect: ' Too few and the gate cannot report; too many and the token is worth stealing.', severity: 'medium' as const },
  ],
  ['uses', { effect: ' Another workflow runs now.' }],
]);
/** Steps are compared one by one; a shorter time only makes the gate fail. */
const harmless = new Set(['steps', 'timeout-minutes', 'concurrency']);
const hosted = /^(?:ubuntu|windows|macos)-[\w.-]+$/u;

function jobSettings(pair: Pair): GateChange[] {
  const { base, head } = pair;
  return keysOf(base.entry.value, head.entry.value).flatMap((key): GateChange[] => {
    const before = entryOf(base.entry.value, key)?.value;
    const after = entryOf(head.entry.value, key)?.value;
    if (harmless.has(key) || sameValue(before, after) || isOff(key, after)) return [];
    if (key === 'runs-on' && hosted.test(scalarText(after))) return [];
    const words = jobWords.get(key);
    const message = `${quoted(key)} of the job changes${values(key, before, after)}.${words?.effect ?? ''}`;
    return [change(pair, ['jobs', head.id, key], `job ${head.id} ${key}`, message, words === undefined ? 'medium' : words.severity)];
  });
}

/** Taking these away, or saying no, only makes the gate stricter. */
function isOff(key: string, after: DataNode | undefined): boolean {
  if (key === 'if' || key === 'needs' || key === 'strategy') return after === undefined;
  return key === 'continue-on-error' && (after === undefined || scalarText(after) === 'false');
}

function stepChanges(pair: Pair): GateChange[] {
  const { base, head } = pair;
  if (base.step === undefined || head.step === undefined) {
    return base.step === head.step
      ? []
      : [change(pair, ['jobs', head.id], `job ${head.id} form`, 'The gate is run in another way: as a step or as a called workflow.')];
  }
  const [before, after] = [stepsOf(base), stepsOf(head)];
  const route: Route = ['jobs', head.id, 'steps'];
  const earlier = { base: before.slice(0, base.step), head: after.slice(0, head.step) };
  const changes: GateChange[] = [];
  if (JSON.stringify(earlier.base.map((item) => plainValue(item))) !== JSON.stringify(earlier.head.map((item) => plainValue(item)))) {
    const message = 'The steps that run before the gate in its job change. They can change what the gate runs and what it reads.';
    changes.push(change(pair, head.step > 0 ? [...route, 0] : route, `job ${head.id} earlier steps`, message, 'medium'));
  }
  return [...changes, ...oneStep(pair, before[base.step], after[head.step], [...route, head.step])];
}

function oneStep(pair: Pair, base: DataNode | undefined, head: DataNode | undefined, route: Route): GateChange[] {
  return keysOf(base, head).flatMap((key): GateChange[] => {
    const before = entryOf(base, key)?.value;
    const after = entryOf(head, key)?.value;
    if (key === 'name' || key === 'id' || key === 'timeout-minutes' || sameValue(before, after) || isOff(key, after)) return [];
    const severity: Severity = key === 'with' || key === 'env' ? 'medium' : 'high';
    return [change(pair, [...route, key], `step ${key}`, stepMessage(key, before, after), severity)];
  });
}

function stepMessage(key: string, before: DataNode | undefined, after: DataNode | undefined): string {
  const change = `changes${values(key, before, after)}`;
  switch (key) {
    case 'uses':
      return `What runs as the gate ${change}${isPinned(scalarText(after)) ? '' : ', which is not a full commit id: other code can be put there'}.`;
    case 'run':
      return 'The command that runs the gate changes.';
    case 'if':
      return `The condition under which the gate's step runs ${change}.`;
    case 'continue-on-error':
      return `A failure of the gate's step does not fail the job where this is true: it ${change}.`;
    default:
      return `${quoted(key)} of the gate's step ${change}.`;
  }
}

function isPinned(uses: string): boolean {
  return uses.startsWith('./') || /@[0-9a-f]{40}$/u.test(uses);
}

function stepsOf(job: GateJob): readonly DataNode[] {
  const steps = entryOf(job.entry.value, 'steps')?.value;
  return steps?.kind === 'sequence' ? steps.items : [];
}

function keysOf(...nodes: readonly (DataNode | undefined)[]): string[] {
  return [...new Set(nodes.flatMap((node) => (node?.kind === 'mapping' ? node.entries.map((entry) => entry.key) : [])))];
}

/** Settings whose values are quoted. All others may hold a secret: of them only the names are told; the excerpt shows them with secrets masked. */
const quotable = new Set(['if', 'continue-on-error', 'needs', 'name', 'permissions', 'uses', 'runs-on', 'strategy']);

function values(key: string, before: DataNode | undefined, after: DataNode | undefined): string {
  if (quotable.has(key)) return ` from ${shown(before)} to ${shown(after)}`;
  const names = keysOf(before, after).filter((name) => !sameValue(entryOf(before, name)?.value, entryOf(after, name)?.value));
  return names.length === 0 ? '' : ` in ${quoted(names.join(', '))}`;
}

function shown(node: DataNode | undefined): string {
  if (node === undefined) return 'nothing';
  if (node.kind !== 'mapping') return quoted(plainValue(node));
  return quoted(node.entries.map(({ key, value }) => `${key}: ${scalarText(value) || '…'}`).join(', '));
}

/** On head where the place is there, else on base. */
function change({ base, head }: Pair, route: Route, aspect: string, message: string, severity: Severity = 'high'): GateChange {
  const onHead = exactPlace(head.workflow, route);
  const shared = { aspect: `workflow: ${aspect}`, message, severity };
  if (onHead !== undefined) return { ...shared, side: 'RIGHT', at: { path: head.path, range: onHead } };
  const baseRoute = route.map((step) => (step === head.id ? base.id : step));
  return { ...shared, side: 'LEFT', at: { path: base.path, range: placeIn(base.workflow, baseRoute) ?? fileStart } };
}

/** Undefined unless the whole route is there. */
function exactPlace(root: DataNode, route: Route): Range | undefined {
  const last = route.at(-1);
  const parent = route.slice(0, -1).reduce<DataNode | undefined>((node, step) => {
    if (typeof step === 'number') return node?.kind === 'sequence' ? node.items[step] : undefined;
    return entryOf(node, step)?.value;
  }, root);
  const isThere =
    typeof last === 'number' ? parent?.kind === 'sequence' && last < parent.items.length : entryOf(parent, last ?? '') !== undefined;
  return isThere ? placeIn(root, route) : undefined;
}
