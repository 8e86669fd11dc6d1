import { listOpenPulls } from '../../adapters/queue/open-pulls.ts';
import { hasMergeQueue } from '../../adapters/github/rules.ts';
import { Refusal } from '../../adapters/github/refusal.ts';
import { findOpenWork } from '../../adapters/queue/open-work.ts';
import { failedReview } from '../../review/pull-request/failed-review.ts';
import { HostProblem, isTransient, reasonOf } from '../../review/pull-request/host-problem.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import { targetOf } from '../../review/queue/event-to-job.ts';
import { reviewCommits } from '../../review/pull-request/review-commits.ts';
import type { CommitJob, GroupJob, InstallationJob, Job, PullJob } from '../../review/queue/job.ts';
import type { Traces } from '../../adapters/tracing/traces.ts';
import type { Clients } from './clients.ts';
import type { Gate } from './gate.ts';
import { PhaseClock } from './phase-clock.ts';
import type { Task, TaskReport } from './protocol.ts';
import { runPull } from './run-pull.ts';
import type { PulledOutcome } from './run-pull.ts';

const unauthorized = 401;

type Result = Omit<TaskReport, 'requests' | 'budget'>;

/** What a thread does its tasks with. */
export interface Hands {
  readonly gate: Gate;
  readonly clients: Clients;
  readonly traces: Traces;
}

/** Does what a task says; never rejects. Trouble that may pass is reported as `failed`, so that the queue tries again. */
export function runTask(task: Task, { gate, clients, traces }: Hands): Promise<TaskReport> {
  const { kind, job, trace = null } = task;
  return traces.span({ name: `${kind} ${job.kind}`, parent: trace }, async (span) => {
    const report = await countedTask(task, { gate, clients, traces });
    const { result, word, requests, writes } = report;
    span.set({ 'phasegate.result': word, 'phasegate.requests': requests, 'phasegate.writes': writes });
    if (result === 'failed') span.fail(word);
    return report;
  });
}

async function countedTask(task: Task, { gate, clients, traces }: Hands): Promise<TaskReport> {
  const { installation } = task.job;
  // It was installed just now, or what it may do has changed: a token from before does not know.
  if (task.job.kind === 'installation') clients.forget(installation);
  const client = clients.of(installation);
  const before = client.requests;
  const result = await safely(task, { gate, traces }, () => clients.forget(installation));
  return { ...result, requests: client.requests - before };
}

async function safely(task: Task, { gate, traces }: Pick<Hands, 'gate' | 'traces'>, forgetToken: () => void): Promise<Result> {
  try {
    switch (task.kind) {
      case 'run':
        return await runJob(task, {
          gate,
          clock: new PhaseClock(
            () => performance.now(),
            (phase) => traces.phase(phase),
          ),
        });
      case 'announce':
        return await announce(task.job, task.headSha, gate);
      case 'give-up':
        return await giveUp(task.job, task.reason, gate);
    }
  } catch (error) {
    const isUnauthorized = error instanceof Refusal && error.code === unauthorized;
    if (isUnauthorized) forgetToken();
    // What GitHub refuses for good, it refuses the next time as well; a crash of ours may have been chance.
    const isFinal = error instanceof HostProblem && !isTransient(error) && !isUnauthorized;
    const reason = reasonOf(error);
    if (isFinal && task.kind === 'run') await endOpenCheck(task.job, reason, gate);
    return report({ result: isFinal ? 'done' : 'failed', word: 'error', reason });
  }
}

/** A check that waits although nobody comes back to it ends as a failure. One that has its verdict keeps it. */
async function endOpenCheck(job: Job, reason: string, gate: Gate): Promise<void> {
  if (job.kind !== 'pull' && job.kind !== 'group') return;
  try {
    const found = await gate.checks(gate.repository(job)).find(await headOf(job, gate));
    if (found !== undefined && found.status !== 'completed') await giveUp(job, reason, gate);
  } catch {
    // What GitHub has refused is reported already, and it may refuse this as well.
  }
}

