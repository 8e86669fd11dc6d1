import type { Config } from '../settings/config.ts';
import type { Change } from '../ports.ts';
import type { Acceptance } from '../verdict/waivers.ts';
import type { CheckHost } from './host.ts';
import { judge } from './judge.ts';
import type { JudgeOptions, PullRequestTools } from './judge.ts';
import type { Outcome } from './outcome.ts';

/** Two commits of the host's own choosing: a merge group's base and head, a push's before and after. */
export interface CommitsHost {
  readonly headSha: string;
  /** Compares the two as they are, never with a branch: what other entries of the queue bring is not this one's doing. */
  change(): Promise<Change>;
  /** Acceptances of the pull request that the group is made of; none for a push. */
  acceptances(config: Config): Promise<readonly Acceptance[]>;
  readonly checks?: CheckHost;
}

/** Judges two commits and ends the check on the later one. There is no conversation to write. */
export async function reviewCommits(host: CommitsHost, tools: PullRequestTools, options: JudgeOptions): Promise<Outcome> {
  const { headSha, checks } = host;
  const given = {
    headSha,
    change: () => host.change(),
    acceptances: (config: Config) => host.acceptances(config),
    ...(checks === undefined ? {} : { checks }),
  };
  const judgement = await judge(given, tools, options);
  if (judgement.kind === 'up-to-date') return { ...judgement, headSha, notes: [], writes: 0, transient: false };
  const { review, checkId, externalId, transient } = judgement;
  if (checkId !== undefined) await checks?.finish(checkId, tools.report.checkRun(review, { externalId, notes: [] }));
  const base = review.base === null ? {} : { baseSha: review.base };
  return { kind: 'judged', conclusion: review.conclusion, review, headSha, ...base, notes: [], writes: 0, transient };
}
