import { withoutEnd } from '../../core/without-end.ts';
import type { Workflow } from '../../evaluate/workflow/workflow.ts';

/** Does it run for a change before that is merged? The events that do so, and what conditions of jobs and steps leave of them. */
export interface BeforeMerge {
  /** By the conditions of the job and of the step. False only where they say so plainly. */
  runs(conditions: readonly string[]): boolean;
}

/** Branches that changes are mostly made to: a filter that names none of them leaves out what is merged. */
const mainBranches = ['main', 'master', 'trunk', 'develop', 'development', 'dev'];
const pulls = ['pull_request', 'pull_request_target'];

export function beforeMerge({ events, filters }: Pick<Workflow, 'events' | 'filters'>): BeforeMerge {
  const before = [...events.keys()].filter((event) => isBefore(event, filters.get(event) ?? new Map(), events.get(event) ?? []));
  // What names no event is no workflow that runs by itself, or was not read.
  const isOpen = events.size === 0;
  return { runs: (conditions) => isOpen || before.some((event) => conditions.every((condition) => mayRun(condition, event))) };
}

function isBefore(event: string, filters: ReadonlyMap<string, readonly string[]>, names: readonly string[]): boolean {
  if (event === 'merge_group' || event === 'workflow_call') return true;
  if (pulls.includes(event)) return looksAtEachCommit(filters.get('types')) && takesMain(filters);
  if (event !== 'push') return false;
  // Every branch: it runs as soon as somebody pushes to that of the change.
  const ofTags = names.some((name) => name.startsWith('tags')) && !names.some((name) => name.startsWith('branches'));
  const branches = filters.get('branches');
  return !ofTags && (branches === undefined || branches.some((branch) => ['**', '*'].includes(branch)));
}

/** Without a word: when it is opened, and with each commit that is pushed to it. */
function looksAtEachCommit(types: readonly string[] | undefined): boolean {
  return types === undefined || types.includes('synchronize');
}

function takesMain(filters: ReadonlyMap<string, readonly string[]>): boolean {
  const [taken, left] = [filters.get('branches'), filters.get('branches-ignore') ?? []];
  const isTaken = taken === undefined || taken.some((branch) => /[*?+[\]!$]/u.test(branch) || mainBranches.includes(branch));
  return isTaken && !left.some((branch) => ['**', '*'].includes(branch)) && !(left.includes('main') && left.includes('master'));
}

/** Terms joined by `and`, each of which has to hold; what is joined otherwise is not worked out. */
function mayRun(condition: string, event: string): boolean {
  if (condition.includes('||')) return true;
  return condition.split('&&').every((term) => mayHold(withoutEnd(term.replaceAll(/\s+/gu, '').replace(/^\(+/u, ''), ')'), event));
}

const onEvent = /^github\.event_name(==|!=)['"](\w+)['"]$|^['"](\w+)['"](==|!=)github\.event_name$/u;
/** A branch or a tag as the reference of the run: of a pull request that is its merge, of a queue a branch of its own. */
const onReference =
  /^github\.ref(?:_name)?==['"][\w./-]+['"]$|^startsWith\(github\.ref,['"]refs\/(?:heads|tags)\/[\w./-]*['"]$|^github\.ref_type==['"]tag['"]$/u;
const onMerged = /^github\.event\.pull_request\.merged(?:==true)?$|^github\.event\.action==['"]closed['"]$/u;

function mayHold(term: string, event: string): boolean {
  const [isEvent, sign, name, nameFirst, signLast] = onEvent.exec(term) ?? [];
  if (isEvent !== undefined) return ((sign ?? signLast) === '==') === ((name ?? nameFirst) === event);
  if (onMerged.test(term)) return !pulls.includes(event);
  // A reusable workflow has the reference of its caller; a run for the target of a change has that of the target.
  return !onReference.test(term) || event === 'workflow_call' || event === 'pull_request_target';
}
