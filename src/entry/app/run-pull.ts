import { gitHubPermissions } from '../../adapters/github/permissions.ts';
import { gitHubLinks } from '../../report/pull-request/report.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import { reviewPullRequest } from '../../review/pull-request/review-pull-request.ts';
import type { PullJob } from '../../review/queue/job.ts';
import { gitHubCommandHost } from '../github/command-host.ts';
import { answerComments } from './answer-comments.ts';
import type { Gate } from './gate.ts';
import type { PhaseClock } from './phase-clock.ts';
import { retire, retireClosed } from './retire.ts';

export interface PulledOutcome {
  /** Absent when commands were answered that need no review. */
  readonly outcome?: Outcome;
  readonly follow: readonly PullJob[];
}

/** Reviews a pull request once, answers the commands in its comments with that, and clears away what was announced for older commits. */
export async function runPull(job: PullJob, announced: readonly string[], gate: Gate, clock: PhaseClock): Promise<PulledOutcome> {
  const repository = gate.repository(job);
  const [host, login] = [await gate.pull(job), await gate.login()];
  const tools = gate.tools(job, clock);
  let done: Outcome | undefined;
  const run = async (force: boolean): Promise<Outcome> => (done = await reviewPullRequest(host, tools, { force }));
  const commands = gitHubCommandHost({
    repository,
    number: job.number,
    login,
    permissionOf: gitHubPermissions(repository),
    host,
    tools,
    // Once for all commands of the job: it reads all comments anyway.
    review: async () => (done?.review === undefined ? run(true) : done),
    linksOf: gitHubLinks(gate.page(job)),
  });
  const trouble = await troubleOf(answerComments(job, repository, commands));
  if (done === undefined && (job.review || trouble !== undefined)) await run(job.again);
  const outcome = done;
  if (outcome !== undefined) {
    const { headSha, newerHead } = outcome;
    const heads = announced.filter((sha) => sha !== headSha && sha !== newerHead);
    await retire(gate.checks(repository), { heads, by: headSha });
    if (outcome.kind === 'closed') await retireClosed(gate.checks(repository), headSha);
  }
  // Thrown last: an answer that cannot be given must not keep the pull request from being judged.
  if (trouble !== undefined) throw trouble.error;
  const newer = outcome?.newerHead;
  return {
    ...(outcome === undefined ? {} : { outcome }),
    follow: newer === undefined ? [] : [{ ...job, headHint: newer, review: true, again: false, comments: [] }],
  };
}

async function troubleOf(work: Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return { error };
  }
}
