import type { Server } from 'node:http';
import { issueToken } from './auth/tokens.ts';
import { Budget } from './http/budget.ts';
import { RestApi } from './http/api.ts';
import { type Fault, Faults, type RequestRecord } from './http/faults.ts';
import { receive } from './http/front.ts';
import { listen } from './http/listener.ts';
import type { Referee } from './http/referee.ts';
import { type MergeButton, mergeButton } from './merge/button.ts';
import { RepositoryHandle } from './repository-handle.ts';
import { allRoutes } from './routes/all.ts';
import { createApp, install, installationToken, type NewApp, type TokenRequest, workflowToken } from './state/apps.ts';
import { addComment, deleteComment, editComment } from './state/comments.ts';
import type { Limits } from './state/limits.ts';
import { openPull, retarget, setDraft, setState, mergePull } from './state/pulls.ts';
import { createRepository, type NewRepository } from './state/setup.ts';
import type { App, Installation, IssueComment, Permissions, PullRequest } from './state/types.ts';
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
  readonly #faults = new Faults();
  readonly #server: Server;

  private constructor(world: World, server: Server) {
    this.world = world;
    this.#server = server;
  }

  static async start(limits: Limits, referee: Referee): Promise<FakeGitHub> {
    const world = await World.create(limits);
    const budget = new Budget(limits);
    const rest = new RestApi(world, referee, budget, allRoutes(budget));
    const holder: { fake?: FakeGitHub } = {};
    const { server, port } = await listen((request) => {
      const { fake } = holder;
      if (fake === undefined) return Promise.resolve('reset');
      const graphql = () => Promise.resolve({ status: 501, body: {} });
      return receive({ world, rest, faults: fake.#faults, requests: fake.requests, graphql }, request);
    });
    world.apiUrl = `http://127.0.0.1:${port}`;
    holder.fake = new FakeGitHub(world, server);
    return holder.fake;
  }

  /** `GITHUB_API_URL`. */
  get url(): string {
    return this.world.apiUrl;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
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
}
