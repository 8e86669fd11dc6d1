import { CommandComments } from '../../adapters/github/command-comments.ts';
import { listContributors, readLedger } from '../../adapters/github/comments.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { Problem } from '../../core/problem.ts';
import { answeredComment, renderAnswer } from '../../report/commands/render-answer.ts';
import { ownPolicyInfo } from '../../report/policy-info.ts';
import type { Links } from '../../report/links.ts';
import type { Answer } from '../../review/pull-request/commands/answer.ts';
import type { CommandHost } from '../../review/pull-request/commands/handle-command.ts';
import type { PullRequestHost } from '../../review/pull-request/host.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import type { PermissionOf } from '../../review/pull-request/people.ts';
import type { Review } from '../../review/result.ts';
import { scanTree } from '../../review/scan-tree.ts';
import { ownPolicyInfos } from '../../review/findings/own-policy-infos.ts';
import { settingsOf } from '../../review/settings/config-of.ts';
import { ownPoliciesOf } from '../../review/settings/own-policies/read-own-policies.ts';
import { policyIds, policyInfos } from '../cli/tool-info.ts';

interface Commits {
  readonly base: string | null;
  readonly head: string;
}

export interface CommandSetting {
  readonly repository: Repository;
  readonly number: number;
  /** Our own account. */
  readonly login: string;
  readonly permissionOf: PermissionOf;
  readonly host: PullRequestHost;
  readonly tools: PullRequestTools;
  /** Reviews the pull request anew, as somebody asked for it. */
  readonly review: () => Promise<Outcome>;
  /** Stands below each answer that brings a verdict: what is left to do where the check is the job of another run. */
  readonly note?: (review: Review) => string;
  /** For the files of the commits that an answer is about. */
  readonly linksOf: (commits: Commits) => Links;
}

/** A pull request of GitHub as commands want it. */
export function gitHubCommandHost(setting: CommandSetting): CommandHost {
  const { repository, number, login, permissionOf, linksOf, note } = setting;
  const comments = new CommandComments(repository, { number, login, answeredComment });
  return {
    permissionOf,
    react: (commentId, reaction) => comments.react(commentId, reaction),
    answer: (commentId, answer) => {
      const body = renderAnswer(commentId, answer, linksOf(commitsOf(answer)));
      const review = 'review' in answer && answer.kind !== 'scanned' ? answer.review : undefined;
      return comments.answer(commentId, note === undefined || review === undefined ? body : `${body}\n${note(review)}\n`);
    },
    review: () => reviewOf(setting),
    scan: () => scanOf(setting),
    conversation: () => conversationOf(setting),
    policy: async (id) => (await policyInfos()).find((policy) => policy.id === id),
    policyIds,
    ownPolicies: () => ownOf(setting),
    now: () => new Date().toISOString(),
  };
}

function commitsOf(answer: Answer): Commits {
  if ('review' in answer && answer.review !== undefined) return answer.review;
  return { base: null, head: 'head' in answer ? answer.head : '' };
}

async function reviewOf({ review }: CommandSetting): ReturnType<CommandHost['review']> {
  const outcome = await review();
  if (outcome.review === undefined) throw new Problem('The pull request is closed: there is nothing to review.');
  return outcome.review;
}

/** Judged by the configuration on base, like everything. */
async function scanOf({ host, tools }: CommandSetting): ReturnType<CommandHost['scan']> {
  const pull = await host.read();
  const change = await host.change(pull, pull.headSha);
  const [{ config, problems }, own] = await Promise.all([settingsOf(change), ownPoliciesOf(change)]);
  const [problem] = problems;
  if (problem !== undefined) throw new Problem(problem);
  return scanTree(change.head, { ...tools, config, own });
}

async function ownOf({ host }: CommandSetting): ReturnType<CommandHost['ownPolicies']> {
  const pull = await host.read();
  const change = await host.change(pull, pull.headSha);
  const [{ config }, own] = await Promise.all([settingsOf(change), ownPoliciesOf(change)]);
  return ownPolicyInfos(own, config).map(ownPolicyInfo);
}

async function conversationOf({ host, repository, number }: CommandSetting): ReturnType<CommandHost['conversation']> {
  const pull = await host.read();
  const [ledger, contributors, change] = await Promise.all([
    readLedger(repository, number),
    listContributors(repository, number),
    host.change(pull, pull.headSha),
  ]);
  const { config } = await settingsOf(change);
  return { ...ledger, contributors, author: pull.author, acceptance: config.acceptance };
}
