import { Worker } from 'node:worker_threads';
import { headersOf } from '../../github/hooks/webhooks.ts';
import type { Delivery } from '../../github/hooks/webhooks.ts';
import { until, webhookPath } from '../app-process.ts';
import type { App } from '../../github/state/types.ts';

/** A delivery and when it is posted, from the start of the sending. */
export interface Sent {
  readonly delivery: Delivery;
  readonly afterMs: number;
}

export interface PlanOptions {
  readonly perSecond: number;
  /** Shares of the deliveries. */
  readonly duplicated: number;
  readonly dropped: number;
}

/** Shuffled; some twice, one right after the other; some not at all, which GitHub lists as failed. */
export function planOf(deliveries: readonly Delivery[], { duplicated, dropped, perSecond }: PlanOptions): Sent[] {
  const random = seeded(7);
  const shuffled = deliveries.map((delivery) => ({ delivery, order: random() })).toSorted((a, b) => a.order - b.order);
  const chosen = shuffled.flatMap(({ delivery }) => {
    if (random() < dropped) {
      settle(delivery, 502);
      return [];
    }
    return random() < duplicated ? [delivery, delivery] : [delivery];
  });
  return chosen.map((delivery, index) => ({ delivery, afterMs: (index * 1000) / perSecond }));
}

export interface Result {
  readonly index: number;
  /** When it was posted, from the start of the sending. */
  readonly atMs: number;
  /** 0 when there was no answer. */
  readonly status: number;
  /** From when it was due to its answer. */
  readonly ms: number;
}

/** Posts a second that were reached: below what the plan asks for where the sender had no time. */
export function paceOf(results: readonly Result[]): number {
  const times = results.map(({ atMs }) => atMs);
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  return seconds === 0 ? Number.NaN : (results.length - 1) / seconds;
}

/** Posts by the schedule; `between` is called after each answer, and may take its time while the sending goes on. */
export async function send(
  { app: { hook }, port }: { readonly app: Pick<App, 'hook'>; readonly port: number },
  plan: readonly Sent[],
  between: (index: number) => Promise<void> = () => Promise.resolve(),
): Promise<Result[]> {
  if (hook === undefined) throw new Error('the App has no webhook');
  const thread = new Worker(new URL('../sender.mjs', import.meta.url));
  const results: Result[] = [];
  const ended = new Promise<void>((resolve) => {
    thread.on('message', (result: Result) => {
      results.push(result);
      const sent = plan[result.index]?.delivery;
      // GitHub notes what became of the delivery; one good answer is enough.
      if (sent !== undefined && sent.statusCode !== 202) settle(sent, result.status === 0 ? 502 : result.status);
      if (results.length === plan.length) resolve();
    });
  });
  const url = `http://127.0.0.1:${port}${webhookPath}`;
  const bodyOf = kept((payload: Delivery['payload']) => JSON.stringify(payload));
  thread.postMessage(
    plan.map(({ delivery, afterMs }, index) => {
      const body = bodyOf(delivery.payload);
      return { index, afterMs, url, body, headers: headersOf(delivery, hook, body) };
    }),
  );
  for (let index = 0; index < plan.length; index += 1) {
    await until(() => results.length >= index, 'the next answer', 300_000);
    await between(index);
  }
  await ended;
  await thread.terminate();
  return results;
}

/** One text for all posts of a payload: thousands of copies would not fit. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function settle(delivery: Delivery, statusCode: number): void {
  delivery.statusCode = statusCode;
  delivery.status = statusCode === 202 ? 'OK' : 'failed to connect to host';
  delivery.deliveredAt = new Date().toISOString();
}

/** mulberry32: the same storm each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
