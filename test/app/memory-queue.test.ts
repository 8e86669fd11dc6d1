import { expect, test } from 'vitest';
import { memoryQueue } from '../../src/adapters/queue/memory-queue.ts';
import type { InstallationJob } from '../../src/review/queue/job.ts';
import type { AttemptResult } from '../../src/review/queue/queue.ts';
import { defaultQueueLimits } from '../../src/review/queue/queue.ts';

const job = (installation: number): InstallationJob => ({ kind: 'installation', installation });

/** A queue whose jobs end when they are told to. */
function scene() {
  const ends: ((result: AttemptResult) => void)[] = [];
  const told: string[] = [];
  const queue = memoryQueue({
    limits: { ...defaultQueueLimits, activeMax: 1, retryMs: 1, lossesMax: 2 },
    work: () => new Promise((resolve) => ends.push(resolve)),
    onEnd: ({ attempt }, result) => told.push(`${attempt} ${result}`),
  });
  const running = (count: number): Promise<void> => expect.poll(() => ends.length, { interval: 1 }).toBe(count);
  return { queue, ends, told, running };
}

test('whoever offers is answered before any work begins', async () => {
  const { queue, ends, running } = scene();
  expect(queue.offer(job(1))).toBe('queued');
  expect(ends).toHaveLength(0);
  await running(1);
});

test('a queue that is to end takes nothing more, lets what runs end, begins nothing, and says what is left', async () => {
  const { queue, ends, told, running } = scene();
  queue.offer(job(1));
  queue.offer(job(2));
  await running(1);
  const left = queue.drain(60_000);
  expect(queue.offer(job(3))).toBe('full');
  ends[0]?.('done');
  expect(await left).toBe(1);
  expect([ends.length, told]).toEqual([1, ['1 done']]);
});

test('what does not end in time is left', async () => {
  const { queue, running } = scene();
  queue.offer(job(1));
  await running(1);
  expect(await queue.drain(1)).toBe(1);
});

test('a job whose worker is lost is begun again, and given up when that is so each time', async () => {
  const { queue, ends, told, running } = scene();
  queue.offer(job(1));
  await running(1);
  ends[0]?.('lost');
  await running(2);
  ends[1]?.('lost');
  await expect.poll(() => told, { interval: 1 }).toEqual(['1 again', '2 given-up']);
});
