import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkerPool } from '../../src/adapters/queue/worker-pool.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-pool-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A pool of one thread that runs this. */
function poolOf(name: string, code: string, more: { readonly timeoutMs?: number; readonly lastWordsMs?: number } = {}) {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(script, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return new WorkerPool<object, string>({ size: 1, script, data: {}, timeoutMs: 10_000, memoryMbMax: 64, ...more });
}

test('a thread that ends with an error while it is asked for its last words does not keep the pool from closing', async () => {
  const pool = poolOf(
    'last-words',
    `parentPort.on('message', (message) => {
       if (message === 'end') throw new Error('planted');
       parentPort.postMessage({ id: message.id, value: 'done' });
     });
     parentPort.postMessage('ready');`,
    { lastWordsMs: 5_000 },
  );
  expect(await pool.run(0, {})).toBe('done');
  await expect(pool.close()).resolves.toBeUndefined();
});

test('the start of a thread does not count as time of its first tasks', async () => {
  const pool = poolOf(
    'late',
    `const late = Date.now() + 1_500;
     while (Date.now() < late);
     parentPort.on('message', ({ id }) => parentPort.postMessage({ id, value: 'done' }));
     parentPort.postMessage('ready');`,
    { timeoutMs: 1_000 },
  );
  expect(await Promise.all([pool.run(0, {}), pool.run(0, {})])).toEqual(['done', 'done']);
  await pool.close();
});

test('what hangs in a thread that is ready is lost, whether it was given before or after, and the next task has a new thread', async () => {
  const pool = poolOf(
    'hanging',
    `parentPort.on('message', ({ id, task }) => {
       if (task.hangs !== true) parentPort.postMessage({ id, value: 'done' });
     });
     parentPort.postMessage('ready');`,
    { timeoutMs: 1_000 },
  );
  await expect(pool.run(0, { hangs: true })).rejects.toThrow('longer than 1 s');
  expect(await pool.run(0, {})).toBe('done');
  await expect(pool.run(0, { hangs: true })).rejects.toThrow('longer than 1 s');
  await pool.close();
});

test('of several in a thread only the one that takes too long is told so', async () => {
  const pool = poolOf(
    'beside',
    `parentPort.on('message', () => undefined);
     parentPort.postMessage('ready');`,
    { timeoutMs: 1_000 },
  );
  pool.start();
  await sleep(300);
  const first = pool.run(0, {});
  const second = sleep(100).then(() => pool.run(0, {}));
  const ends = await Promise.allSettled([first, second]);
  expect(ends.map((end) => (end.status === 'rejected' ? String(end.reason) : end.status))).toEqual([
    'LostTask: it took longer than 1 s',
    'LostTask: another in its thread took longer than 1 s',
  ]);
  await pool.close();
});
