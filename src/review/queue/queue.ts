import type { Job } from './job.ts';

/** `full`: nothing was taken, and the sender must hear of it. */
export type Offer = 'queued' | 'coalesced' | 'full';

/** Where jobs wait. Taking one is immediate; doing it is somebody else's business. */
export interface Queue {
  offer(job: Job): Offer;
  stats(): QueueStats;
  /** Takes no more and waits until what runs has ended, at most `timeoutMs`. Gives the number of jobs that were left undone. */
  drain(timeoutMs: number): Promise<number>;
}

export interface QueueStats {
  readonly waiting: number;
  readonly active: number;
  /** Age of the job that has waited longest; 0 when none waits. */
  readonly oldestWaitMs: number;
}

export interface QueueLimits {
  /** Jobs that wait, over all. Beyond it offers are refused. */
  readonly waitingMax: number;
  readonly activeMax: number;
  readonly activePerInstallationMax: number;
  /** How often a job is begun before it is given up. */
  readonly attemptsMax: number;
  /** Wait before the second attempt; doubled for each further one. */
  readonly retryMs: number;
  readonly retryMsMax: number;
}

export const defaultQueueLimits: QueueLimits = {
  waitingMax: 10_000,
  activeMax: 4,
  activePerInstallationMax: 2,
  attemptsMax: 5,
  retryMs: 2_000,
  retryMsMax: 300_000,
};
