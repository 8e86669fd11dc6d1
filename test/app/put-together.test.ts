import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { migrateEngine, openEngine } from '../../src/adapters/queue/engine.ts';
import type { Engine } from '../../src/adapters/queue/engine.ts';
import { until } from './app-process.ts';
import { engineKinds } from './engines.ts';
import type { EngineProcess } from './engines.ts';

/** Deliveries, as a receiver puts them in: nothing may be called taken that was not. */

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

async function start(open: () => Promise<EngineProcess>): Promise<{ readonly process: EngineProcess; readonly engine: Engine }> {
  const process = await open();
  cleanUp.push(() => process.stop());
  await migrateEngine(process.url);
  const engine = await openEngine(process.url, () => undefined);
  cleanUp.push(() => engine.close());
  return { process, engine };
}

describe.each(engineKinds.filter(({ missing }) => missing === undefined))('$name', ({ name, open }) => {
  test('each of those that go in together is taken once, in their order', async () => {
    const { engine } = await start(open);
    const items = Array.from({ length: 100 }, (_, serial) => ({ serial, text: `"${serial}" \u0027 \\ é` }));
    await Promise.all(items.map((item) => engine.put('inbox', item)));
    expect(await engine.waiting('inbox')).toBe(items.length);
    const taken: unknown[] = [];
    engine.take('inbox', async (data) => void taken.push(data), { atOnce: 1 });
    await until(() => taken.length === items.length, 'all are taken');
    await until(async () => (await engine.waiting('inbox')) === 0, 'nothing waits');
    expect(taken).toEqual(items);
  });

  test('what an engine that is away did not take is refused', async () => {
    const { process, engine } = await start(open);
    await engine.put('inbox', { serial: 0 });
    await process.kill();
    // Processes of PostgreSQL's outlive the first one by a moment, and may take some more.
    let taken = 1;
    const isRefused = async (): Promise<boolean> => {
      const [{ status }] = await Promise.allSettled([engine.put('inbox', { serial: taken })]);
      if (status === 'fulfilled') taken += 1;
      return status === 'rejected';
    };
    await until(isRefused, 'the engine is away');
    const refused = await Promise.allSettled([7, 8, 9].map((serial) => engine.put('inbox', { serial })));
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await process.start();
    await until(async () => (await engine.waiting('inbox').catch(() => 0)) >= taken, 'the engine is back');
    // What was taken is there. Redis' client may send again what had no answer; PostgreSQL's does not.
    const waiting = await engine.waiting('inbox');
    expect(waiting).toBeGreaterThanOrEqual(taken);
    expect(waiting).toBeLessThanOrEqual(name === 'postgres' ? taken : taken + 4);
  });
});

test('putting in makes no temporary tables in PostgreSQL', async ({ skip }) => {
  const postgres = engineKinds.find(({ name }) => name === 'postgres');
  skip(postgres === undefined || postgres.missing !== undefined, postgres?.missing);
  if (postgres === undefined) return;
  const { process, engine } = await start(postgres.open);
  const client = new pg.Client(process.url);
  await client.connect();
  cleanUp.push(() => client.end());
  await Promise.all([1, 2, 3].map((serial) => engine.put('inbox', { serial })));
  // The first temporary table of a connection makes their schema, which stays.
  const { rows } = await client.query("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'pg_temp%'");
  expect(rows).toEqual([]);
  expect(await engine.waiting('inbox')).toBe(3);
});
