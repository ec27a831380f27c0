import { join } from 'node:path';

import { startStep } from '../src/commands/gate/start-step.ts';
import { runGate } from '../src/commands/run-gate.ts';
import { findBrowserCache } from '../src/quality/browser/browser-cache.ts';
import { describeBrowser } from '../src/quality/browser/describe-browser.ts';
import { findBrowser } from '../src/quality/browser/find-browser.ts';

const root = join(import.meta.dirname, '..');
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

process.exitCode = await runGate(process.argv.slice(2), {
  start: (step, hear) =>
    startStep(step, hear, { root, environment: process.env, colours: process.stdout.isTTY === true }),
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  now: () => performance.now(),
  describeBrowser: async () => describeBrowser(await findBrowser(findBrowserCache(root))),
  signal: stop.signal,
});
