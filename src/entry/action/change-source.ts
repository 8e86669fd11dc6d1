import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { compareCommits, compareWithBranch } from '../../adapters/github/github-change.ts';
import { gitHubHistory } from '../../adapters/github/commit-history.ts';
import type { CommitList } from '../../adapters/github/commit-list.ts';
import { commitsChange, pullChange, withSettings } from '../../adapters/github/pull-request.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { GitProblem } from '../../adapters/git/git-problem.ts';
import type { GitRepository } from '../../adapters/git/open-repository.ts';
import type { Change } from '../../review/ports.ts';
import type { PullRequest } from '../../review/pull-request/host.ts';

/** What a push is compared with. */
export type Earlier = { readonly commit: string } | { readonly branch: string };

/** What is judged beside the two commits. */
type Beside = (change: Change) => Promise<Change>;

/**
 * Reads two commits from the objects of a checkout where it has them all, else through the API. Which commits they are is always GitHub's
 * word: neither the checkout's refs nor its files are looked at. A fallback is told.
 */
export class ChangeSource {
  readonly #repository: Repository;
  readonly #workspace: string;
  readonly #tell: (note: string) => void;
  readonly #beside: Beside;
  #git: GitRepository | undefined;

  constructor(
    repository: Repository,
    { workspace, tell, beside }: { readonly workspace: string; readonly tell: (note: string) => void; readonly beside?: Beside },
  ) {
    this.#repository = repository;
    this.#workspace = workspace;
    this.#tell = tell;
    this.#beside = beside ?? ((change) => Promise.resolve(change));
  }

  async pull(pull: PullRequest, headSha: string): Promise<Change> {
    return this.#beside(await this.#pull(pull, headSha));
  }

  async #pull(pull: PullRequest, headSha: string): Promise<Change> {
    const git = await this.#open();
    if (git === undefined) return pullChange(this.#repository, pull, headSha);
    const { tip, mergeBase, commits } = await compareWithBranch(this.#repository, pull.baseRef, headSha);
    const change = await this.#read(git, mergeBase, headSha, () => Promise.resolve(commits));
    return change === undefined ? pullChange(this.#repository, pull, headSha) : withSettings(this.#repository, tip, change);
  }

  /** A merge group: the later commit builds on the earlier one. */
  async commits(base: string, head: string): Promise<Change> {
    return this.#beside(await this.#commits(base, head));
  }

  async #commits(base: string, head: string): Promise<Change> {
    const git = await this.#open();
    const listed = async (): Promise<CommitList> => (await compareCommits(this.#repository, base, head)).commits;
    const read = git === undefined ? undefined : await this.#read(git, base, head, listed);
    return read ?? commitsChange(this.#repository, base, head);
  }

  /** A push: from where the later commit left the earlier one, or a branch. */
  async since(base: Earlier, head: string): Promise<Change> {
    const { tip, mergeBase } = await ('commit' in base
      ? compareCommits(this.#repository, base.commit, head)
      : compareWithBranch(this.#repository, base.branch, head));
    return withSettings(this.#repository, tip, await this.commits(mergeBase, head));
  }

  close(): void {
    this.#git?.close();
  }

  async #open(): Promise<GitRepository | undefined> {
    if (this.#workspace === '') return undefined;
    if (!existsSync(join(this.#workspace, '.git'))) return undefined;
    const { openRepository } = await import('../../adapters/git/open-repository.ts');
    try {
      this.#git ??= await openRepository(this.#workspace);
      return this.#git;
    } catch (error) {
      this.#fallBack(error);
      return undefined;
    }
  }

  /** `listed` gives the commits as GitHub lists them, for where the checkout has the two and not all on the way between them. */
  async #read(git: GitRepository, base: string, head: string, listed: () => Promise<CommitList>): Promise<Change | undefined> {
    try {
      await Promise.all([git.resolve(base), git.resolve(head)]);
      const { hasWholeHistory, readChange } = await import('../../adapters/git/history.ts');
      const change = await readChange(git, base, head);
      if (await hasWholeHistory(git, base, head)) return change;
      return { ...change, history: gitHubHistory({ repository: this.#repository, commits: await listed() }) };
    } catch (error) {
      this.#fallBack(error);
      return undefined;
    }
  }

  #fallBack(error: unknown): void {
    if (!(error instanceof GitProblem)) throw error;
    this.#tell(`The checkout has not all that the review needs, so it reads through the API. (${error.message})`);
  }
}
