import { describe, expect, test } from 'vitest';
import type { TestContext } from 'vitest';
import { migrateEngine, openEngine } from '../../src/adapters/queue/engine.ts';
import type { Engine } from '../../src/adapters/queue/engine.ts';
import { until } from './app-process.ts';
import { engineKinds } from './engines.ts';

/**
 * What a scheduler takes that finds very many deliveries: it keeps each until the review has ended, and must know of all. Most of the time is the
 * wait for locks to end, which those of one engine wait for at once.
 */

describe.each(engineKinds.filter(({ missing }) => missing === undefined))('$name', ({ open }) => {
  /** An engine of the test's own, that any number of processes open. */
  async function start({ onTestFinished }: TestContext) {
    const errors: string[] = [];
    const process = await open();
    onTestFinished(() => process.stop());
    await migrateEngine(process.url);
    const openOne = async (): Promise<Engine> => {
      const engine = await openEngine(process.url, (error) => errors.push(error.message));
      onTestFinished(() => engine.close());
      return engine;
    };
    return { openOne, errors };
  }

  test.concurrent('each is begun as soon as it is claimed, and held for as long as it takes', async (context) => {
    const count = 300;
    const { openOne, errors } = await start(context);
    const engine = await openOne();
    await Promise.all(Array.from({ length: count }, (_, serial) => engine.put('inbox', { serial })));
    const held: { release: () => void } = { release: () => undefined };
    const released = new Promise<void>((resolve) => (held.release = resolve));
    const begun: unknown[] = [];
    let waitedAtFirst: number | undefined;
    const work = async (data: unknown): Promise<void> => {
      begun.push((data as { readonly serial: number }).serial);
      if (begun.length === 1) waitedAtFirst = await engine.waiting('inbox');
      await released;
    };
    engine.take('inbox', work, { atOnce: 10_000 });
    await until(() => begun.length === count && waitedAtFirst !== undefined, 'all are begun');
    // BullMQ's own loop would have claimed all of them before.
    expect(waitedAtFirst).toBeGreaterThan(count / 2);
    // Another one that looks for what was lost finds nothing: the locks, of ten seconds, are renewed.
    (await openOne()).take('inbox', work, { atOnce: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 22_000));
    expect(begun.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: count }, (_, serial) => serial));
    held.release();
    await engine.put('inbox', { serial: count });
    await until(() => begun.length === count + 1, 'one more');
    expect(errors).toEqual([]);
  });

  test.concurrent('what one claimed that died goes to another, all of it', async (context) => {
    const count = 200;
    const { openOne, errors } = await start(context);
    const [first, second] = [await openOne(), await openOne()];
    await Promise.all(Array.from({ length: count }, (_, serial) => first.put('inbox', { serial })));
    const begun = new Set<unknown>();
    let claimed = 0;
    const taker = first.take('inbox', () => new Promise(() => (claimed += 1)), { atOnce: 10_000 });
    await until(() => claimed === count, 'all are claimed');
    await taker.close('leave');
    second.take('inbox', async (data) => void begun.add((data as { readonly serial: number }).serial), { atOnce: 10_000 });
    await until(() => begun.size === count, 'all are begun again');
    await until(async () => (await second.waiting('inbox')) === 0, 'nothing waits');
    expect(errors).toEqual([]);
  });
});
