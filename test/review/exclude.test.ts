import { expect, test } from 'vitest';

import { isExcluded } from '../../src/review/settings/exclude.ts';
import { cpuMs } from '../cpu-time.ts';

test.each([
  ['vendor/a.tf', 'vendor/', true],
  ['a/vendor/b.tf', 'vendor/', true],
  ['a/vendor/b.tf', '/vendor/', false],
  ['vendored/a.tf', 'vendor/', false],
  ['docs/a/b.md', 'docs/**', true],
  ['a/b.json', '*.json', true],
  ['a/b.json', 'a/*.json', true],
  ['a/c/b.json', 'a/*.json', false],
  ['a/c/b.json', 'a/**/b.json', true],
  ['a', '**', true],
  ['a/b', '?', true],
])('%s under %s: %s', (path, pattern, excluded) => {
  expect(isExcluded(path, [pattern])).toBe(excluded);
});

test('a pattern made to be slow is not', () => {
  const started = cpuMs();
  expect(isExcluded('a'.repeat(5000), [`${'*a'.repeat(200)}b`])).toBe(false);
  expect(cpuMs() - started).toBeLessThan(1000);
});
