import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WorkerPool } from '../../src/adapters/queue/worker-pool.ts';

test('a thread that ends with an error while it is asked for its last words does not keep the pool from closing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-pool-'));
  const script = join(folder, 'thread.mjs');
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', (message) => {
       if (message === 'end') throw new Error('planted');
       parentPort.postMessage({ id: message.id, value: 'done' });
     });`,
  );
  const pool = new WorkerPool<object, string>({ size: 1, script, data: {}, timeoutMs: 10_000, memoryMbMax: 64, lastWordsMs: 5_000 });
  expect(await pool.run(0, {})).toBe('done');
  await expect(pool.close()).resolves.toBeUndefined();
  rmSync(folder, { recursive: true });
});
