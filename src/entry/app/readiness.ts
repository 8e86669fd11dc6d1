import type { GitHubClient } from '../../adapters/github/client.ts';
import type { HttpAnswer } from '../../adapters/server/http-server.ts';
import { Refusal } from '../../adapters/github/refusal.ts';
import type { Log } from '../../adapters/server/log.ts';
import { reasonOf } from '../../review/pull-request/host-problem.ts';

/** A key that was taken back shows within so long. Asking costs none of an installation's requests. */
const askEveryMs = 60_000;
/** Probes wait for a second or two. */
const pingMs = 1_000;
/** Until the first answer. */
const askAgainMs = 2_000;

/**
 * Whether deliveries that are sent here lead to reviews: the server takes them, the queue answers, and GitHub accepts the key. While GitHub itself does not
 * answer, its last word counts: what is taken meanwhile is reviewed later.
 */
export class Readiness {
  readonly #app: GitHubClient;
  readonly #log: Log;
  readonly #ping: () => Promise<unknown>;
  #refusal: string | undefined = 'GitHub was not reached yet';
  #isOpen = true;
  #timer: NodeJS.Timeout | undefined;

  /** `app` speaks as the App; `ping` rejects when the queue does not answer. */
  constructor(app: GitHubClient, { log, ping }: { readonly log: Log; readonly ping: () => Promise<unknown> }) {
    this.#app = app;
    this.#log = log;
    this.#ping = ping;
  }

  /** Asks GitHub now, and from time to time until `close`. Never rejects. */
  async watch(): Promise<void> {
    await this.#ask();
    if (!this.#isOpen) return;
    this.#timer = setTimeout(() => void this.watch(), this.#refusal === undefined ? askEveryMs : askAgainMs);
    this.#timer.unref();
  }

  /** Takes no more. */
  close(): void {
    this.#isOpen = false;
    clearTimeout(this.#timer);
  }

  async answer(): Promise<HttpAnswer> {
    const type = 'text/plain; charset=utf-8';
    const why = this.#isOpen ? (this.#refusal ?? (await this.#queueTrouble())) : 'shutting down';
    return why === undefined ? { status: 200, body: 'ready\n', type } : { status: 503, body: `not ready: ${why}\n`, type };
  }

  async #queueTrouble(): Promise<string | undefined> {
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), pingMs).unref());
    try {
      await Promise.race([this.#ping(), late]);
      return undefined;
    } catch {
      return 'the queue does not answer';
    }
  }

  async #ask(): Promise<void> {
    const before = this.#refusal;
    try {
      await this.#app.rest.apps.getAuthenticated();
      this.#refusal = undefined;
    } catch (error) {
      // Anybody may ask whether the server is ready; why not is for the log alone.
      if (error instanceof Refusal) this.#refusal = 'GitHub refuses the key of the App';
      if (this.#refusal !== before) this.#log.error('GitHub refuses the key of the App', { reason: reasonOf(error) });
    }
    if (before !== undefined && this.#refusal === undefined) this.#log.info('GitHub accepts the key of the App');
  }
}
