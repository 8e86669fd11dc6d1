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
  #turns = 0;

  constructor(intervalMs: number = defaultIntervalMs) {
    this.#intervalMs = intervalMs;
  }

  /** Resolves when the next request may go; in the order of asking. */
  async turn(): Promise<void> {
    this.#turns += 1;
    this.charge(1);
    const waitMs = this.busyMs;
    if (waitMs > 0) await sleep(waitMs);
  }

  /** How long the lane is taken; negative since when it is empty. */
  get busyMs(): number {
    return this.#freeAt - Date.now();
  }

  /** Turns that somebody else took. */
  charge(turns: number): void {
    this.#freeAt = Math.max(this.#freeAt, Date.now() - burst * this.#intervalMs) + turns * this.#intervalMs;
  }

  /** The lane is taken for so long at least, by others. */
  hold(busyMs: number): void {
    this.#freeAt = Math.max(this.#freeAt, Date.now() + busyMs);
  }

  /** Turns since this was last asked. */
  takeTurns(): number {
    const turns = this.#turns;
    this.#turns = 0;
    return turns;
  }
}
