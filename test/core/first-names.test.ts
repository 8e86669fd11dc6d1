import { expect, test } from 'vitest';
import { firstNames } from '../../src/core/first-names.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c'], 'a, b and 1 more'],
])('of %o two are named', (names, text) => {
  expect(firstNames(names, 2)).toBe(text);
});

test('another word may stand between the names', () => {
  expect(firstNames(['a', 'b', 'c'], 2, '; ')).toBe('a; b and 1 more');
});
