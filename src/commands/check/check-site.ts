import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, contentRules, sheetRules } from '../../quality/site/all-rules.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { comparePermalinks, findAddresses, parseLedger } from '../../quality/site/permalinks.ts';
import type { Rule } from '../../quality/site/rule.ts';
import { readSite, type Site } from '../../quality/site/site.ts';
import { formatViolations, type Violation } from '../../quality/site/violation.ts';
import { type CheckedPart, formatClosing } from './checked-part.ts';

const ledgerFile = 'content/permalinks.txt';

/**
 * Applies the rules for pages and sheets to a built site, and compares it with the content that it was built from and its addresses
 * with the ledger.
 *
 * @param root - Folder of the project, which has the ledger.
 * @param folder - The built site, absolute.
 * @param graph - The content that it was built from.
 */
export async function checkSite(root: string, folder: string, graph: Graph): Promise<CheckedPart> {
  const site = readSite(folder);
  const sheets: Site = { ...site, pages: site.sheets };
  const rulesOfContent = contentRules.map(
    ([says, rule]) => [says, (each: Site) => rule(each, graph)] as const,
  );
  const found = [
    ...(await applyRules(allRules, site)),
    ...(await applyRules(sheetRules, sheets)),
    ...(await applyRules(rulesOfContent, site)),
    ...checkLedger(readLedger(root), findAddresses(site)),
  ];
  const list = found.length === 0 ? '' : `${formatViolations(found)}\n`;
  const lookedAt = `${site.pages.length} pages, ${sheets.pages.length} sheets, ${allRules.length + contentRules.length} rules and the ledger`;
  return { text: list + formatClosing(lookedAt, found.length), errors: found.length };
}

async function applyRules(
  rules: readonly (readonly [says: string, rule: Rule])[],
  site: Site,
): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const [, rule] of rules) found.push(...(await rule(site)));
  return found;
}

/** What became of the promises of the ledger; new addresses are one finding, because one command lists them all. */
export function checkLedger(ledger: readonly string[], found: readonly string[]): Violation[] {
  const { vanished, unlisted } = comparePermalinks(ledger, found);
  const repeated = ledger.filter((address, index) => ledger.indexOf(address) < index);
  const report = (message: string, hint: string): Violation => ({
    page: ledgerFile,
    rule: 'permalinks',
    message,
    hint,
  });
  return [
    ...vanished.map((address) =>
      report(
        `The published address ${address} is no longer on the site.`,
        'Restore what it led to, or let it redirect; a published address never changes its meaning.',
      ),
    ),
    ...repeated.map((address) =>
      report(`The address ${address} is listed twice.`, 'Remove the second line.'),
    ),
    ...(unlisted.length === 0
      ? []
      : [
          report(
            `New on the site and not listed: ${unlisted.slice(0, 3).join(', ')}${unlisted.length > 3 ? ` and ${unlisted.length - 3} more` : ''}.`,
            'Run `npm run build` and then `npm run permalinks`, which lists them.',
          ),
        ]),
  ];
}

function readLedger(root: string): string[] {
  const file = join(root, ledgerFile);
  return parseLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
