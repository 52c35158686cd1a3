import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind in their process: one process runs them one after the other. A service takes its settings from the environment of its process, as in Lambda. */
const TOGETHER = ['tests/{core,templates,app}/**/*.test.ts', 'tests/local/**/!(service|hostile-paths).test.ts'];

export default defineConfig({
  test: {
    // Whole processes are started in tests, on machines with few cores.
    testTimeout: 60_000,
    // By default one processor stays idle; with two, that is half the time.
    maxWorkers: '100%',
    // .ci/run counts what passed.
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.ci/cache/vitest.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: TOGETHER } },
    ],
  },
});
