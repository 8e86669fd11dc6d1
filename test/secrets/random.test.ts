import { expect, test } from 'vitest';
import { isRandom } from '../../src/analysis/secrets/values/value-class.ts';
import { fake } from './fakes.ts';

test('what a machine made is random, and words and fillers are not', () => {
  expect(isRandom(fake('git-sha', 4))).toBe(true);
  for (const value of ['correct-horse-battery', 'environment', 'xxxxxxxxxxxxxxxx', '1234567890123456'])
    expect(isRandom(value), value).toBe(false);
});
