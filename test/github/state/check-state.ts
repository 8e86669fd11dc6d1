import type { CheckRun, CheckStatus, CommitStatus, Conclusion, Repository } from './types.ts';

const WORST_FIRST: readonly Conclusion[] = [
  'failure',
  'timed_out',
  'cancelled',
  'action_required',
  'stale',
  'neutral',
  'skipped',
  'success',
];

/** Status and conclusion of a suite from its runs. */
export function rollup(runs: readonly CheckRun[]): { readonly status: CheckStatus; readonly conclusion: Conclusion | null } {
  const latest = latestRuns(runs);
  if (latest.length === 0) return { status: 'queued', conclusion: null };
  if (latest.some((run) => run.status !== 'completed')) {
    return { status: latest.every((run) => run.status === 'queued') ? 'queued' : 'in_progress', conclusion: null };
  }
  return { status: 'completed', conclusion: WORST_FIRST.find((one) => latest.some((run) => run.conclusion === one)) ?? 'success' };
}

/** The newest run of each name in each suite. */
export function latestRuns(runs: readonly CheckRun[]): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of runs) latest.set(`${run.suite.id}:${run.name}`, run);
  return [...latest.values()];
}

/** The newest status of each context, newest first. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const latest = new Map<string, CommitStatus>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status);
  return [...latest.values()].toReversed();
}
