import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the suite runs on the runtime of the Action', () => {
  expect(process.version).toMatch(/^v24\./);
});

test('property tests draw the same values at every run, unless others are asked for', () => {
  const isFixed = fc.readConfigureGlobal().seed !== undefined;
  expect(isFixed).toBe(process.env['PROPERTY_SEED'] !== 'random');
});
