import { setTimeout as sleep } from 'node:timers/promises';

/** GitHub asks for a second between two requests that make content (docs.github.com: best practices for using the REST API). */
const defaultIntervalMs = 1_000;
/** So many may go at once after a pause: a whole review of a usual pull request. */
const burst = 3;

/** Paces what makes content. One lane for each installation, since the limits are counted so. */
export class WriterLane {
  readonly #intervalMs: number;
  /** When the lane will be empty again. */
  #freeAt = 0;

  constructor(intervalMs: number = defaultIntervalMs) {
    this.#intervalMs = intervalMs;
  }

  /** Resolves when the next request may go; in the order of asking. */
  async turn(): Promise<void> {
    const now = Date.now();
    this.#freeAt = Math.max(this.#freeAt, now - burst * this.#intervalMs) + this.#intervalMs;
    const waitMs = this.#freeAt - now;
    if (waitMs > 0) await sleep(waitMs);
  }
}
