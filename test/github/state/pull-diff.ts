import type { FileDiff } from '../git/diff.ts';
import type { PullRequest } from './types.ts';

/** Where the pull request's diff starts: the merge base of the base branch and the head, as GitHub's three-dot diff. */
export async function diffBase(pull: PullRequest, head: string = pull.headSha): Promise<string> {
  const git = pull.repository.git;
  const tip = pull.mergedAt === null ? ((await git.resolve(`refs/heads/${pull.base}`)) ?? pull.baseSha) : pull.baseSha;
  return (await git.mergeBase(tip, head)) ?? pull.baseSha;
}

export async function pullDiff(pull: PullRequest, head: string = pull.headSha): Promise<FileDiff[]> {
  return pull.repository.git.diff(await diffBase(pull, head), head);
}

/** Commits of the pull request, oldest first. */
export async function pullCommits(pull: PullRequest, head: string = pull.headSha): Promise<string[]> {
  return (await pull.repository.git.log(head, await diffBase(pull, head))).toReversed();
}
