import { defineConfig } from 'vitest/config';

/** Nothing is judged by a clock: these only end what would never end, on the slowest and busiest machine. */
const patience = { testTimeout: 600_000, hookTimeout: 1_800_000, expect: { poll: { timeout: 60_000 } } };

/** The site of the sample portal, which `src/tests/samples/global-setup.ts` builds. */
const sample = { SITE_TESTED: '.cache/sample-portal/dist', CONTENT_TESTED: 'src/tests/samples/portal' };

/**
 * Five projects: `unit` needs nothing, `site` builds the sample portal and reads it, `browser` opens it in a real browser, `live` opens
 * `dist/`, `builds` compares `dist/` with other builds. `npm test` builds before the last two (src/commands/gate/steps.ts).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/{site,builds,browser,live}/**'],
          ...patience,
          // Modules keep nothing that a test could change, so that each of two workers loads them once for all its files.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          globalSetup: ['src/tests/samples/global-setup.ts'],
          env: sample,
          ...patience,
          // Each worker reads the built site once for all its files.
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['src/tests/builds/**/*.test.ts'],
          globalSetup: ['src/tests/builds/global-setup.ts', 'src/tests/browser/global-setup.ts'],
          ...patience,
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/samples/global-setup.ts', 'src/tests/browser/global-setup.ts'],
          env: sample,
          ...patience,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'live',
          include: ['src/tests/live/**/*.test.ts'],
          globalSetup: ['src/tests/browser/global-setup.ts'],
          ...patience,
          fileParallelism: false,
        },
      },
    ],
  },
});
