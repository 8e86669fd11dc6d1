import { createAppAuth } from '@octokit/auth-app';

import { GitHubClient } from '../../adapters/github/client.ts';
import type { Watch } from '../../adapters/github/client.ts';
import { WriterLane } from '../../adapters/github/writer-lane.ts';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import { Seal } from './pass.ts';
import type { Pass, UsedPass } from './pass.ts';
import type { Settings } from './settings.ts';
import { TokenStore } from './token-store.ts';
import type { StoredTokens } from './token-store.ts';

/** What speaks to GitHub: one client as the App, and one for each installation, with its own token and pace. */
export class Clients {
  readonly app: GitHubClient;
  readonly #settings: Settings;
  readonly #watch: Watch | undefined;
  readonly #lanes = new Map<number, WriterLane>();
  readonly #stores = new Map<number, TokenStore>();
  readonly #seal: Seal;
  readonly #installations = new Map<number, GitHubClient>();
  #login: Promise<string> | undefined;

  constructor(settings: Settings, watch?: Watch) {
    this.#settings = settings;
    this.#watch = watch;
    this.#seal = new Seal(settings.privateKey);
    this.app = this.#client({});
  }

  of(installation: number): GitHubClient {
    const known = this.#installations.get(installation);
    if (known !== undefined) return known;
    const client = this.#client({ installationId: installation, cache: this.#store(installation) }, this.#lane(installation));
    this.#installations.set(installation, client);
    return client;
  }

  /** The next client begins with a new token, at the same pace. */
  forget(installation: number): void {
    this.#installations.delete(installation);
    this.#stores.delete(installation);
  }

  /** Goes on from what other processes did and have. */
  accept(installation: number, { busyMs, token }: Pass): void {
    this.#lane(installation).hold(busyMs);
    const opened = token === undefined ? undefined : this.#seal.open(token);
    if (opened === undefined) return;
    const tokens: StoredTokens = JSON.parse(opened);
    this.#store(installation).adopt(tokens);
  }

  /** What others are to know, after a task that came with a pass. */
  handBack(installation: number, { token }: Pass): UsedPass {
    const lane = this.#lane(installation);
    const paid = { turns: lane.takeTurns(), busyMs: lane.busyMs };
    const now = JSON.stringify(this.#store(installation).all());
    if (now === '{}') return { ...paid, token: null };
    const isKnown = token !== undefined && this.#seal.open(token) === now;
    return { ...paid, ...(isKnown ? {} : { token: this.#seal.close(now) }) };
  }

  #lane(installation: number): WriterLane {
    const lane = this.#lanes.get(installation) ?? new WriterLane(this.#settings.writeIntervalMs);
    this.#lanes.set(installation, lane);
    return lane;
  }

  #store(installation: number): TokenStore {
    const store = this.#stores.get(installation) ?? new TokenStore();
    this.#stores.set(installation, store);
    return store;
  }

  /** Our own account, `phasegate[bot]`: what it wrote is ours. */
  login(): Promise<string> {
    this.#login ??= this.#readLogin().catch((error: unknown) => {
      this.#login = undefined;
      throw error;
    });
    return this.#login;
  }

  #client(who: { readonly installationId?: number; readonly cache?: TokenStore }, lane?: WriterLane): GitHubClient {
    const { apiUrl, appId, privateKey } = this.#settings;
    const identity = { authStrategy: createAppAuth, auth: { appId, privateKey, ...who } };
    const watch = this.#watch;
    return new GitHubClient({ apiUrl, identity, ...(lane === undefined ? {} : { lane }), ...(watch === undefined ? {} : { watch }) });
  }

  async #readLogin(): Promise<string> {
    const { data } = await this.app.rest.apps.getAuthenticated();
    if (typeof data?.slug !== 'string') throw new HostProblem('GitHub does not say what the App is called.', { transient: true });
    return `${data.slug}[bot]`;
  }
}
