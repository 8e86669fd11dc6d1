import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openScene } from '../scene.ts';
import { paceOf, planOf, send } from './sending.ts';
import type { Result } from './sending.ts';

/** What the figures of a storm rest on: posts that come when they are due, and answers that are measured from then. */

let cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  const steps = cleanUp.toReversed();
  cleanUp = [];
  for (const step of steps) await step();
});

test('posts are due at the pace that was asked for, and none waits for the answer to another', async () => {
  const count = 100;
  const scene = await openScene();
  cleanUp.push(() => scene.fake.close());
  scene.fake.webhooks.hold();
  await scene.propose('one', '# one\n');
  const [delivery] = scene.fake.webhooks.deliveries.slice(-1);
  if (delivery === undefined) throw new Error('nothing was delivered');
  // Answers nothing before it has all: with fewer connections than posts it would wait for ever.
  const open: ServerResponse[] = [];
  const server = createServer((_, response) => {
    open.push(response);
    if (open.length === count) for (const one of open) one.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  const { port } = server.address() as AddressInfo;
  const plan = planOf(
    Array.from({ length: count }, () => delivery),
    { perSecond: 200, duplicated: 0, dropped: 0 },
  );
  const results = (await send({ app: scene.app, port }, plan)).toSorted((a, b) => a.index - b.index);
  expect(results.every(({ status }) => status === 202)).toBe(true);
  expect(results.every(({ atMs, index }) => atMs >= (plan[index]?.afterMs ?? 0) - 1)).toBe(true);
  // None was answered before the last was posted: however late the sender was, the wait counts from when the post was due.
  const lastAtMs = Math.max(...results.map(({ atMs }) => atMs));
  expect(results.every(({ ms, index }) => ms >= lastAtMs - (plan[index]?.afterMs ?? 0) - 1)).toBe(true);
});

test('the pace that was reached is that of the posts', () => {
  const at = (index: number, atMs: number): Result => ({ index, atMs, status: 202, ms: 1 });
  expect(paceOf([at(2, 200), at(0, 100), at(1, 150)])).toBe(20);
  expect(paceOf([at(0, 100)])).toBeNaN();
});
