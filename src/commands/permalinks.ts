import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendToLedger, comparePermalinks, findAddresses, parseLedger } from '../quality/site/permalinks.ts';
import { readSite } from '../quality/site/site.ts';
import { command } from './command.ts';
import { CommandError } from './command-error.ts';

/** Appends the addresses that the built site has and content/permalinks.txt does not list yet. Exit codes: 0 done, 1 refused. */
export const permalinks = command({
  name: 'permalinks',
  options: {},
  run(_given, { root }, output) {
    const ledgerFile = join(root, 'content', 'permalinks.txt');
    const found = findAddresses(readSite(join(root, 'dist')));
    const ledger = existsSync(ledgerFile) ? readFileSync(ledgerFile, 'utf8') : '';
    const { vanished, unlisted } = comparePermalinks(parseLedger(ledger), found);
    if (vanished.length > 0) {
      throw new CommandError(
        `These published addresses are no longer on the site: ${vanished.join(', ')}.`,
        'Restore them or let them redirect; nothing was written.',
        1,
      );
    }
    writeFileSync(ledgerFile, appendToLedger(ledger, unlisted));
    output.write(`${unlisted.length} addresses appended; content/permalinks.txt lists ${found.length}.\n`);
    return 0;
  },
});
