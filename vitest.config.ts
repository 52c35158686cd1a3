import { defineConfig } from 'vitest/config';

/** Rooms that keep nothing of the world: one process runs their tests one after the other. */
const PURE = ['tests/core/**/*.test.ts', 'tests/templates/**/*.test.ts', 'tests/app/**/*.test.ts'];

export default defineConfig({
  test: {
    // Whole processes are started in tests, on machines with few cores.
    testTimeout: 20_000,
    // By default one processor stays idle; with two, that is half the time.
    maxWorkers: '100%',
    // .ci/run counts what passed.
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.ci/cache/vitest.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'world', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
