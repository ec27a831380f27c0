import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readProseSlugs } from '../src/model/read/read-content.ts';
import { nameChosen } from '../src/quality/page-costs/choose-pages.ts';
import { findOverspending } from '../src/quality/page-costs/budgets.ts';
import { formatBench } from '../src/quality/page-costs/report.ts';
import { runBench } from '../src/quality/page-costs/run-bench.ts';

/**
 * Prints what one page of every kind costs a visitor: bytes after brotli, requests, layout shift, and with `--lighthouse` its scores.
 *
 * Exit codes: 0 every page keeps within its budget, 1 one does not, 2 wrong usage or something that cannot be measured.
 */
const usage =
  'npm run bench:pages -- [--site FOLDER] [--kind KIND]… [--lighthouse] [--runs N]\n' +
  '  --site        the built portal (default: dist)\n' +
  '  --kind        only pages of this kind, such as measure\n' +
  '  --lighthouse  scores, too: installs Lighthouse at the first use, takes half an hour for all kinds\n' +
  '  --runs        how often Lighthouse judges each page; performance is the median (default: 5)';
const root = join(import.meta.dirname, '..');

try {
  process.exitCode = await bench(readSettings());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function bench(settings: ReturnType<typeof readSettings>): Promise<number> {
  const { rows, circumstances } = await runBench({
    site: settings.site,
    prose: readProseSlugs(root),
    cache: join(root, 'node_modules', '.cache'),
    kinds: settings.kind,
    lighthouseRuns: settings.lighthouse ? settings.runs : 0,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(formatBench(rows, circumstances));
  const over = rows.flatMap(({ page, cost }) =>
    findOverspending(`${page.address} (${nameChosen(page)})`, page.kind, cost),
  );
  for (const sentence of over) process.stdout.write(`${sentence}\n`);
  return over.length === 0 ? 0 : 1;
}

function readSettings() {
  try {
    const { values } = parseArgs({
      options: {
        site: { type: 'string', default: join(root, 'dist') },
        kind: { type: 'string', multiple: true, default: [] },
        lighthouse: { type: 'boolean', default: false },
        runs: { type: 'string', default: '5' },
      },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is ${values.runs}, not a whole number`);
    return { ...values, runs };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}. Use: ${usage}`, {
      cause: error,
    });
  }
}
