import type { QueueEvents, Queue as BullQueue } from 'bullmq';

/** A task ended without an answer, by its own fault: the engine was there. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

interface Waiter {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An event is lost while a connection is: what has no answer yet is looked at again so often. */
const lookEveryMs = 5_000;
/**
 * On PostgreSQL events have their numbers before they are there: of those that are written at once the reader may see the later one first, and never
 * the earlier one. So what has ended lately is asked for as well.
 */
const recentEveryMs = 250;
/** More than end in that time. */
const recentMax = 100;

/**
 * Who waits for the end of a job. BullMQ's own way to wait leaves a rejection that nobody catches when the engine goes away meanwhile,
 * which ends the process; here the engine's absence is waited out.
 */
export class Answers {
  readonly #queue: BullQueue;
  readonly #waiting = new Map<string, readonly Waiter[]>();
  /** Those of them that were put in: one that is on its way is not gone. */
  readonly #there = new Set<string>();
  readonly #timers: readonly NodeJS.Timeout[];
  #isLooking = false;

  constructor(queue: BullQueue, events: QueueEvents) {
    this.#queue = queue;
    events.on('completed', ({ jobId, returnvalue }) => this.#resolve(jobId, returnvalue));
    events.on('failed', ({ jobId, failedReason }) => this.#reject(jobId, failedReason));
    this.#timers = [
      setInterval(() => void this.#look(async () => [...this.#there]), lookEveryMs),
      setInterval(() => void this.#look(async () => this.#queue.getRanges(['completed', 'failed'], 0, recentMax - 1)), recentEveryMs),
    ];
  }

  /** Resolves when the job has ended, which may be heard before who put it in knows that it is in. @throws Unanswered when it failed, or is gone */
  of(id: string): Promise<unknown> {
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), { resolve, reject }]));
    // Whoever asked may have given up before.
    answer.catch(() => undefined);
    return answer;
  }

  /** It was put in: from now on it is looked at, in case its end is not heard of. */
  isThere(id: string): void {
    if (this.#waiting.has(id)) this.#there.add(id);
  }

  /** Nobody waits for it any more. */
  forget(id: string): void {
    this.#take(id);
  }

  /** Looks now, for one that may have ended before anybody waited. */
  async lookAt(id: string): Promise<void> {
    this.isThere(id);
    const job: { readonly finishedOn?: number; readonly failedReason?: string; readonly returnvalue: unknown } | undefined =
      await this.#queue.getJob(id);
    if (job === undefined) this.#reject(id, 'it is gone');
    else if (job.finishedOn !== undefined && (job.failedReason ?? '') !== '') this.#reject(id, job.failedReason ?? '');
    else if (job.finishedOn !== undefined) this.#resolve(id, job.returnvalue);
  }

  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
    for (const id of this.#waiting.keys()) this.#reject(id, 'the server is shutting down');
  }

  async #look(find: () => Promise<readonly string[]>): Promise<void> {
    if (this.#isLooking || this.#there.size === 0) return;
    this.#isLooking = true;
    try {
      for (const id of await find()) if (this.#there.has(id)) await this.lookAt(id);
    } catch {
      // The engine is away, and says so elsewhere; the next look is soon.
    }
    this.#isLooking = false;
  }

  #resolve(id: string, value: unknown): void {
    for (const { resolve } of this.#take(id)) resolve(value);
  }

  #reject(id: string, reason: string): void {
    for (const { reject } of this.#take(id)) reject(new Unanswered(reason));
  }

  #take(id: string): readonly Waiter[] {
    const waiters = this.#waiting.get(id) ?? [];
    this.#waiting.delete(id);
    this.#there.delete(id);
    return waiters;
  }
}
