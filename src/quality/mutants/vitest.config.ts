import { defineConfig } from 'vitest/config';

/**
 * The tests that judge mutants: unit tests, of which the runner takes those of the room. What draws thousands of inputs or prints whole
 * sheets would run once a mutant, and stays out: the tests beside it decide the same things on a few inputs.
 */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: [
      'src/tests/site/**',
      'src/tests/browser/**',
      '**/*.properties.test.ts',
      '**/*.mutations.test.ts',
      '**/*.speed.test.ts',
      '**/fuzz.test.ts',
    ],
    testTimeout: 20_000,
    isolate: false,
  },
});
