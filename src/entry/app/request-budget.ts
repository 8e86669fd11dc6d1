import type { GitHubClient } from '../../adapters/github/client.ts';

export interface RequestsLeft {
  readonly remaining: number;
  readonly limit: number;
}

const askEveryMs = 60_000;

/** What is left of an installation's hourly requests. Asking costs none. https://docs.github.com/rest/rate-limit */
export class RequestBudget {
  readonly #askedAtMs = new Map<number, number>();

  /** Undefined when it was asked lately, or GitHub does not say: an Enterprise Server may have no limits. */
  async of(installation: number, client: GitHubClient): Promise<RequestsLeft | undefined> {
    const now = performance.now();
    if (now - (this.#askedAtMs.get(installation) ?? Number.NEGATIVE_INFINITY) < askEveryMs) return undefined;
    this.#askedAtMs.set(installation, now);
    try {
      const { remaining, limit } = (await client.rest.rateLimit.get()).data.resources.core;
      return { remaining, limit };
    } catch {
      // Only a number on a dashboard.
      return undefined;
    }
  }
}
