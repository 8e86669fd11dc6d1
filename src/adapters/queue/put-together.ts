import type { JobsOptions, Queue as BullQueue } from 'bullmq';

/** Puts several things in at once: all of them, or none. @throws when the engine does not take them */
export type PutTogether = (items: readonly object[]) => Promise<void>;

export interface PutOptions {
  /** What they are called. */
  readonly name: string;
  readonly options: JobsOptions;
}

/** As BullMQ does it for itself: on Redis one transaction. */
export function inBulk(queue: BullQueue, { name, options }: PutOptions): PutTogether {
  return async (items) => {
    await queue.addBulk(items.map((data) => ({ name, data, opts: options })));
  };
}

/**
 * On PostgreSQL `addBulk` makes two temporary tables and drops them, each time: 3 ms of a core for one delivery, which is what most come as. What it
 * has for jobs that depend on one another is one statement without them, and takes any job (docs/adr/0096).
 */
export async function asFlow(queue: BullQueue, { name, options }: PutOptions): Promise<PutTogether> {
  const { Job } = await import('bullmq');
  return async (items) => {
    const entries = items.map((data) => new Job(queue, name, data, options).toFlowEntry());
    const results = await queue.getBackend().addFlow(entries);
    // Where the statement failed it says so for each, and throws nothing.
    for (const [error] of results) if (error !== null) throw error;
    if (results.length !== items.length) throw new Error(`${results.length} of ${items.length} were taken`);
  };
}
