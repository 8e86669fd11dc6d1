import type { Review } from '../result.ts';
import { failuresElsewhere } from './elsewhere.ts';
import { failedReview } from './failed-review.ts';
import { isTransient, reasonOf } from './host-problem.ts';
import { isEmptyPlan } from './host.ts';
import type { ConversationHost, ConversationPlan, PullRequest, PullRequestHost, PullRequestReport, Written } from './host.ts';
import { judge } from './judge.ts';
import type { Judgement, JudgeOptions, PullRequestTools } from './judge.ts';
import type { Outcome } from './outcome.ts';

export interface ReviewOptions extends JudgeOptions {
  /**
   * The commit to judge, where the result lands on it whatever is decided: the job of an Action. It is then judged even if the pull request is
   * closed by now, since it may be opened again. The pull request's head otherwise.
   */
  readonly headSha?: string;
}

/** How often a review is begun again because the pull request was given another base branch meanwhile. */
const attemptsMax = 3;

/**
 * Judges a pull request, writes the conversation, ends the check. Doing it twice, or twice at once, ends in the same state. A crash, a limit
 * or commits that cannot be compared conclude in failure. Throws only when the pull request cannot be read or the check cannot be written.
 */
export async function reviewPullRequest(host: PullRequestHost, tools: PullRequestTools, options: ReviewOptions): Promise<Outcome> {
  let pull = await host.read();
  for (let attempt = 1; ; attempt += 1) {
    const headSha = options.headSha ?? pull.headSha;
    if (pull.state === 'closed' && options.headSha === undefined)
      return { kind: 'closed', conclusion: 'neutral', headSha, notes: [], writes: 0, transient: false };
    const judgement = await judgePull(host, pull, headSha, tools, options);
    if (judgement.kind === 'up-to-date') return { ...judgement, headSha, notes: [], writes: 0, transient: false };
    const now = await host.read();
    // Another base is another comparison: what was judged is not what would be merged.
    if (now.baseRef !== pull.baseRef && attempt < attemptsMax) {
      pull = now;
      continue;
    }
    const settled =
      now.baseRef === pull.baseRef
        ? withFailures(judgement, await failuresElsewhere(host, pull, headSha, tools))
        : unsettled(judgement, headSha);
    tools.progress.step('writing');
    return conclude(host, settled, { headSha, now, report: tools.report });
  }
}

type Judged = Extract<Judgement, { kind: 'judged' }>;

function judgePull(
  host: PullRequestHost,
  pull: PullRequest,
  headSha: string,
  tools: PullRequestTools,
  options: JudgeOptions,
): Promise<Judgement> {
  const { checks } = host;
  const given = {
    headSha,
    change: () => host.change(pull, headSha),
    acceptances: (config: Parameters<PullRequestHost['acceptances']>[1]) => host.acceptances(pull, config),
    ...(checks === undefined ? {} : { checks }),
  };
  return judge(given, tools, options);
}

function withFailures(judgement: Judged, failures: readonly string[]): Judged {
  if (failures.length === 0 || judgement.review.conclusion === 'failure') return judgement;
  const review: Review = { ...judgement.review, conclusion: 'failure', failures: [...judgement.review.failures, ...failures] };
  return { ...judgement, review, externalId: '' };
}

function unsettled(judgement: Judged, headSha: string): Judged {
  const reason = `The base branch of the pull request was changed ${attemptsMax} times while it was reviewed. Run the review again.`;
  return { ...judgement, review: failedReview(reason, { base: null, head: headSha }), externalId: '', transient: true };
}

interface Situation {
  readonly headSha: string;
  readonly now: PullRequest;
  readonly report: PullRequestReport;
}

/** The conversation first, the check last: a completed check means that everything is written. */
async function conclude(host: PullRequestHost, judgement: Judged, { headSha, now, report }: Situation): Promise<Outcome> {
  const { review, externalId, checkId, transient } = judgement;
  const isCurrent = now.headSha === headSha && now.state === 'open';
  const written =
    isCurrent && host.conversation !== undefined
      ? await converse(host.conversation, review, headSha, report)
      : { count: 0, notes: [], transient: false };
  if (checkId !== undefined) {
    // A conversation that could not be written is written by the next run: the check then does not say that all is done.
    const id = written.transient ? '' : externalId;
    await host.checks?.finish(checkId, report.checkRun(review, { externalId: id, notes: written.notes }));
  }
  return {
    kind: 'judged',
    conclusion: review.conclusion,
    review,
    headSha,
    ...(review.base === null ? {} : { baseSha: review.base }),
    ...(now.headSha === headSha ? {} : { newerHead: now.headSha }),
    notes: written.notes,
    writes: written.count,
    transient: transient || written.transient,
  };
}

/** Trouble here is a note: the verdict stands on the check or on the exit code. */
async function converse(
  host: ConversationHost,
  review: Review,
  headSha: string,
  report: PullRequestReport,
): Promise<Written & { readonly transient: boolean }> {
  try {
    const files = review.findings.length === 0 ? [] : await host.files();
    const plan = async (): Promise<ConversationPlan> => report.plan({ review, existing: await host.read(), files, headSha });
    const first = await plan();
    if (isEmptyPlan(first)) return { count: 0, notes: [], transient: false };
    return { ...(await host.write(first, plan)), transient: false };
  } catch (error) {
    return { count: 0, notes: [`The conversation could not be written: ${reasonOf(error)}`], transient: isTransient(error) };
  }
}
