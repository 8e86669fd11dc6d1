import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

export interface PoolOptions {
  readonly size: number;
  /** File that the threads run. */
  readonly script: string;
  /** Handed to each thread as it starts. */
  readonly data: unknown;
  /** A task that takes longer ends with its thread; counted from when that was ready. */
  readonly timeoutMs: number;
  readonly memoryMbMax: number;
  /** What a thread that is to end may still take, to send what it has not sent; none by default. */
  readonly lastWordsMs?: number;
}

/** Asks a thread to end by itself. */
export const lastWords = 'end';
/** A thread says it as soon as it hears of tasks. */
export const ready = 'ready';
/** Of a thread that takes its time to load on a busy machine, and of one that never comes. */
const startMsMax = 60_000;

/** A task ended without an answer: its thread crashed, ran out of memory or of time. The message says which. */
export class LostTask extends Error {
  override readonly name = 'LostTask';
}

interface Waiter<R> {
  readonly resolve: (value: R) => void;
  readonly reject: (error: Error) => void;
  timer?: NodeJS.Timeout;
}

interface Thread<R> {
  readonly worker: Worker;
  readonly waiters: Map<number, Waiter<R>>;
  /** Runs until the thread is ready. */
  start: NodeJS.Timeout | undefined;
}

/**
 * Threads that do the work which would keep the webhooks waiting. A lane always goes to the same thread, so that whatever is paced per lane
 * is paced once.
 */
export class WorkerPool<T, R> {
  readonly #options: PoolOptions;
  readonly #threads: (Thread<R> | undefined)[];
  #nextId = 1;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#threads = Array.from({ length: options.size }, () => undefined);
  }

  /** Starts the threads ahead of their first task. */
  start(): void {
    for (let index = 0; index < this.#threads.length; index += 1) this.#thread(index);
  }

  /** @throws LostTask */
  run(lane: number, task: T): Promise<R> {
    if (this.#isClosed) return Promise.reject(new LostTask('the server is shutting down'));
    const thread = this.#thread(lane % this.#options.size);
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      const waiter: Waiter<R> = { resolve, reject };
      if (thread.start === undefined) this.#limit(thread, waiter);
      thread.waiters.set(id, waiter);
      thread.worker.postMessage({ id, task });
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.flatMap((thread) => (thread === undefined ? [] : [this.#end(thread.worker)])));
  }

  async #end(worker: Worker): Promise<void> {
    const { lastWordsMs = 0 } = this.#options;
    if (lastWordsMs > 0) {
      // One that ends with an error has ended, too.
      const ended = once(worker, 'exit').catch(() => undefined);
      worker.postMessage(lastWords);
      await Promise.race([ended, sleep(lastWordsMs, undefined, { ref: false })]);
    }
    await worker.terminate();
  }

  #thread(index: number): Thread<R> {
    const known = this.#threads[index];
    if (known !== undefined) return known;
    const worker = new Worker(this.#options.script, {
      workerData: this.#options.data,
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryMbMax },
    });
    const start = setTimeout(() => {
      this.#lose(worker, `its thread did not start in ${startMsMax / 1000} s`);
      void worker.terminate();
    }, startMsMax);
    const thread: Thread<R> = { worker, waiters: new Map(), start };
    worker.on('message', (message: typeof ready | { readonly id: number; readonly value: R }) => {
      if (message === ready) this.#begin(thread);
      else settle(thread, message.id, message.value);
    });
    worker.on('error', (error) =>
      this.#lose(
        worker,
        'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'its thread ran out of memory' : `internal ${error.name}`,
      ),
    );
    worker.on('exit', () => this.#lose(worker, 'its thread ended'));
    this.#threads[index] = thread;
    return thread;
  }

  #begin(thread: Thread<R>): void {
    clearTimeout(thread.start);
    thread.start = undefined;
    for (const waiter of thread.waiters.values()) this.#limit(thread, waiter);
  }

  #limit({ worker }: Thread<R>, waiter: Waiter<R>): void {
    const { timeoutMs } = this.#options;
    waiter.timer = setTimeout(() => {
      const late = `took longer than ${Math.round(timeoutMs / 1000)} s`;
      waiter.reject(new LostTask(`it ${late}`));
      // The others in that thread are not to blame.
      this.#lose(worker, `another in its thread ${late}`);
      void worker.terminate();
    }, timeoutMs);
  }

  /** Fails all that the thread was busy with; the next task starts a new one. */
  #lose(worker: Worker, reason: string): void {
    const index = this.#threads.findIndex((thread) => thread?.worker === worker);
    const thread = this.#threads[index];
    if (thread === undefined) return;
    this.#threads[index] = undefined;
    clearTimeout(thread.start);
    for (const { reject, timer } of thread.waiters.values()) {
      clearTimeout(timer);
      reject(new LostTask(reason));
    }
    thread.waiters.clear();
  }
}

function settle<R>({ waiters }: Thread<R>, id: number, value: R): void {
  const waiter = waiters.get(id);
  waiters.delete(id);
  clearTimeout(waiter?.timer);
  waiter?.resolve(value);
}
