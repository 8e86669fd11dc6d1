import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

import { optimizeLate, tieringOf } from '../../src/entry/optimize-late.ts';

const nodeOptions = (): string => spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;

test('this version of V8 knows each option that it is told, and what is told in the end is what it does by itself', () => {
  const { late, usual } = tieringOf(process.versions.v8) ?? { late: [], usual: [] };
  const known = nodeOptions();
  for (const flag of late) expect(known).toContain(`${flag.split('=')[0]} (`);
  for (const flag of usual) expect(known).toContain(`default: ${flag}\n`);
});

test('Node 20 and Node 24 are told to optimize late, a version that was not measured is left alone', async () => {
  expect(['11.3.244.8-node.30', '13.6.233.17-node.53'].map((version) => tieringOf(version)?.late.length)).toEqual([1, 2]);
  expect(tieringOf('13.7.1')).toBeUndefined();
  expect(tieringOf('113.6')).toBeUndefined();
  const again = await optimizeLate('13.7.1');
  expect(() => again()).not.toThrow();
});
