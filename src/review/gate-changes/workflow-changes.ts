import { entryOf } from '../../syntax/data-node.ts';
import { quoted } from './gate-change.ts';
import type { GateChange, GateFiles } from './gate-change.ts';
import { gateJobs, jobsOf } from './gate-job.ts';
import type { GateJob, Job } from './gate-job.ts';
import { jobChanges } from './job-changes.ts';
import { isWorkflow } from './read-gate-files.ts';

/** What happens to the jobs that run the gate, and jobs that take their name. */
export function workflowChanges(files: GateFiles): GateChange[] {
  const changed = new Set(files.changed.flatMap((file) => [file.path, file.basePath ?? file.path]).filter(isWorkflow));
  if (changed.size === 0) return [];
  const jobs = { base: jobsOf(files.base), head: jobsOf(files.head) };
  const base = gateJobs(jobs.base);
  const head = gateJobs(jobs.head);
  const renamed = new Map(files.changed.map((file) => [file.basePath ?? file.path, file.path]));
  const left = new Set(head);
  const pairs = base.map((job) => {
    const match = matchOf(job, [...left], renamed);
    if (match !== undefined) left.delete(match);
    return { job, match };
  });
  return [
    ...pairs.flatMap(({ job, match }) => (match === undefined ? [removed(job, files)] : jobChanges(job, match))),
    ...impostors(base, head, jobs),
  ];
}

/** The same job of the same file, then of any file, then the only one that is left in the file. */
function matchOf(job: GateJob, candidates: readonly GateJob[], renamed: ReadonlyMap<string, string>): GateJob | undefined {
  const path = renamed.get(job.path) ?? job.path;
  return (
    candidates.find((one) => one.path === path && one.id === job.id) ??
    candidates.find((one) => one.id === job.id || one.checkName === job.checkName) ??
    candidates.find((one) => one.path === path)
  );
}

function removed(job: GateJob, { head }: GateFiles): GateChange {
  const unread = head.unread.get(job.path);
  const why = unread === undefined ? '' : ` (the workflow cannot be read on head: ${unread})`;
  return {
    aspect: `workflow: job ${job.id} removed`,
    message: `The job ${quoted(job.id)} does not run the gate any more${why}. Where its check is required, pull requests wait for ever; where not, nothing looks at them.`,
    severity: 'high',
    side: 'LEFT',
    at: {
      path: job.path,
      range: { ...job.entry.keyRange, endLine: job.entry.value.range.endLine, endColumn: job.entry.value.range.endColumn },
    },
  };
}

/** Another job under the name of the gate's check: where the required check is not pinned to an app, the last report of the name decides. */
function impostors(
  base: readonly GateJob[],
  head: readonly GateJob[],
  jobs: { readonly base: readonly Job[]; readonly head: readonly Job[] },
): GateChange[] {
  const names = new Set(base.map((job) => job.checkName.toLowerCase()));
  const known = new Set([...head, ...jobs.base].map(keyOf));
  const strangers = jobs.head.filter((job) => names.has(job.checkName.toLowerCase()) && !known.has(keyOf(job)));
  return strangers.map((job) => ({
    aspect: `workflow: job ${job.id} named like the gate`,
    message: `The job ${quoted(job.id)} has the name of the gate's check, ${quoted(job.checkName)}, and does not run the gate. Where the required check is not pinned to an app, its result can stand in for the gate's.`,
    severity: 'high',
    side: 'RIGHT',
    at: { path: job.path, range: entryOf(job.entry.value, 'name')?.keyRange ?? job.entry.keyRange },
  }));
}

function keyOf({ path, id, checkName }: Job): string {
  return `${path}\n${id}\n${checkName}`;
}
