import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, Worker as BullWorker } from 'bullmq';

/** What is claimed, by its lock. */
type Claimed = Map<string, string>;

export interface ManyOptions {
  readonly atOnce: number;
  /** How long what is claimed is this process's own, unless that is renewed. */
  readonly lockMs: number;
  /** After trouble with the engine. */
  readonly pauseMs: number;
}

/** Each claim is a commit on PostgreSQL, and those that come together share one. */
const claimsAtOnce = 4;
/** What may pass of the lock before it is renewed: two renewals may fail. */
const renewShare = 3;

/**
 * Takes things that are many and long under way, each begun as soon as it is claimed. BullMQ's own loop claims as many as it may have before it begins
 * with the first, and renews no lock before: of thousands that wait the first ones have gone back by then, and none is ever begun.
 * https://docs.bullmq.io/patterns/manually-fetching-jobs
 */
export async function takeMany(worker: BullWorker, { atOnce, lockMs, pauseMs }: ManyOptions): Promise<void> {
  const claimed: Claimed = new Map();
  let serial = 0;
  const claim = async (block: boolean): Promise<boolean> => {
    serial += 1;
    const token = `${worker.id}:${serial}`;
    const job: Job | undefined = await worker.getNextJob(token, { block });
    if (job !== undefined) begin(worker, job, token, claimed);
    return job !== undefined;
  };
  await worker.startStalledCheckTimer();
  const timer = setInterval(() => void renew(worker, claimed, lockMs), lockMs / renewShare);
  while (worker.closing === undefined) {
    try {
      const room = atOnce - claimed.size;
      if (room <= 0) await sleep(pauseMs);
      // Waits for one; whatever else is there by then is claimed without waiting.
      else if (await claim(true)) await claimRest(claim, () => atOnce - claimed.size);
    } catch (error) {
      if (worker.closing === undefined) worker.emit('error', error instanceof Error ? error : new Error(String(error)));
      await sleep(pauseMs);
    }
  }
  clearInterval(timer);
}

async function claimRest(claim: (block: boolean) => Promise<boolean>, room: () => number): Promise<void> {
  for (let isMore = true; isMore;) {
    const count = Math.min(claimsAtOnce, room());
    const found = await Promise.all(Array.from({ length: count }, () => claim(false)));
    isMore = count > 0 && found.every(Boolean);
  }
}

function begin(worker: BullWorker, job: Job, token: string, claimed: Claimed): void {
  const { id = '' } = job;
  claimed.set(id, token);
  const ended = (): void => {
    // Lost and claimed again, it is the later one's.
    if (claimed.get(id) === token) claimed.delete(id);
  };
  worker
    .processJob(job, token, () => false)
    .then(ended, (error: unknown) => {
      ended();
      worker.emit('error', error instanceof Error ? error : new Error(String(error)));
    });
}

/** One that cannot be renewed is with another by now, or will be: what is done twice ends the same. */
async function renew(worker: BullWorker, claimed: Claimed, lockMs: number): Promise<void> {
  if (claimed.size === 0) return;
  try {
    await worker.extendJobLocks([...claimed.keys()], [...claimed.values()], lockMs);
  } catch (error) {
    if (worker.closing === undefined) worker.emit('error', error instanceof Error ? error : new Error(String(error)));
  }
}
