import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Whole processes are started in tests, on machines with few cores.
    testTimeout: 20_000,
    // By default one processor stays idle; with two, that is half the time.
    maxWorkers: '100%',
    // .ci/run counts what passed.
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.ci/cache/vitest.json' }]] : ['default'],
  },
});
