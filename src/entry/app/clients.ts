import { createAppAuth } from '@octokit/auth-app';

import { GitHubClient } from '../../adapters/github/client.ts';
import { WriterLane } from '../../adapters/github/writer-lane.ts';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { Settings } from './settings.ts';

/** What speaks to GitHub: one client as the App, and one for each installation, with its own token and pace. */
export class Clients {
  readonly app: GitHubClient;
  readonly #settings: Settings;
  readonly #lanes = new Map<number, WriterLane>();
  readonly #installations = new Map<number, GitHubClient>();
  #login: Promise<string> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.app = this.#client({});
  }

  of(installation: number): GitHubClient {
    const known = this.#installations.get(installation);
    if (known !== undefined) return known;
    const lane = this.#lanes.get(installation) ?? new WriterLane(this.#settings.writeIntervalMs);
    const client = this.#client({ installationId: installation }, lane);
    this.#lanes.set(installation, lane);
    this.#installations.set(installation, client);
    return client;
  }

  /** The token lives in the client: the next one begins with a new token, at the same pace. */
  forget(installation: number): void {
    this.#installations.delete(installation);
  }

  /** Our own account, `phasegate[bot]`: what it wrote is ours. */
  login(): Promise<string> {
    this.#login ??= this.#readLogin().catch((error: unknown) => {
      this.#login = undefined;
      throw error;
    });
    return this.#login;
  }

  #client(who: { readonly installationId?: number }, lane?: WriterLane): GitHubClient {
    const { apiUrl, appId, privateKey } = this.#settings;
    const identity = { authStrategy: createAppAuth, auth: { appId, privateKey, ...who } };
    return new GitHubClient({ apiUrl, identity, ...(lane === undefined ? {} : { lane }) });
  }

  async #readLogin(): Promise<string> {
    const { data } = await this.app.rest.apps.getAuthenticated();
    if (typeof data?.slug !== 'string') throw new HostProblem('GitHub does not say what the App is called.', { transient: true });
    return `${data.slug}[bot]`;
  }
}
