import { expect, test } from 'vitest';
import { isSafePath, pathCharsMax } from '../../src/adapters/safe-path.ts';

test('a path at the limit is read, and one beyond it is not', () => {
  const path = (chars: number): string => `${'d'.repeat(chars - 2)}/f`;
  expect([pathCharsMax, pathCharsMax + 1].map((chars) => isSafePath(path(chars)))).toEqual([true, false]);
});

test.each(['', '/a', 'a//b', 'a/../b', './a', 'a/', 'a\nb', 'a\ufffdb'])('%j is not read', (path) => expect(isSafePath(path)).toBe(false));
