import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Answers } from '../../src/adapters/queue/answers.ts';
import { migrateEngine, openEngine } from '../../src/adapters/queue/engine.ts';
import type { Engine } from '../../src/adapters/queue/engine.ts';
import { engineKinds } from './engines.ts';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

test('what is on its way to the engine is not taken for gone', async () => {
  vi.useFakeTimers();
  cleanUp.push(() => vi.useRealTimers());
  const queue = { getJob: async () => undefined, getRanges: async () => [] };
  const answers = new Answers(queue as never, new EventEmitter() as never);
  cleanUp.push(() => answers.close());
  const told: string[] = [];
  answers.of('one').then(
    () => told.push('an answer'),
    ({ message }: Error) => told.push(message),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual([]);
  answers.isThere('one');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual(['it is gone']);
});

test('an engine that takes long to answer is asked once', async () => {
  vi.useFakeTimers();
  cleanUp.push(() => vi.useRealTimers());
  const asked: string[] = [];
  const queue = { getJob: (id: string) => new Promise(() => asked.push(id)), getRanges: async () => ['one'] };
  const answers = new Answers(queue as never, new EventEmitter() as never);
  cleanUp.push(() => answers.close());
  answers.of('one').catch(() => undefined);
  answers.isThere('one');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toEqual(['one']);
});

describe.each(engineKinds.filter(({ missing }) => missing === undefined))('$name', ({ open }) => {
  test('of many that end at once each is heard of soon', async () => {
    const process = await open();
    cleanUp.push(() => process.stop());
    await migrateEngine(process.url);
    const start = async (): Promise<Engine> => {
      const engine = await openEngine(process.url, () => undefined);
      cleanUp.push(() => engine.close());
      return engine;
    };
    for (const engine of await Promise.all([1, 2, 3, 4].map(start))) {
      engine.take(
        'work',
        async (data) => {
          await sleep(100 + ((data as { readonly serial: number }).serial % 7) * 10);
          return Date.now();
        },
        { atOnce: 4 },
      );
    }
    const asker = await start();
    await asker.ask('work', { serial: 0 }, 'the first');
    const serials = Array.from({ length: 400 }, (_, serial) => serial);
    const late: number[] = [];
    const ask = async (lane: number): Promise<void> => {
      for (let serial = serials.shift(); serial !== undefined; serial = serials.shift()) {
        const ended = Number(await asker.ask('work', { serial }, `lane ${lane}`));
        late.push(Date.now() - ended);
      }
    };
    await Promise.all(Array.from({ length: 80 }, (_, lane) => ask(lane)));
    expect(late).toHaveLength(400);
    // What is not heard of is looked for after five seconds.
    expect(Math.max(...late)).toBeLessThan(4_500);
  });
});
