import type { RestEndpointMethodTypes } from '@octokit/rest';

import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { CheckHost, ConversationHost, PullRequest, PullRequestHost } from '../../review/pull-request/host.ts';
import type { Config } from '../../review/settings/config.ts';
import type { Change } from '../../review/ports.ts';
import type { Acceptance } from '../../review/verdict/waivers.ts';
import { compareCommits, compareWithBranch, gitHubChange, listPullFiles } from './github-change.ts';
import type { ListedFile } from './github-change.ts';
import { readTree } from './github-tree.ts';
import { toSha } from './json.ts';
import type { Repository } from './repository.ts';
import { isGuarded } from './rules.ts';

export interface PullRequestParts {
  readonly number: number;
  readonly acceptances: (pull: PullRequest, config: Config) => Promise<readonly Acceptance[]>;
  readonly checks?: CheckHost;
  readonly conversation?: ConversationHost;
  /** Reads the two commits from elsewhere: a checkout that has them. Through the API when absent. */
  readonly change?: PullRequestHost['change'];
}

/** GitHub lists so many files of a comparison, and no more. */
const comparedFilesMax = 300;

type RestPull =
  | RestEndpointMethodTypes['pulls']['get']['response']['data']
  | RestEndpointMethodTypes['repos']['listPullRequestsAssociatedWithCommit']['response']['data'][number];

export async function readPullRequest({ client, at }: Repository, number: number): Promise<PullRequest> {
  return toPullRequest((await client.rest.pulls.get({ ...at, pull_number: number })).data);
}

function toPullRequest({ number, state, draft, user, head, base }: RestPull): PullRequest {
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    draft: draft === true,
    author: user?.login ?? 'ghost',
    headSha: toSha(head.sha, 'pull request.head.sha'),
    baseRef: base.ref,
    defaultRef: base.repo.default_branch,
    fromFork: head.repo?.id !== base.repo.id,
  };
}

/** Open pull requests whose head is the commit. GitHub lists every one that holds it; a check on it counts only where it is the head. */
export async function listProposals({ client, paged }: Repository, headSha: string): Promise<readonly PullRequest[]> {
  const pulls = await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, { ...paged, commit_sha: headSha });
  return pulls.map(toPullRequest).filter((pull) => pull.state === 'open' && pull.headSha === headSha);
}

async function listOthers(repository: Repository, { number, baseRef }: PullRequest, headSha: string): Promise<readonly PullRequest[]> {
  const proposals = await listProposals(repository, headSha);
  return proposals.filter((pull) => pull.number !== number && pull.baseRef !== baseRef);
}

async function guardedBranch(repository: Repository, { baseRef, defaultRef }: PullRequest): Promise<string | undefined> {
  if (baseRef === defaultRef || (await isGuarded(repository, baseRef))) return undefined;
  return (await isGuarded(repository, defaultRef)) ? defaultRef : undefined;
}

/** A pull request of GitHub as the use case wants it. */
export function gitHubPullRequest(repository: Repository, parts: PullRequestParts): PullRequestHost {
  const { number, acceptances, checks, conversation } = parts;
  return {
    read: () => readPullRequest(repository, number),
    guardedBranch: (pull) => guardedBranch(repository, pull),
    others: (pull, headSha) => listOthers(repository, pull, headSha),
    change: parts.change ?? ((pull, headSha) => pullChange(repository, pull, headSha)),
    acceptances,
    ...(checks === undefined ? {} : { checks }),
    ...(conversation === undefined ? {} : { conversation }),
  };
}

/** The change as the pull request shows it, from the merge base with the base branch as it is now. */
export async function pullChange(
  repository: Repository,
  { number, baseRef, headSha: newest }: PullRequest,
  headSha: string,
): Promise<Change> {
  const { tip, mergeBase, files, commits } = await compareWithBranch(repository, baseRef, headSha);
  const isCut = files.length >= comparedFilesMax;
  const listed: readonly ListedFile[] = isCut && newest === headSha ? await listPullFiles(repository, number) : files;
  return withSettings(repository, tip, await gitHubChange(repository, { base: mergeBase, head: headSha, files: listed, commits }));
}

/** Names the tree that the configuration is read from: where the base branch stands now, the commit `tip`. */
export async function withSettings(repository: Repository, tip: string, change: Change): Promise<Change> {
  return tip === change.base.revision ? change : { ...change, settings: await readTree(repository, tip) };
}

/** Two commits as they are: a merge group's base is what the group was built on, not where its branch began. */
export async function commitsChange(repository: Repository, base: string, head: string): Promise<Change> {
  const { mergeBase, files, commits } = await compareCommits(repository, base, head);
  if (mergeBase !== base) {
    throw new HostProblem(`${head.slice(0, 12)} does not build on ${base.slice(0, 12)}, so the two could not be compared.`, {
      transient: false,
    });
  }
  return gitHubChange(repository, { base, head, files, commits });
}
