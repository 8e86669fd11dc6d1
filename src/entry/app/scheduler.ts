import { setTimeout as sleep } from 'node:timers/promises';

import { DeliveryFeed } from '../../adapters/queue/delivery-feed.ts';
import { memoryQueue } from '../../adapters/queue/memory-queue.ts';
import type { GitHubClient } from '../../adapters/github/client.ts';
import type { Log } from '../../adapters/server/log.ts';
import type { Traces } from '../../adapters/tracing/traces.ts';
import { keyOf } from '../../review/queue/job.ts';
import type { Job } from '../../review/queue/job.ts';
import type { Lag, Offer, QueueLimits, QueueStats } from '../../review/queue/queue.ts';
import type { AppMetrics } from './app-metrics.ts';
import { Dispatcher } from './dispatcher.ts';
import type { Pool } from './dispatcher.ts';
import { createIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { Sweeper } from './sweeper.ts';

export interface SchedulerOptions {
  readonly appId: number;
  readonly limits: QueueLimits;
  /** 0: never. */
  readonly sweepEveryMs: number;
  /** Does the work: threads of this process, or whoever takes it. */
  readonly pool: Pool;
  /** Speaks as the App. */
  readonly client: GitHubClient;
  readonly metrics: AppMetrics;
  readonly log: Log;
  readonly traces: Traces;
}

/** A full queue has room again when a job ends. */
const fullMs = 1_000;

/**
 * The order of all work, in one place: what waits is merged by key, installations get their share, failures are tried again, and what no
 * delivery brought is swept. There is one in a process alone, and one elected among processes that share a queue.
 */
export class Scheduler {
  readonly intake: Intake;
  readonly #dispatcher: Dispatcher;
  readonly #queue: ReturnType<typeof memoryQueue>;
  readonly #ends = new Ends();
  readonly #timer: NodeJS.Timeout | undefined;

  constructor({ appId, limits, sweepEveryMs, pool, client, metrics, log, traces }: SchedulerOptions) {
    this.#dispatcher = new Dispatcher({ pool, metrics, log, traces, onLeft: () => sweeper.again() });
    this.#queue = memoryQueue({
      limits,
      work: (taken) => {
        this.#ends.begin(taken.key);
        return this.#dispatcher.work(taken);
      },
      onEnd: (taken, result) => {
        this.#dispatcher.ended(taken, result);
        this.#ends.end(taken.key, result !== 'again');
      },
    });
    this.#dispatcher.attach(this.#queue);
    const offer = (job: Job): Offer => this.offer(job);
    this.intake = createIntake({ appId, offer, metrics, log, traces });
    const sweeper = new Sweeper({ client, feed: new DeliveryFeed(client), intake: this.intake, offer, metrics, log });
    // The first one at once: what was missed while nobody listened.
    if (sweepEveryMs > 0) {
      void sweeper.sweep();
      this.#timer = setInterval(() => void sweeper.sweep(), sweepEveryMs);
    }
  }

  offer(job: Job): Offer {
    return this.#dispatcher.offer(job);
  }

  /** Takes a job in, and waits until it was done or given up. */
  async done(job: Job): Promise<void> {
    const ended = this.#ends.of(keyOf(job));
    while (this.offer(job) === 'full') await sleep(fullMs);
    await ended;
  }

  stats(): QueueStats {
    return this.#queue.stats();
  }

  lags(): readonly Lag[] {
    return this.#queue.lags();
  }

  /** Takes no more, and lets what runs end. Gives the number of jobs that were left undone. */
  drain(timeoutMs: number): Promise<number> {
    clearInterval(this.#timer);
    return this.#queue.drain(timeoutMs);
  }
}

/** Who waits for the end of a job: what is asked for while one runs is done by the next one of that key. */
class Ends {
  readonly #next = new Map<string, (() => void)[]>();
  readonly #running = new Map<string, (() => void)[]>();

  of(key: string): Promise<void> {
    return new Promise((resolve) => this.#next.set(key, [...(this.#next.get(key) ?? []), resolve]));
  }

  begin(key: string): void {
    this.#running.set(key, this.#next.get(key) ?? []);
    this.#next.delete(key);
  }

  end(key: string, isOver: boolean): void {
    const waiting = this.#running.get(key) ?? [];
    this.#running.delete(key);
    if (isOver) for (const resolve of waiting) resolve();
    else if (waiting.length > 0) this.#next.set(key, [...waiting, ...(this.#next.get(key) ?? [])]);
  }
}
