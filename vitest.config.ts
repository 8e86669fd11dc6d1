import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Where no runtime is named, a run on the developer's older Node would hide what breaks on the Action's: scripts/test.mjs starts vitest.
    pool: 'threads',
    testTimeout: 20_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
