import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Batch } from '../../src/adapters/queue/batch.ts';

/** Where putting in waits for its end, as while an engine is away. */
function held(): { readonly put: (items: readonly object[]) => Promise<void>; readonly seen: object[][]; release: () => void } {
  const seen: object[][] = [];
  const state = { seen, release: (): void => undefined };
  const gate = new Promise<void>((resolve) => (state.release = resolve));
  const put = async (items: readonly object[]): Promise<void> => {
    seen.push([...items]);
    await gate;
  };
  return Object.assign(state, { put });
}

test('what comes while others are put in goes in together', async () => {
  const engine = held();
  const batch = new Batch(engine.put, 10_000);
  const all = [1, 2, 3].map((one) => batch.add({ one }));
  engine.release();
  await Promise.all(all);
  expect(engine.seen).toEqual([[{ one: 1 }], [{ one: 2 }, { one: 3 }]]);
});

test('what was refused since the engine is away is not kept for its return', async () => {
  const engine = held();
  const batch = new Batch(engine.put, 50);
  const refused = await Promise.allSettled([1, 2, 3].map((one) => batch.add({ one })));
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  const later = batch.add({ one: 4 });
  engine.release();
  await later;
  await sleep(0);
  expect(engine.seen).toEqual([[{ one: 1 }], [{ one: 4 }]]);
});

test('what was put in leaves no timer behind', async () => {
  vi.useFakeTimers();
  try {
    const batch = new Batch(async () => undefined, 60_000);
    await Promise.all([1, 2, 3].map((one) => batch.add({ one })));
    const refusing = new Batch(() => Promise.reject(new Error('away')), 60_000);
    await Promise.allSettled([1, 2, 3].map((one) => refusing.add({ one })));
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
