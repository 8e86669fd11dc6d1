import { expect, test } from 'vitest';
import { openPool } from '../../src/adapters/queue/postgres-pool.ts';

test.each([
  ['a process', {}, 12],
  ['the one that schedules, for what may be done twice', { isLax: true }, 6],
] as const)('of the connections that PostgreSQL has, %s takes some at most, and none before it asks', async (_, options, most) => {
  const pool = await openPool('postgres://nobody@127.0.0.1:1/none', options);
  expect([pool.options.max, pool.totalCount]).toEqual([most, 0]);
  await pool.end();
});
