import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue as BullQueue, QueueEvents as BullEvents, Worker as BullWorker } from 'bullmq';

import { takeMany } from './many.ts';
import { openPool } from './postgres-pool.ts';

/** BullMQ's parts for one engine; each is ready when it is given. */
export interface Bull {
  readonly queue: (name: string) => Promise<BullQueue>;
  readonly events: (name: string) => Promise<BullEvents>;
  readonly worker: (name: string, work: (job: { readonly data: unknown }) => Promise<unknown>, atOnce: number) => Promise<BullWorker>;
  /** Closes what was given, and the connections. */
  readonly close: () => Promise<void>;
}

/** A process that has not been heard of for so long has lost what it took. */
const lockMs = 10_000;
const lookEveryMs = 5_000;
/** An engine that is away is tried again so often. */
export const awayMs = 500;
/** More than these are not claimed before the first is begun: claiming may take tens of ms each. */
const claimedAheadMax = 64;
/** Losing its worker is no fault of the job: who offered it counts the losses. */
const lossesMax = 1_000;

export function isPostgres(url: string): boolean {
  return url.startsWith('postgres');
}

/** Valkey speaks as Redis does. */
export function redisUrl(url: string): string {
  return url.replace(/^valkey/u, 'redis');
}

/** BullMQ, set up for an engine; a process has one. */
export async function bullFor(url: string): Promise<typeof import('bullmq')> {
  const bull = await import('bullmq');
  if (isPostgres(url)) bull.setDefaultBackendFactory(bull.createPostgresBackend);
  else bull.setDefaultBackendFactory();
  return bull;
}

interface Part {
  /** Set from when it is told to close. */
  readonly closing: Promise<void> | undefined;
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

export async function openBull(url: string, onError: (error: Error) => void): Promise<Bull> {
  const { Queue, QueueEvents, Worker } = await bullFor(url);
  const pool = isPostgres(url) ? await openPool(url) : undefined;
  const connection: object = pool ?? { url: redisUrl(url), maxRetriesPerRequest: null };
  let lax: typeof pool;
  const given: Part[] = [];
  let isOpen = true;
  /** One that was made while PostgreSQL was away never comes to itself again, and asks in a loop that lets nothing else run: it is made anew. */
  const ready = async <T extends Part>(make: () => T): Promise<T> => {
    for (;;) {
      const one = make();
      // What closes loses its connections, and may be about to use one.
      one.on('error', (error) => {
        if (one.closing === undefined) onError(error);
      });
      try {
        await one.waitUntilReady();
        given.push(one);
        return one;
      } catch (error) {
        await one.close().catch(() => undefined);
        if (!isOpen) throw error;
        await sleep(awayMs);
      }
    }
  };
  return {
    queue: (name) => ready(() => new Queue(name, { connection }).setMaxListeners(0)),
    async events(name) {
      const events = await ready(() => new QueueEvents(name, { connection, autorun: false }));
      void events.run().catch(onError);
      return events;
    },
    async worker(name, work, concurrency) {
      const pace = { concurrency, lockDuration: lockMs, stalledInterval: lookEveryMs, maxStalledCount: lossesMax, runRetryDelay: awayMs };
      const isMany = concurrency > claimedAheadMax;
      // Two commits for each of them: were they to wait for the disk, those that put things in would wait behind them.
      if (isMany && pool !== undefined) lax ??= await openPool(url, { isLax: true });
      const own = isMany ? (lax ?? connection) : connection;
      const worker = await ready(() => new Worker(name, work, { connection: own, ...pace, autorun: false }));
      void (isMany ? takeMany(worker, { atOnce: concurrency, lockMs, pauseMs: awayMs }) : worker.run()).catch(onError);
      return worker;
    },
    async close() {
      isOpen = false;
      await Promise.allSettled(given.map((one) => one.close()));
      await Promise.all([pool?.end(), lax?.end()]);
    },
  };
}
