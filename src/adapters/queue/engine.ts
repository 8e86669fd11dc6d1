import type { Job, QueueEvents, Queue as BullQueue, Worker as BullWorker } from 'bullmq';

/** A queue that several processes share, by BullMQ (docs/adr/0036): on PostgreSQL, Redis or Valkey. */
export interface Engine {
  /** Puts something in; at least one taker will do it. @throws when the engine does not take it */
  put(queue: string, data: object): Promise<void>;
  /** Puts something in, waits until it was done, and gives what came of it. @throws when it could not be done */
  ask(queue: string, data: object): Promise<unknown>;
  /** Takes what is put in, so many at a time. Whoever dies with something has it taken by another. */
  take(queue: string, work: (data: unknown) => Promise<unknown>, options: { readonly atOnce: number }): Taker;
  /** Puts in the one thing of that name, if it is not there; it goes when it was done. */
  keepOne(queue: string, name: string): Promise<void>;
  /** Things that wait in a queue. @throws when the engine does not answer */
  waiting(queue: string): Promise<number>;
  close(): Promise<void>;
}

export interface Taker {
  /** Takes no more and waits for what runs, or leaves that to others. */
  close(how: 'wait' | 'leave'): Promise<void>;
}

/** A process that has not been heard of for so long has lost what it took. */
const lockMs = 10_000;
const lookEveryMs = 5_000;
/** An engine that starts at the same time is waited for. */
const startMs = 30_000;
/** GitHub waits for 10 s. */
const putMs = 5_000;
/** Whoever asked reads the answer within seconds. */
const keptSeconds = 600;
/** Losing its worker is no fault of the job: who offered it counts the losses. */
const lossesMax = 1_000;

export function isEngineUrl(url: string): boolean {
  return /^(?:postgres(?:ql)?|rediss?|valkeys?):\/\//u.test(url);
}

function isPostgres(url: string): boolean {
  return url.startsWith('postgres');
}

/** Prepares the database; does nothing where that is done, or nothing is to be prepared. */
export async function migrateEngine(url: string): Promise<void> {
  if (!isPostgres(url)) return;
  const { createPostgresBackend, withBackend } = await import('bullmq');
  const { Queue } = withBackend(createPostgresBackend);
  const queue = new Queue('phasegate-lead', { connection: { connectionString: url, migrate: true } });
  await queue.waitUntilReady();
  await queue.close();
}

interface Classes {
  readonly queue: (name: string) => BullQueue;
  readonly worker: (name: string, work: (job: { readonly data: unknown }) => Promise<unknown>, atOnce: number) => BullWorker;
  readonly events: (name: string) => QueueEvents;
}

async function classesFor(url: string, onError: (error: Error) => void): Promise<Classes> {
  const bull = await import('bullmq');
  if (isPostgres(url)) bull.setDefaultBackendFactory(bull.createPostgresBackend);
  const connection: object = isPostgres(url)
    ? { connectionString: url }
    : { url: url.replace(/^valkey/u, 'redis'), maxRetriesPerRequest: null };
  const heard = <T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(one: T): T => {
    one.on('error', onError);
    return one;
  };
  return {
    queue: (name) => heard(new bull.Queue(name, { connection })),
    events: (name) => heard(new bull.QueueEvents(name, { connection })),
    worker: (name, work, concurrency) =>
      heard(
        new bull.Worker(name, work, {
          connection,
          concurrency,
          lockDuration: lockMs,
          stalledInterval: lookEveryMs,
          maxStalledCount: lossesMax,
        }),
      ),
  };
}

/** Events are lost while a connection is: whether it has ended is looked at again from time to time. Gone altogether is lost. */
async function answerTo(job: Job, events: QueueEvents): Promise<unknown> {
  for (;;) {
    try {
      return await job.waitUntilFinished(events, lookEveryMs);
    } catch (error) {
      // It waits or runs: asked again. Done meanwhile: the next look sees it. Failed, or gone: told.
      const state = await job.getState();
      if (state === 'failed' || state === 'unknown') throw error;
    }
  }
}

function late(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in time')), ms).unref());
}

/** @throws when the engine cannot be reached, or its database is not prepared */
export async function openEngine(url: string, onError: (error: Error) => void): Promise<Engine> {
  const classes = await classesFor(url, onError);
  const queues = new Map<string, BullQueue>();
  const events = new Map<string, QueueEvents>();
  const takers = new Set<BullWorker>();
  const queueOf = (name: string): BullQueue => {
    const known = queues.get(name) ?? classes.queue(`phasegate-${name}`).setMaxListeners(0);
    queues.set(name, known);
    return known;
  };
  const eventsOf = (name: string): QueueEvents => {
    const known = events.get(name) ?? classes.events(`phasegate-${name}`).setMaxListeners(0);
    events.set(name, known);
    return known;
  };
  await Promise.race([queueOf('lead').waitUntilReady(), late(startMs)]);
  return {
    async put(name, data) {
      const put = queueOf(name).add(name, data, { removeOnComplete: true, removeOnFail: true });
      await Promise.race([put, late(putMs)]);
    },
    async ask(name, data) {
      await eventsOf(name).waitUntilReady();
      const kept = { age: keptSeconds };
      const job = await queueOf(name).add(name, data, { removeOnComplete: kept, removeOnFail: kept });
      return answerTo(job, eventsOf(name));
    },
    take(name, work, { atOnce }) {
      const worker = classes.worker(`phasegate-${name}`, (job) => work(job.data), atOnce);
      takers.add(worker);
      return {
        async close(how) {
          takers.delete(worker);
          await worker.close(how === 'leave');
        },
      };
    },
    async keepOne(name, id) {
      await queueOf(name).add(name, {}, { jobId: id, removeOnComplete: true, removeOnFail: true });
    },
    waiting: (name) => queueOf(name).getWaitingCount(),
    async close() {
      await Promise.allSettled([...takers].map((one) => one.close(true)));
      await Promise.allSettled([...queues.values(), ...events.values()].map((one) => one.close()));
    },
  };
}
