import { digest } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import type { Config } from '../settings/config.ts';
import type { Change } from '../ports.ts';
import type { Review } from '../result.ts';
import { reviewChange } from '../review-change.ts';
import { settingsOf } from '../settings/config-of.ts';
import { ownPoliciesOf } from '../settings/own-policies/read-own-policies.ts';
import type { OwnPolicies } from '../settings/own-policies/read-own-policies.ts';
import type { ReviewTools } from '../review-tools.ts';
import type { Acceptance } from '../verdict/waivers.ts';
import { failedReview } from './failed-review.ts';
import { isTransient, reasonOf } from './host-problem.ts';
import type { CheckHost, PullRequestReport } from './host.ts';

/** What the use cases of this folder need of the outside world. */
export interface PullRequestTools extends Omit<ReviewTools, 'acceptances' | 'config' | 'own'> {
  readonly report: PullRequestReport;
  /** Version of Phasegate: another version judges anew. */
  readonly version: string;
  /** Hears of errors that are no `Problem`, for those who look for the fault; their text may hold a piece of the code under review. */
  readonly crashed?: (error: unknown) => void;
}

export interface JudgeOptions {
  /** Somebody asked for it: judge although the same was judged before. */
  readonly force?: boolean;
}

/** Two commits to compare. */
export interface Case {
  readonly headSha: string;
  readonly change: () => Promise<Change>;
  readonly acceptances: (config: Config) => Promise<readonly Acceptance[]>;
  readonly checks?: CheckHost;
}

export type Judgement =
  | { readonly kind: 'up-to-date'; readonly conclusion: Review['conclusion']; readonly baseSha: string }
  | {
      readonly kind: 'judged';
      readonly review: Review;
      readonly externalId: string;
      /** The open check run to finish. */
      readonly checkId: number | undefined;
      readonly transient: boolean;
    };

/** Judges a change. Whatever goes wrong on the way becomes a failure with its reason; only trouble with the check itself is thrown. */
export async function judge(given: Case, tools: PullRequestTools, options: JudgeOptions): Promise<Judgement> {
  let externalId = '';
  let base: string | null = null;
  let checkId: number | undefined;
  try {
    const change = await given.change();
    base = change.base.revision;
    const [{ config, problems }, own] = await Promise.all([settingsOf(change), ownPoliciesOf(change)]);
    const acceptances = await given.acceptances(config);
    externalId = identityOf({ headSha: given.headSha, base, config, problems, own, acceptances }, tools);
    const done = options.force === true ? undefined : await completed(given, externalId);
    if (done !== undefined) return { kind: 'up-to-date', conclusion: done, baseSha: base };
    checkId = await given.checks?.begin(given.headSha);
    const review = await reviewChange(change, { ...tools, own, acceptances, ...(problems.length > 0 ? {} : { config }) });
    // A review that could not be done is never taken for done.
    return { kind: 'judged', review, externalId: review.failures.length > 0 ? '' : externalId, checkId, transient: false };
  } catch (error) {
    if (!(error instanceof Problem)) tools.crashed?.(error);
    checkId ??= await given.checks?.begin(given.headSha);
    const review = failedReview(reasonOf(error), { base, head: given.headSha });
    return { kind: 'judged', review, externalId: '', checkId, transient: isTransient(error) };
  }
}

async function completed({ checks, headSha }: Case, externalId: string): Promise<Review['conclusion'] | undefined> {
  const found = await checks?.find(headSha);
  if (found?.status !== 'completed' || found.externalId !== externalId) return undefined;
  return found.conclusion === 'success' || found.conclusion === 'neutral' ? found.conclusion : 'failure';
}

interface Identity {
  readonly headSha: string;
  readonly base: string;
  readonly config: Config;
  readonly problems: readonly string[];
  readonly own: OwnPolicies;
  readonly acceptances: readonly Acceptance[];
}

/** The same for the same commits, configuration, own policies, acceptances and version: what a verdict depends on. The day counts where something expires. */
function identityOf({ headSha, base, config, problems, own, acceptances }: Identity, tools: PullRequestTools): string {
  const expires = acceptances.length > 0 || config.waivers.some((waiver) => waiver.until !== undefined);
  const settings = [JSON.stringify(config), ...problems, JSON.stringify(acceptances), ...own.files.map(({ text }) => text)];
  return digest(headSha, base, tools.version, expires ? tools.today : '', ...settings);
}
