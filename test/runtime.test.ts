import { expect, test } from 'vitest';

test('the suite runs on the runtime of the Action', () => {
  expect(process.version).toMatch(/^v24\./);
});
