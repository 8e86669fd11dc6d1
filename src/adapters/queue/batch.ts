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
  #waiting: Item[] = [];
  #isBusy = false;

  constructor(put: (items: readonly object[]) => Promise<unknown>) {
    this.#put = put;
  }

  /** @throws what putting it in throws */
  add(data: object): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ data, resolve, reject });
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
