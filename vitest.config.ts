import { defineConfig } from 'vitest/config';

/**
 * Three projects in the order of the road: `unit` needs nothing, `site` builds the sample portal and reads it, `browser` opens `dist/` in a
 * real browser.
 * `npm test` runs them one after the other and builds in between.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/site/**', 'src/tests/browser/**'],
          testTimeout: 20_000,
          // Modules keep nothing that a test could change, so that each of two workers loads them once for all its files.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          globalSetup: ['src/tests/site/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each worker reads the built site once for all its files.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
