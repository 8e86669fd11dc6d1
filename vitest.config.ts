import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    pool: 'threads',
    testTimeout: 20_000,
    passWithNoTests: false,
    allowOnly: false,
    // A test that works only with its author's git settings shows it here, not on the next machine.
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  },
});
