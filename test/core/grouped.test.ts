import { expect, test } from 'vitest';
import { grouped } from '../../src/core/grouped.ts';

test('digits stand in groups of three, as American English writes them', () => {
  for (const count of [0, 7, 12, 999, 1000, 9999, 12_345, 999_999, 1_000_000, Number.MAX_SAFE_INTEGER]) {
    expect(grouped(count)).toBe(count.toLocaleString('en-US'));
  }
});
