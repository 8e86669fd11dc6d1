interface Item {
  readonly data: object;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** So many at once are one statement of a few milliseconds. */
const itemsMax = 200;

/**
 * Puts things in together that come while others are being put in: a commit to disk costs the same for two hundred as for one, and each
 * delivery has to wait for one.
 */
export class Batch {
  readonly #put: (items: readonly object[]) => Promise<unknown>;
  readonly #waitMs: number;
  #waiting: Item[] = [];
  #isBusy = false;

  constructor(put: (items: readonly object[]) => Promise<unknown>, waitMs: number) {
    this.#put = put;
    this.#waitMs = waitMs;
  }

  /** @throws what putting it in throws, or when that takes longer than `waitMs` */
  add(data: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        // Whoever wanted it has been told otherwise by now; and while an engine is away there must not be more and more of them.
        this.#waiting = this.#waiting.filter((one) => one !== item);
        reject(new Error('no answer in time'));
      }, this.#waitMs).unref();
      const settled =
        <T extends readonly unknown[]>(settle: (...values: T) => void) =>
        (...values: T): void => {
          clearTimeout(timer);
          settle(...values);
        };
      const item: Item = { data, resolve: settled(resolve), reject: settled(reject) };
      this.#waiting.push(item);
      void this.#pump();
    });
  }

  async #pump(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#waiting.length > 0) {
      const items = this.#waiting.splice(0, itemsMax);
      try {
        await this.#put(items.map(({ data }) => data));
        for (const { resolve } of items) resolve();
      } catch (error) {
        for (const { reject } of items) reject(error);
      }
    }
    this.#isBusy = false;
  }
}
