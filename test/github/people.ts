import { type MergeButton, mergeButton, mergeGroupButton } from './merge/button.ts';
import { addToQueue, settleQueue } from './merge/queue.ts';
import { RepositoryHandle } from './repository-handle.ts';
import { announceAction, announceRerun, announceRun, newRun } from './state/checks.ts';
import { addComment, deleteComment, editComment } from './state/comments.ts';
import { openPull, retarget, setDraft, setState, mergePull } from './state/pulls.ts';
import { applySuggestion } from './state/suggestions.ts';
import { createRepository, type NewRepository } from './state/setup.ts';
import type { CheckRun, Conclusion, IssueComment, MergeGroup, PullRequest } from './state/types.ts';
import type { World } from './state/world.ts';

export interface PullOptions {
  readonly owner: string;
  readonly repo: string;
  readonly head: string;
  /** Owner of the fork that the head branch is in. */
  readonly headOwner?: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly by?: string;
  readonly draft?: boolean;
}

export interface CommentOptions {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly body: string;
  readonly by: string;
}

/** What people do on GitHub: with git, in the browser, in the settings. */
export class People {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  async createRepository(wanted: NewRepository): Promise<RepositoryHandle> {
    return new RepositoryHandle(this.world, await createRepository(this.world, wanted));
  }

  async fork(owner: string, repo: string, by: string): Promise<RepositoryHandle> {
    const parent = this.repository(owner, repo).state;
    const wanted = { owner: by, name: parent.name, defaultBranch: parent.defaultBranch, private: parent.isPrivate };
    return new RepositoryHandle(this.world, await createRepository(this.world, wanted, parent));
  }

  repository(owner: string, repo: string): RepositoryHandle {
    const state = this.world.repository(owner, repo);
    if (state === undefined) throw new Error(`no repository ${owner}/${repo} in this fake`);
    return new RepositoryHandle(this.world, state);
  }

  async openPullRequest(options: PullOptions): Promise<PullRequest> {
    const { state } = this.repository(options.owner, options.repo);
    const headRepository = options.headOwner === undefined ? state : this.repository(options.headOwner, options.repo).state;
    return openPull(this.world, state, {
      title: options.title ?? 'A change',
      body: options.body ?? null,
      author: this.world.user(options.by ?? options.headOwner ?? options.owner),
      base: options.base ?? state.defaultBranch,
      head: options.head,
      headRepository,
      draft: options.draft ?? false,
    });
  }

  pull(owner: string, repo: string, number: number): PullRequest {
    return this.world.pull(owner, repo, number);
  }

  async retarget(owner: string, repo: string, number: number, base: string, by: string = owner): Promise<void> {
    await retarget(this.world, this.pull(owner, repo, number), base, this.world.user(by));
  }

  setDraft(owner: string, repo: string, number: number, draft: boolean, by: string = owner): void {
    setDraft(this.world, this.pull(owner, repo, number), draft, this.world.user(by));
  }

  setState(owner: string, repo: string, number: number, state: 'open' | 'closed', by: string = owner): void {
    setState(this.world, this.pull(owner, repo, number), state, this.world.user(by));
  }

  comment({ owner, repo, number, body, by }: CommentOptions): IssueComment {
    const { state } = this.repository(owner, repo);
    return addComment(this.world, state, { number, author: this.world.user(by), app: undefined, body });
  }

  editComment(owner: string, repo: string, id: number, body: string, by: string): void {
    const { state } = this.repository(owner, repo);
    editComment(this.world, state, this.commentOf(owner, repo, id), body, this.world.user(by));
  }

  deleteComment(owner: string, repo: string, id: number, by: string): void {
    const { state } = this.repository(owner, repo);
    deleteComment(this.world, state, this.commentOf(owner, repo, id), this.world.user(by));
  }

  commentOf(owner: string, repo: string, id: number): IssueComment {
    const comment = this.repository(owner, repo).state.comments.get(id);
    if (comment === undefined) throw new Error(`no comment ${id} in ${owner}/${repo}`);
    return comment;
  }

  /** Presses "Commit suggestion" on a review comment. @throws Error when GitHub offers no such button @returns the new commit */
  async applySuggestion(owner: string, repo: string, commentId: number, by: string = owner): Promise<string> {
    const handle = this.repository(owner, repo);
    const comment = handle.state.reviewComments.get(commentId);
    if (comment === undefined) throw new Error(`no review comment ${commentId} in ${owner}/${repo}`);
    const pull = this.pull(owner, repo, comment.pull);
    const { path, content } = await applySuggestion(pull, comment);
    const home = pull.headRepository === undefined ? handle : new RepositoryHandle(this.world, pull.headRepository);
    return home.commit(pull.headBranch, { [path]: content }, 'Apply suggestion', { by });
  }

