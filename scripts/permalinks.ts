/** `npm run permalinks`: appends the addresses that the built site has and content/permalinks.txt does not list yet. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  appendToLedger,
  comparePermalinks,
  findAddresses,
  parseLedger,
} from '../src/quality/site/permalinks.ts';
import { readSite } from '../src/quality/site/site.ts';

const root = process.cwd();
const ledgerFile = join(root, 'content', 'permalinks.txt');

try {
  const found = findAddresses(readSite(join(root, 'dist')));
  const ledger = existsSync(ledgerFile) ? readFileSync(ledgerFile, 'utf8') : '';
  const { vanished, unlisted } = comparePermalinks(parseLedger(ledger), found);
  if (vanished.length > 0) {
    throw new Error(
      `These published addresses are no longer on the site: ${vanished.join(', ')}. ` +
        'Restore them or let them redirect; nothing was written.',
    );
  }
  writeFileSync(ledgerFile, appendToLedger(ledger, unlisted));
  process.stdout.write(
    `${unlisted.length} addresses appended; content/permalinks.txt lists ${found.length}.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
