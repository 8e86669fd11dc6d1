import { GitHubClient } from '../../adapters/github/client.ts';
import { Json } from '../../adapters/github/json.ts';
import { WriterLane } from '../../adapters/github/writer-lane.ts';
import { appJwt, InstallationTokens } from '../../adapters/server/installation-tokens.ts';
import type { Settings } from './settings.ts';

/** What speaks to GitHub: one client as the App, and one for each installation, with its own token and pace. */
export class Clients {
  readonly app: GitHubClient;
  readonly #settings: Settings;
  readonly #tokens: InstallationTokens;
  readonly #installations = new Map<number, GitHubClient>();
  #login: Promise<string> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    const { apiUrl } = settings;
    this.app = new GitHubClient({ apiUrl, token: () => Promise.resolve(appJwt(settings, Date.now())) });
    this.#tokens = new InstallationTokens((id) =>
      // A second token does no harm: asking again after a lost answer is safe.
      this.app.json('POST', `/app/installations/${id}/access_tokens`, { body: {}, repeat: 'safe' }),
    );
  }

  of(installation: number): GitHubClient {
    const known = this.#installations.get(installation);
    if (known !== undefined) return known;
    const { apiUrl, writeIntervalMs } = this.#settings;
    const client = new GitHubClient({
      apiUrl,
      token: () => this.#tokens.of(installation),
      lane: new WriterLane(writeIntervalMs),
    });
    this.#installations.set(installation, client);
    return client;
  }

  /** Its next request begins with a new token. */
  forget(installation: number): void {
    this.#tokens.forget(installation);
  }

  /** Our own account, `phasegate[bot]`: what it wrote is ours. */
  login(): Promise<string> {
    this.#login ??= this.#readLogin().catch((error: unknown) => {
      this.#login = undefined;
      throw error;
    });
    return this.#login;
  }

  async #readLogin(): Promise<string> {
    const app = new Json(await this.app.json('GET', '/app'), 'app');
    return `${app.at('slug').text()}[bot]`;
  }
}
