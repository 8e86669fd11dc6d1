import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts', 'test/remove-temporary-folders.ts'],
    pool: 'threads',
    // Most of the time goes into processes that tests start and wait for: one worker for two cores leaves both idle half of it.
    maxWorkers: 2,
    // One that loads the sources anew for each file spends more on that than on most of the tests. What a file changes for others it puts back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
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
