import { once } from 'node:events';
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import { openEngine } from '../../src/adapters/queue/engine.ts';
import { until } from './app-process.ts';
import { engineKinds } from './engines.ts';

const redis = engineKinds.find(({ name }) => name === 'redis');

test('an engine without room is waited for, and that is told', async ({ skip }) => {
  skip(redis?.missing !== undefined, redis?.missing);
  const process = await redis?.open();
  if (process === undefined) throw new Error('there is no such engine');
  const told: string[] = [];
  const engine = await openEngine(process.url, ({ message }) => told.push(message));
  // By itself: what waits at the first is offered, and told, again and again.
  const toldOfLead: string[] = [];
  const leader = await openEngine(process.url, ({ message }) => toldOfLead.push(message));
  try {
    const taker = engine.take('work', async () => 'done', { atOnce: 1 });
    expect(await engine.ask('work', {}, 'before')).toBe('done');
    await command(process.url, 'CONFIG SET maxmemory 1');
    const answer = engine.ask('work', {}, 'a lane');
    await until(() => told.some((message) => message.includes('OOM')), 'a word of the trouble');
    await leader.keepOne('lead', 'leader');
    expect(toldOfLead).toEqual([expect.stringContaining('OOM')]);
    await command(process.url, 'CONFIG SET maxmemory 0');
    expect(await answer).toBe('done');
    await taker.close('leave');
  } finally {
    await leader.close();
    await engine.close();
    await process.stop();
  }
});

async function command(url: string, text: string): Promise<void> {
  const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
  socket.write(`${text}\r\n`);
  expect(String(await once(socket, 'data'))).toContain('OK');
  socket.destroy();
}
