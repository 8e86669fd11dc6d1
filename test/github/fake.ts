import type { Server } from 'node:http';
import { issueToken } from './auth/tokens.ts';
import { Budget } from './http/budget.ts';
import { actionRun, type ActionOptions, type ActionRun } from './actions/env.ts';
import { graphqlEndpoint } from './graphql/endpoint.ts';
import { type Delivery, Webhooks } from './hooks/webhooks.ts';
import { RestApi } from './http/api.ts';
import { type Fault, Faults, type RequestRecord } from './http/faults.ts';
import { receive } from './http/front.ts';
import { listen } from './http/listener.ts';
import type { Referee } from './http/referee.ts';
import { type MergeButton, mergeButton, mergeGroupButton } from './merge/button.ts';
import { addToQueue, settleQueue } from './merge/queue.ts';
import { RepositoryHandle } from './repository-handle.ts';
import { allRoutes } from './routes/all.ts';
import { createApp, install, installationToken, type NewApp, type TokenRequest, workflowToken } from './state/apps.ts';
import { announceAction, announceRerun, announceRun, newRun } from './state/checks.ts';
import { addComment, deleteComment, editComment } from './state/comments.ts';
import type { Limits } from './state/limits.ts';
import { openPull, retarget, setDraft, setState, mergePull } from './state/pulls.ts';
import { applySuggestion } from './state/suggestions.ts';
import { createRepository, type NewRepository } from './state/setup.ts';
import type { App, Installation, CheckRun, Conclusion, IssueComment, MergeGroup, Permissions, PullRequest } from './state/types.ts';
import { World } from './state/world.ts';

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

/** A GitHub on loopback. Made by `startFakeGitHub`; README.md says what it enforces. */
export class FakeGitHub {
  readonly world: World;
  /** Every request since the start, in order of arrival. */
  readonly requests: RequestRecord[] = [];
  readonly webhooks: Webhooks;
  readonly #faults = new Faults();
  readonly #server: Server;

  readonly #routes: readonly string[];

  private constructor(world: World, server: Server, webhooks: Webhooks, routes: readonly string[]) {
    this.world = world;
    this.#server = server;
    this.webhooks = webhooks;
    this.#routes = routes;
  }

  static async start(limits: Limits, referee: Referee): Promise<FakeGitHub> {
    const world = await World.create(limits);
    const budget = new Budget(limits);
    const webhooks = new Webhooks(world, referee);
    const routes = allRoutes(budget, webhooks);
    const rest = new RestApi(world, referee, budget, routes);
    const graphql = graphqlEndpoint(world, new Budget({ ...limits, pointsPerMinute: limits.graphqlPointsPerMinute }));
    const holder: { fake?: FakeGitHub } = {};
    const { server, port } = await listen((request) => {
      const { fake } = holder;
      if (fake === undefined) return Promise.resolve('reset');
      return receive({ world, rest, faults: fake.#faults, requests: fake.requests, graphql }, request);
    });
    world.apiUrl = `http://127.0.0.1:${port}`;
    holder.fake = new FakeGitHub(world, server, webhooks, [...Object.keys(routes.repository), ...Object.keys(routes.plain)]);
    return holder.fake;
  }

  /** The routes that are served, as `METHOD /path/{template}`. */
  get routes(): readonly string[] {
    return this.#routes;
  }

  /** `GITHUB_API_URL`. */
  get url(): string {
    return this.world.apiUrl;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.webhooks.settled();
    await this.world.dispose();
  }

  /** @throws Error naming every unknown route, every answer of ours that breaks GitHub's description, every property GitHub would drop */
  assertHealthy(): void {
    if (this.world.failures.length > 0)
      throw new Error(`the fake GitHub saw ${this.world.failures.length} failures:\n${this.world.failures.join('\n')}`);
  }

  inject(fault: Fault): ReturnType<Faults['inject']> {
    return this.#faults.inject(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Moves the server's clock: rate limits, token lifetimes, timestamps. */
  advance(ms: number): void {
    this.world.advance(ms);
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

  createApp(wanted: NewApp): Promise<App> {
    return createApp(this.world, wanted);
  }

  /** Installs an app on an account: on all its repositories, or on those named. */
  install(
    app: App,
    wanted: { readonly account: string; readonly repositories?: readonly string[]; readonly permissions?: Permissions },
  ): Installation {
    const { repositories, ...rest } = wanted;
    const chosen =
      repositories === undefined ? {} : { repositories: repositories.map((name) => this.repository(wanted.account, name).state) };
    return install(this.world, app, { ...rest, ...chosen });
  }

  /** An installation token as the app would get it, without asking the API. */
  installationToken(installation: Installation, request: TokenRequest = {}): string {
    return installationToken(this.world, installation, request).value;
  }

  /** A workflow's `GITHUB_TOKEN`. */
  workflowToken(owner: string, repo: string, options: { readonly permissions?: Permissions; readonly isFork?: boolean } = {}): string {
    return workflowToken(this.world, { repository: this.repository(owner, repo).state, ...options });
  }

  /** A person's token, as `gh auth token` would print. */
  userToken(login: string): string {
    return issueToken(this.world, 'ghp', { kind: 'user', user: this.world.user(login) });
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

  /** Sends a payload of the test's own, signed, to the app's webhook URL. */
  deliver(
    app: App,
    event: string,
    payload: Record<string, unknown>,
    options: { readonly guid?: string; readonly unchecked?: boolean } = {},
  ): Delivery {
    return this.webhooks.send(app, event, payload, options);
  }

  /** The environment, event file and workspace of a workflow run. */
  actionEnv(options: ActionOptions): Promise<ActionRun> {
    return actionRun(this.world, options);
  }
}
