import { keyOf, mergeJobs } from './job.ts';
import type { Job } from './job.ts';
import { lagsMax } from './queue.ts';
import type { AttemptResult, Lag, Offer, QueueLimits, QueueStats } from './queue.ts';

export interface Taken {
  readonly key: string;
  readonly job: Job;
  /** 1 for the first. */
  readonly attempt: number;
}

/** A look through all of an installation takes many requests, and mostly finds what its waiting jobs are about; but where these never end it has its turn. */
const lookWaitsMs = 600_000;

interface Waiting {
  readonly job: Job;
  readonly attempts: number;
  readonly sinceMs: number;
  readonly notBeforeMs: number;
}

/**
 * The order of work, without a clock or threads of its own: at most one job of a key runs, at most one waits, and what is offered while
 * it waits is merged into it. Every method is told the time in milliseconds.
 */
export class PendingJobs {
  readonly #limits: QueueLimits;
  readonly #waiting = new Map<string, Waiting>();
  /** Keys of what waits by installation, oldest first; the installation first that was served longest ago: a Map keeps the order of insertion. */
  readonly #turns = new Map<number, Set<string>>();
  readonly #active = new Map<string, Taken>();
  readonly #activeOf = new Map<number, number>();

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  offer(job: Job, nowMs: number): Offer {
    const key = keyOf(job);
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) {
      if (this.#waiting.size >= this.#limits.waitingMax) return 'full';
      this.#wait(key, { job, attempts: 0, sinceMs: nowMs, notBeforeMs: nowMs });
      return 'queued';
    }
    // News ends a wait between attempts: the trouble may have been with the older commit.
    const merged = mergeJobs(waiting.job, job);
    // Taken off an account and put on it again, the App has another installation there.
    if (merged.installation !== waiting.job.installation) this.#leave(waiting.job.installation, key);
    this.#wait(key, { ...waiting, job: merged, attempts: 0, notBeforeMs: nowMs });
    return 'coalesced';
  }

  /** The next job that may begin now, of the installations in turn. It is active until `finish`. */
  take(nowMs: number): Taken | undefined {
    if (this.#active.size >= this.#limits.activeMax) return undefined;
    for (const [installation, keys] of this.#turns) {
      const next = this.#hasRoom(installation) ? this.#nextOf(keys, nowMs) : undefined;
      if (next === undefined) continue;
      const [key, { job, attempts }] = next;
      this.#serve(installation, key);
      const taken = { key, job, attempt: attempts + 1 };
      this.#active.set(key, taken);
      this.#activeOf.set(installation, this.#activeFor(installation) + 1);
      return taken;
    }
    return undefined;
  }

  /** The oldest of an installation that may begin. A look for what was missed lets what was heard of go first, for a while. */
  #nextOf(keys: ReadonlySet<string>, nowMs: number): readonly [string, Waiting] | undefined {
    let look: readonly [string, Waiting] | undefined;
    for (const key of keys) {
      const waiting = this.#waiting.get(key);
      if (waiting === undefined || waiting.notBeforeMs > nowMs || this.#active.has(key)) continue;
      if (waiting.job.kind !== 'installation' || nowMs - waiting.sinceMs >= lookWaitsMs) return [key, waiting];
      look ??= [key, waiting];
    }
    return look;
  }

  /** Ends an attempt. A failed one waits for the next, unless there have been enough: then it is given up. */
  finish({ key, job, attempt }: Taken, result: AttemptResult, nowMs: number): 'done' | 'again' | 'given-up' {
    if (this.#active.delete(key)) this.#activeOf.set(job.installation, this.#activeFor(job.installation) - 1);
    if (this.#activeFor(job.installation) <= 0) this.#activeOf.delete(job.installation);
    if (result === 'done') return 'done';
    const newer = this.#waiting.get(key);
    if (newer !== undefined) {
      this.#waiting.set(key, { ...newer, job: mergeJobs(job, newer.job) });
      return 'again';
    }
    if (attempt >= (result === 'lost' ? this.#limits.lossesMax : this.#limits.attemptsMax)) return 'given-up';
    // Beyond `waitingMax` on purpose: this one was accepted, and there are never more of these than active jobs.
    this.#wait(key, { job, attempts: attempt, sinceMs: nowMs, notBeforeMs: nowMs + this.#backoffMs(attempt) });
    return 'again';
  }

  /** When something that waits only for its time may begin; undefined when nothing does. */
  nextDueMs(nowMs: number): number | undefined {
    let next: number | undefined;
    for (const { notBeforeMs } of this.#waiting.values()) {
      if (notBeforeMs > nowMs && (next === undefined || notBeforeMs < next)) next = notBeforeMs;
    }
    return next;
  }

  stats(nowMs: number): QueueStats {
    let oldestWaitMs = 0;
    for (const waiting of this.#waiting.values()) oldestWaitMs = Math.max(oldestWaitMs, ageOf(waiting, nowMs));
    return { waiting: this.#waiting.size, active: this.#active.size, oldestWaitMs };
  }

  lags(nowMs: number): readonly Lag[] {
    const lagOf = (keys: ReadonlySet<string>): number => Math.max(...[...keys].map((key) => ageOf(this.#waiting.get(key), nowMs)));
    return [...this.#turns]
      .map(([installation, keys]) => ({ installation, ms: lagOf(keys) }))
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, lagsMax);
  }

  #wait(key: string, waiting: Waiting): void {
    const { installation } = waiting.job;
    this.#waiting.set(key, waiting);
    this.#turns.set(installation, (this.#turns.get(installation) ?? new Set()).add(key));
  }

  #leave(installation: number, key: string): void {
    const keys = this.#turns.get(installation);
    keys?.delete(key);
    if (keys?.size === 0) this.#turns.delete(installation);
  }

  /** Takes a key out, and lets the other installations go first from here on. */
  #serve(installation: number, key: string): void {
    this.#waiting.delete(key);
    this.#leave(installation, key);
    const keys = this.#turns.get(installation);
    if (keys === undefined) return;
    this.#turns.delete(installation);
    this.#turns.set(installation, keys);
  }

  #hasRoom(installation: number): boolean {
    return this.#activeFor(installation) < this.#limits.activePerInstallationMax;
  }

  #activeFor(installation: number): number {
    return this.#activeOf.get(installation) ?? 0;
  }

  #backoffMs(attempt: number): number {
    return Math.min(this.#limits.retryMs * 2 ** (attempt - 1), this.#limits.retryMsMax);
  }
}

/** For how long it has waited; a look only from when it is due: who watches this asks whether reviews keep up. */
function ageOf(waiting: Waiting | undefined, nowMs: number): number {
  if (waiting === undefined) return 0;
  const waitsMs = waiting.job.kind === 'installation' ? lookWaitsMs : 0;
  return Math.max(0, nowMs - waiting.sinceMs - waitsMs);
}