  /** Deletes a repository; pull requests from it stay, with no head repository. */
  deleteRepository(owner: string, repo: string): void {
    const { state } = this.repository(owner, repo);
    this.world.repositories.delete(`${owner}/${repo}`.toLowerCase());
    for (const other of this.world.repositories.values()) {
      for (const pull of other.pulls.values()) if (pull.headRepository === state) pull.headRepository = undefined;
    }
    state.git.close();
  }

  /** What a person with write access would see. */
  mergeButton(owner: string, repo: string, number: number): Promise<MergeButton> {
    return mergeButton(this.world, this.pull(owner, repo, number));
  }

  /** Presses the button. @throws Error when it is not enabled */
  async merge(owner: string, repo: string, number: number, by: string = owner): Promise<string> {
    const button = await this.mergeButton(owner, repo, number);
    if (!button.enabled || button.method === 'queue')
      throw new Error(`cannot merge: ${button.reasons.join('; ') || 'the merge queue is required'}`);
    return mergePull(this.world, this.pull(owner, repo, number), this.world.user(by));
  }

  /** Presses "Merge when ready". @throws Error when the pull request cannot be queued */
  addToMergeQueue(owner: string, repo: string, number: number, by: string = owner): Promise<MergeGroup> {
    return addToQueue(this.world, this.pull(owner, repo, number), this.world.user(by));
  }

  /** Lets the queue move: merges what is green, throws out what failed, waits for the rest. */
  settleMergeQueue(owner: string, repo: string, by: string = owner): ReturnType<typeof settleQueue> {
    return settleQueue(this.world, this.repository(owner, repo).state, this.world.user(by));
  }

  mergeGroupButton(owner: string, repo: string, group: MergeGroup): MergeButton {
    return mergeGroupButton(this.repository(owner, repo).state, group);
  }

  checkRun(owner: string, repo: string, id: number): CheckRun {
    const run = this.repository(owner, repo).state.checkRuns.get(id);
    if (run === undefined) throw new Error(`no check run ${id} in ${owner}/${repo}`);
    return run;
  }

  /** The newest check run of this name on the commit; undefined when there is none. */
  latestCheckRun(owner: string, repo: string, sha: string, name: string): CheckRun | undefined {
    return [...this.repository(owner, repo).state.checkRuns.values()].filter((run) => run.headSha === sha && run.name === name).at(-1);
  }

  /** A person presses "Re-run" on a check: the app that owns it hears of it. */
  clickRerun(owner: string, repo: string, id: number, by: string = owner): void {
    announceRerun(this.world, this.repository(owner, repo).state, this.checkRun(owner, repo, id), this.world.user(by));
  }

  /** A person presses one of the run's own buttons. @throws Error when the run has no such button */
  clickAction(owner: string, repo: string, id: number, identifier: string, by: string = owner): void {
    const run = this.checkRun(owner, repo, id);
    if (!run.actions.some((one) => one.identifier === identifier)) throw new Error(`check run ${id} has no button ${identifier}`);
    announceAction(this.world, this.repository(owner, repo).state, run, identifier, this.world.user(by));
  }

  /** What Actions does for a job: a check run under the job's name, by GitHub's own app. `pending` while it runs; the end completes that run. */
  reportJob(
    owner: string,
    repo: string,
    job: { readonly sha: string; readonly name: string; readonly conclusion: Conclusion | 'pending' },
  ): CheckRun {
    const { state } = this.repository(owner, repo);
    const app = this.world.actionsApp();
    const latest = this.latestCheckRun(owner, repo, job.sha, job.name);
    const isRunning = latest?.app === app && latest.status !== 'completed';
    const run = isRunning ? latest : newRun(this.world, state, app, job.name, job.sha);
    run.status = job.conclusion === 'pending' ? 'in_progress' : 'completed';
    run.conclusion = job.conclusion === 'pending' ? null : job.conclusion;
    run.completedAt = job.conclusion === 'pending' ? null : this.world.now();
    announceRun(this.world, state, run, run.status === 'completed' ? 'completed' : 'created');
    return run;
  }
}
