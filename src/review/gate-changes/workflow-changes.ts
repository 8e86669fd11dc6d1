import { entryOf } from '../../syntax/data-node.ts';
import { fileStart, quoted } from './gate-change.ts';
import type { GateChange, GateFiles } from './gate-change.ts';
import { gateJobs, namedJobs } from './gate-job.ts';
import type { GateJob } from './gate-job.ts';
import { jobChanges } from './job-changes.ts';
import { isWorkflow } from './read-gate-files.ts';
import { sameValue } from './yaml-place.ts';

/** What happens to the jobs that run the gate, and jobs that take their name. */
export function workflowChanges(files: GateFiles): GateChange[] {
  const changed = new Set(files.changed.flatMap((file) => [file.path, file.basePath ?? file.path]).filter(isWorkflow));
  if (changed.size === 0) return [];
  const base = gateJobs(files.base);
  const head = gateJobs(files.head);
  const renamed = new Map(files.changed.map((file) => [file.basePath ?? file.path, file.path]));
  const left = new Set(head);
  const pairs = base.map((job) => {
    const match = matchOf(job, [...left], renamed);
    if (match !== undefined) left.delete(match);
    return { job, match };
  });
  return [
    ...pairs.flatMap(({ job, match }) => (match === undefined ? [removed(job, files)] : jobChanges(job, match))),
    ...impostors(base, files),
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
function impostors(base: readonly GateJob[], files: GateFiles): GateChange[] {
  const names = new Set(base.map((job) => job.checkName.toLowerCase()));
  const gates = new Set(gateJobs(files.head).map((job) => `${job.path}\n${job.id}`));
  const before = namedJobs(files.base);
  return namedJobs(files.head).flatMap((job): GateChange[] => {
    if (!names.has(job.checkName.toLowerCase()) || gates.has(`${job.path}\n${job.entry.key}`)) return [];
    if (before.some((one) => one.path === job.path && one.entry.key === job.entry.key && one.checkName === job.checkName)) return [];
    const name = entryOf(job.entry.value, 'name');
    return [
      {
        aspect: `workflow: job ${job.entry.key} named like the gate`,
        message: `The job ${quoted(job.entry.key)} has the name of the gate's check, ${quoted(job.checkName)}, and does not run the gate. Where the required check is not pinned to an app, its result can stand in for the gate's.`,
        severity: 'high',
        side: 'RIGHT',
        at: { path: job.path, range: name?.keyRange ?? job.entry.keyRange },
      },
    ];
  });
}

/** Workflows that were compared and whose gate is as it was: said in a notice. */
export function touchesGate(path: string, files: GateFiles): boolean {
  return [...gateJobs(files.base), ...gateJobs(files.head)].some((job) => job.path === path) || files.head.unread.has(path);
}

export { fileStart, sameValue };
