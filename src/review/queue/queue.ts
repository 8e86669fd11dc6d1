import type { Job } from './job.ts';

/** `full`: nothing was taken, and the sender must hear of it. */
export type Offer = 'queued' | 'coalesced' | 'full';

/** `failed`: for a reason that may pass. `lost`: the worker hung or crashed. */
export type AttemptResult = 'done' | 'failed' | 'lost';

/** Where jobs wait. Taking one is immediate; doing it is somebody else's business. */
export interface Queue {
  offer(job: Job): Offer;
  stats(): QueueStats;
  /** How long the oldest job of each installation has waited, the longest first; those of a few. */
  lags(): readonly Lag[];
  /** Takes no more and waits until what runs has ended, at most `timeoutMs`. Gives the number of jobs that were left undone. */
  drain(timeoutMs: number): Promise<number>;
}

export interface QueueStats {
  readonly waiting: number;
  readonly active: number;
  /** Age of the job that has waited longest; 0 when none waits. A sweep that lets reviews go first counts from when its turn has come. */
  readonly oldestWaitMs: number;
}

export interface Lag {
  readonly installation: number;
  readonly ms: number;
}

/** Each becomes a line of its own wherever it is shown. */
export const lagsMax = 20;

export interface QueueLimits {
  /** Jobs that wait, over all. Beyond it offers are refused. */
  readonly waitingMax: number;
  readonly activeMax: number;
  readonly activePerInstallationMax: number;
  /** How often a job is begun before it is given up: long enough for GitHub's hourly limit to end. */
  readonly attemptsMax: number;
  /** How often when its worker is lost each time: it hangs, or takes all memory, and would the next time. */
  readonly lossesMax: number;
  /** Wait before the second attempt; doubled for each further one. */
  readonly retryMs: number;
  readonly retryMsMax: number;
}

export const defaultQueueLimits: QueueLimits = {
  waitingMax: 10_000,
  activeMax: 4,
  activePerInstallationMax: 2,
  attemptsMax: 12,
  lossesMax: 3,
  retryMs: 2_000,
  retryMsMax: 900_000,
};
