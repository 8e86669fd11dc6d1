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
import { allRoutes } from './routes/all.ts';
import { createApp, install, installationToken, type NewApp, type TokenRequest, workflowToken } from './state/apps.ts';
import type { Limits } from './state/limits.ts';
import type { App, Installation, Permissions } from './state/types.ts';
import { World } from './state/world.ts';
import { People } from './people.ts';

/** A GitHub on loopback. Made by `startFakeGitHub`; README.md says what it enforces. */
export class FakeGitHub extends People {
  /** Every request since the start, in order of arrival. */
  readonly requests: RequestRecord[] = [];
  readonly webhooks: Webhooks;
  readonly #faults = new Faults();
  readonly #server: Server;

  readonly #routes: readonly string[];

  private constructor(world: World, server: Server, webhooks: Webhooks, routes: readonly string[]) {
    super(world);
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
