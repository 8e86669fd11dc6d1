import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    pool: 'threads',
    // Most of the time goes into processes that tests start and wait for: one worker for two cores leaves both idle half of it.
    maxWorkers: 2,
    // For what hangs. Tests that start git or servers take seconds on an idle machine, and many times that on a small one with other work.
    testTimeout: 300_000,
    // The first that needs the bundles builds them, and others wait for it.
    hookTimeout: 300_000,
    passWithNoTests: false,
    allowOnly: false,
    // A test that works only with its author's git settings shows it here, not on the next machine.
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  },
});
