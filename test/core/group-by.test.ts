import { expect, test } from 'vitest';
import { groupBy } from '../../src/core/group-by.ts';

test('items stand under their keys, both in the order of the items', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});

test('keys may be anything, an object or nothing', () => {
  const key = {};
  expect([...groupBy([1, 2, 3], (item) => (item === 2 ? undefined : key))]).toEqual([
    [key, [1, 3]],
    [undefined, [2]],
  ]);
});
