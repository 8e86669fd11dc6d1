/** As long as GitHub remembers a delivery and can send it again. */
export const deliveryMemoryMs = 3 * 24 * 3_600_000;
/** About 20 MB of ids. */
export const deliveriesMax = 200_000;

/** Ids of the deliveries that were taken. GitHub sends the same id again for a redelivery, and proxies repeat requests. */
export class SeenDeliveries {
  readonly #max: number;
  /** Oldest first. */
  readonly #seen = new Map<string, number>();

  constructor(max: number = deliveriesMax) {
    this.#max = max;
  }

  has(id: string, nowMs: number): boolean {
    const atMs = this.#seen.get(id);
    return atMs !== undefined && nowMs - atMs < deliveryMemoryMs;
  }

  /** Only what was taken for good is remembered: a refused delivery must be welcome when it comes again. */
  add(id: string, nowMs: number): void {
    this.#seen.delete(id);
    this.#seen.set(id, nowMs);
    for (const [oldest, atMs] of this.#seen) {
      if (this.#seen.size <= this.#max && nowMs - atMs < deliveryMemoryMs) break;
      this.#seen.delete(oldest);
    }
  }
}
