import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Opens the built site in old browsers. Outside the gate: it fetches 200 MB from npm at its first use. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    name: 'compat',
    include: ['src/quality/old-browsers/*.compat.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
