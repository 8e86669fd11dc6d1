import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { Answers } from './answers.ts';
import { Batch } from './batch.ts';
import { awayMs, bullFor, isPostgres, openBull, redisUrl } from './bull.ts';
import { asFlow, inBulk } from './put-together.ts';

/** A queue that several processes share, by BullMQ (docs/adr/0036): on PostgreSQL, Redis or Valkey. */
export interface Engine {
  /** Puts something in; at least one taker will do it. @throws when the engine does not take it */
  put(queue: string, data: object): Promise<void>;
  /**
   * Puts something in, waits until it was done, and gives what came of it; however long the engine is away meanwhile. Of one lane at most one
   * is there at a time, whoever asks: the next one waits for its end.
   *
   * @throws when it could not be done
   */
  ask(queue: string, data: object, lane: string): Promise<unknown>;
  /** Takes what is put in, so many at a time. Whoever dies with something has it taken by another. */
  take(queue: string, work: (data: unknown) => Promise<unknown>, options: TakeOptions): Taker;
  /** Puts in the one thing of that name, if it is not there; it goes when it was done. Trouble is told, not thrown: it is put in again and again. */
  keepOne(queue: string, name: string): Promise<void>;
  /** Things that wait in a queue. @throws when the engine does not answer */
  waiting(queue: string): Promise<number>;
  close(): Promise<void>;
}

export interface TakeOptions {
  readonly atOnce: number;
  /** What was taken may be with another by now: this process was not heard of for too long, or the engine was away. */
  readonly onLost?: () => void;
}

export interface Taker {
  /** Takes no more and waits for what runs, or leaves that to others. */
  close(how: 'wait' | 'leave'): Promise<void>;
}

/** An engine that starts at the same time is waited for. */
const startMs = 30_000;
/** Of attempts that fail one in so many is told: one a minute. */
const tellEvery = 120;
/** GitHub waits for 10 s. */
const putMs = 5_000;
/** Whoever asked reads the answer within seconds. */
const keptSeconds = 600;

export function isEngineUrl(url: string): boolean {
  return /^(?:postgres(?:ql)?|rediss?|valkeys?):\/\//u.test(url);
}

/** Prepares the database; does nothing where that is done, or nothing is to be prepared. */
export async function migrateEngine(url: string): Promise<void> {
  if (!isPostgres(url)) return;
  const { Queue } = await bullFor(url);
  const queue = new Queue('phasegate-lead', { connection: { connectionString: url, migrate: true } });
  await queue.waitUntilReady();
  await queue.close();
}

function late(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in time')), ms).unref());
}

/** @throws when the engine cannot be reached, or its database is not prepared */
export async function openEngine(url: string, onError: (error: Error) => void): Promise<Engine> {
  await checkEngine(url);
  const bull = await openBull(url, onError);
  let isOpen = true;
  const takers = new Set<Taker>();
  const queueOf = kept((name) => bull.queue(`phasegate-${name}`));
  const batchOf = kept(async (name) => {
    const queue = await queueOf(name);
    const put = isPostgres(url) ? await asFlow(queue, { name, options: goesWhenDone }) : inBulk(queue, { name, options: goesWhenDone });
    return new Batch(put, putMs);
  });
  const answersOf = kept(async (name) => new Answers(await queueOf(name), await bull.events(`phasegate-${name}`)));
  const patiently = <T>(act: () => Promise<T>): Promise<T> => untilTaken(act, { isOpen: () => isOpen, onError });
  return {
    async put(name, data) {
      const batch = await Promise.race([batchOf(name), late(putMs)]);
      await batch.add(data);
    },
    async ask(name, data, lane) {
      const [queue, answers] = [await queueOf(name), await answersOf(name)];
      for (;;) {
        const jobId = randomUUID();
        const answer = answers.of(jobId);
        const { id } = await patiently(() => queue.add(name, data, { ...isKept, jobId, deduplication: { id: lane } }));
        if (id === undefined || id === jobId) {
          answers.isThere(jobId);
          return answer;
        }
        answers.forget(jobId);
        // Another's, of the same lane: whatever comes of it is not the answer.
        const others = answers.of(id).catch(() => undefined);
        await patiently(() => answers.lookAt(id));
        await others;
      }
    },
    take(name, work, { atOnce, onLost }) {
      const opened = bull.worker(`phasegate-${name}`, (job) => work(job.data), atOnce);
      opened.then(
        (worker) => (onLost === undefined ? worker : worker.on('lockRenewalFailed', onLost)),
        () => undefined,
      );
      const taker: Taker = {
        async close(how) {
          takers.delete(taker);
          await (await opened).close(how === 'leave');
        },
      };
      takers.add(taker);
      return taker;
    },
    async keepOne(name, id) {
      try {
        await (await queueOf(name)).add(name, {}, { ...goesWhenDone, jobId: id });
      } catch (error) {
        onError(asError(error));
      }
    },
    waiting: async (name) => (await queueOf(name)).getWaitingCount(),
    async close() {
      isOpen = false;
      for (const answers of await Promise.all(answersOf.all())) answers.close();
      await Promise.allSettled([...takers].map((one) => one.close('leave')));
      await bull.close();
    },
  };
}

interface Patience {
  readonly isOpen: () => boolean;
  readonly onError: (error: Error) => void;
}

/** What is not taken since the engine is away, or has no room, is offered again; under its own id it is there once. */
async function untilTaken<T>(act: () => Promise<T>, { isOpen, onError }: Patience): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isOpen()) throw error;
      // An engine without room says so to nobody else.
      if (attempt % tellEvery === 0) onError(asError(error));
      await sleep(awayMs);
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Before anything is made that would wait for it for ever. */
async function checkEngine(url: string): Promise<void> {
  const end = Date.now() + startMs;
  for (;;) {
    try {
      return await checkOnce(url);
    } catch (error) {
      // Of a database that answers, and is not prepared, waiting makes nothing better.
      if (Date.now() > end || (error instanceof Error && error.name.startsWith('Schema'))) throw error;
      await sleep(awayMs);
    }
  }
}

async function checkOnce(url: string): Promise<void> {
  const { Queue } = await bullFor(url);
  const connection: object = isPostgres(url) ? { connectionString: url } : { url: redisUrl(url), maxRetriesPerRequest: null };
  const queue = new Queue('phasegate-lead', { connection });
  queue.on('error', () => undefined);
  try {
    await Promise.race([queue.waitUntilReady(), late(startMs)]);
  } finally {
    await queue.close().catch(() => undefined);
  }
}

const goesWhenDone = { removeOnComplete: true, removeOnFail: true };
const isKept = { removeOnComplete: { age: keptSeconds }, removeOnFail: { age: keptSeconds } };

/** One of each name, made when it is first asked for. */
function kept<T>(make: (name: string) => Promise<T>): ((name: string) => Promise<T>) & { readonly all: () => Iterable<Promise<T>> } {
  const made = new Map<string, Promise<T>>();
  const of = (name: string): Promise<T> => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
  return Object.assign(of, { all: () => made.values() });
}
