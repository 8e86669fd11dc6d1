import { PendingJobs } from '../../review/queue/pending-jobs.ts';
import type { Taken } from '../../review/queue/pending-jobs.ts';
import type { AttemptResult, Queue, QueueLimits } from '../../review/queue/queue.ts';

export interface MemoryQueueOptions {
  readonly limits: QueueLimits;
  /** Does one job. A rejection counts as `lost`. */
  readonly work: (taken: Taken) => Promise<AttemptResult>;
  readonly onEnd?: (taken: Taken, result: 'done' | 'again' | 'given-up') => void;
}

/** A queue that lives and dies with the process. What a crash loses is found again by the sweeps (docs/adr/0007). */
export function memoryQueue({ limits, work, onEnd }: MemoryQueueOptions): Queue {
  const pending = new PendingJobs(limits);
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let isDraining = false;

  function pump(): void {
    clearTimeout(timer);
    if (isDraining) return;
    const now = performance.now();
    for (let taken = pending.take(now); taken !== undefined; taken = pending.take(now)) {
      const ended: Promise<void> = run(taken).then(() => {
        running.delete(ended);
        pump();
      });
      running.add(ended);
    }
    const next = pending.nextDueMs(now);
    if (next !== undefined) timer = setTimeout(pump, Math.max(1, Math.ceil(next - now)));
  }

  async function run(taken: Taken): Promise<void> {
    let result: AttemptResult = 'lost';
    try {
      result = await work(taken);
    } catch {
      // The worker has said why; here it only matters that the job is not done.
    }
    onEnd?.(taken, pending.finish(taken, result, performance.now()));
  }

  return {
    offer(job) {
      if (isDraining) return 'full';
      const offer = pending.offer(job, performance.now());
      // Later, so that whoever offers is answered before any work begins.
      setImmediate(pump);
      return offer;
    },
    stats: () => pending.stats(performance.now()),
    lags: () => pending.lags(performance.now()),
    async drain(timeoutMs) {
      isDraining = true;
      clearTimeout(timer);
      await Promise.race([Promise.allSettled(running), new Promise((resolve) => setTimeout(resolve, timeoutMs).unref())]);
      const { waiting, active } = pending.stats(performance.now());
      return waiting + active;
    },
  };
}
