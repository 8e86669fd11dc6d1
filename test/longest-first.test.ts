import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longest } from './longest-first.ts';

test('each beginning of a path that is to run early is that of a test', () => {
  const files = globSync('test/**/*.test.ts');
  expect(longest.filter((beginning) => !files.some((file) => file.startsWith(beginning)))).toEqual([]);
});
