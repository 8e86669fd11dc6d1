import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesPattern } from '../../src/analysis/code-owners/match-pattern.ts';
import { parseCodeOwners, ruleFor } from '../../src/analysis/code-owners/parse-code-owners.ts';
import { cpuMs } from '../cpu-time.ts';

/** Examples of docs.github.com, "About code owners", and their opposites. */
const cases: readonly (readonly [pattern: string, matches: readonly string[], not: readonly string[]])[] = [
  ['*', ['a', 'a/b'], []],
  ['**', ['a', 'a/b/c'], []],
  ['*.js', ['a.js', 'a/b.js'], ['a.jsx', 'js']],
  ['/build/logs/', ['build/logs/a', 'build/logs/a/b'], ['build/logs', 'x/build/logs/a']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a']],
  ['apps/', ['apps/a', 'x/apps/a/b'], ['apps']],
  ['/docs/', ['docs/a'], ['x/docs/a']],
  ['**/logs', ['logs', 'build/logs', 'a/b/logs/c'], ['logs2']],
  ['/apps/github', ['apps/github', 'apps/github/a'], ['apps/github2', 'x/apps/github']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['a', 'b']],
  ['docs/**', ['docs/a', 'docs/a/b'], ['docs']],
  ['foo\\*bar', ['foo*bar'], ['fooxbar']],
  ['f?o', ['foo', 'x/fao/b'], ['fo']],
  ['a*b*c', ['abc', 'axbxbc'], ['ab', 'acb']],
  ['/', [], ['a', '']],
  ['a***', [], ['a']],
];

test.each(cases)('%s', (pattern, matches, not) => {
  for (const path of matches) expect([path, matchesPattern(path, pattern)]).toEqual([path, true]);
  for (const path of not) expect([path, matchesPattern(path, pattern)]).toEqual([path, false]);
});

test('a pattern that is all stars takes no longer than its length', () => {
  const path = Array.from({ length: 200 }, () => 'a'.repeat(50)).join('/');
  const pattern = `${'**/a*a*a*a*b/'.repeat(100)}x`;
  const before = cpuMs();
  expect(matchesPattern(path, pattern)).toBe(false);
  expect(cpuMs() - before).toBeLessThan(500);
});

test('a path matches itself, and what is below it', () => {
  const name = fc.stringMatching(/^[a-z0-9._-]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), name, (parts, more) => {
      const path = parts.join('/');
      expect(matchesPattern(path, `/${path}`)).toBe(true);
      expect(matchesPattern(`${path}/${more}`, `/${path}/`)).toBe(true);
    }),
  );
});

test('lines that GitHub ignores, comments, spaces, the last rule', () => {
  const rules = parseCodeOwners(
    ['* @A/Dev', '!/x @a', '/[ab] @a', '\\#x @a', '/y nobody', '/with\\ space @b # why', '/docs mail@example.com @A', '/docs/free'].join(
      '\n',
    ),
  );
  expect(rules.map(({ line, pattern, owners }) => [line, pattern, owners.join(' ')])).toEqual([
    [1, '*', '@a/dev'],
    [6, '/with space', '@b'],
    [7, '/docs', '@a mail@example.com'],
    [8, '/docs/free', ''],
  ]);
  expect(ruleFor('docs/free', rules)?.owners).toEqual([]);
  expect(ruleFor('docs/a', rules)?.line).toBe(7);
  expect(ruleFor('y', rules)?.line).toBe(1);
});