async function runJob(
  { job, announced }: Extract<Task, { kind: 'run' }>,
  { gate, clock }: { readonly gate: Gate; readonly clock: PhaseClock },
): Promise<Result> {
  switch (job.kind) {
    case 'pull': {
      const result = ofPull(await runPull(job, announced, gate, clock));
      return { ...result, phases: clock.read() };
    }
    case 'group': {
      const result = await runGroup(job, gate, clock);
      return { ...result, phases: clock.read() };
    }
    case 'commit':
      return runCommit(job, gate);
    case 'installation':
      return runInstallation(job, gate);
  }
}

function ofPull({ outcome, follow }: PulledOutcome): Result {
  return outcome === undefined ? report({ result: 'done', word: 'answered' }) : { ...ofOutcome(outcome), follow };
}

/**
 * What only a branch's name calls a merge group is one where the target has a merge queue. Elsewhere such a branch is a way to choose what a
 * commit is compared with, and the pass that it earns would count for a pull request of the same commit.
 */
async function runGroup(job: GroupJob, gate: Gate, clock: PhaseClock): Promise<Result> {
  if (!job.isCertain && !(await hasMergeQueue(gate.repository(job), targetOf(job) ?? ''))) return runCommit(job, gate);
  return ofOutcome(await reviewCommits(gate.group(job), gate.tools(job, clock), { force: job.again }));
}

/** Pull requests of forks are not named in events about their commits: the list of open ones is the only sure way. */
async function runCommit(job: CommitJob | GroupJob, gate: Gate): Promise<Result> {
  const { installation, owner, repo, headSha, again } = job;
  const open = (await listOpenPulls(gate.repository(job))).filter((pull) => pull.headSha === headSha);
  const follow = open.map(({ number }): PullJob => {
    return { installation, owner, repo, kind: 'pull', number, review: true, again, comments: [] };
  });
  return report({ result: 'done', word: 'resolved', follow });
}

async function runInstallation({ installation, repositories }: InstallationJob, gate: Gate): Promise<Result> {
  const { jobs, notes } = await findOpenWork({
    client: gate.client(installation),
    installation,
    checksOf: (repository) => gate.checks(repository),
    ...(repositories === undefined ? {} : { repositories }),
  });
  return report({ result: 'done', word: 'swept', follow: jobs, ...(notes.length === 0 ? {} : { reason: notes.join('; ') }) });
}

async function announce(job: Job, headSha: string, gate: Gate): Promise<Result> {
  if (job.kind === 'installation') return report({ result: 'done', word: 'announced' });
  const checks = gate.checks(gate.repository(job));
  // A check that is there stays, unless it is to be made anew: the review itself knows whether what it judged is still the same.
  if (job.again) await checks.queue(headSha, { anew: true });
  else if ((await checks.find(headSha)) === undefined) await checks.queue(headSha);
  return report({ result: 'done', word: 'announced' });
}

async function giveUp(job: Job, reason: string, gate: Gate): Promise<Result> {
  if (job.kind === 'installation' || job.kind === 'commit') return report({ result: 'done', word: 'given-up' });
  const headSha = await headOf(job, gate);
  const checks = gate.checks(gate.repository(job));
  const check = gate.tools(job).report.checkRun(failedReview(reason, { base: null, head: headSha }), { externalId: '', notes: [] });
  await checks.finish(await checks.begin(headSha), check);
  return report({ result: 'done', word: 'given-up' });
}

/** As it is now; or where the check was announced, when GitHub does not let us read the pull request. */
async function headOf(job: PullJob | GroupJob, gate: Gate): Promise<string> {
  if (job.kind === 'group') return job.headSha;
  try {
    return (await (await gate.pull(job)).read()).headSha;
  } catch (error) {
    if (error instanceof HostProblem && job.headHint !== undefined) return job.headHint;
    throw error;
  }
}

function ofOutcome({ kind, conclusion, review, notes, writes, transient }: Outcome): Result {
  const reasons = [...(review?.failures ?? []), ...notes];
  return report({
    result: transient ? 'failed' : 'done',
    word: kind === 'judged' ? conclusion : kind,
    writes,
    ...(review === undefined || review.notJudged.length === 0 ? {} : { notJudged: countKinds(review.notJudged) }),
    ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
  });
}

function countKinds(entries: readonly { readonly kind: string }[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function report({ follow = [], writes = 0, ...rest }: Partial<Result> & Pick<Result, 'result' | 'word'>): Result {
  return { ...rest, follow, writes };
}
