import { readPage } from '../site/page.ts';
import type { Rule } from '../site/rule.ts';
import { checkAlternates } from '../site/rules/alternates.ts';
import { checkDuplicateIds } from '../site/rules/duplicate-ids.ts';
import { checkLinkText } from '../site/rules/link-text.ts';
import { checkPageSkeleton } from '../site/rules/page-skeleton.ts';
import { checkTables } from '../site/rules/tables.ts';
import { checkTitles } from '../site/rules/titles.ts';
import { checkValidHtml } from '../site/rules/valid-html.ts';
import type { Site } from '../site/site.ts';
import type { Violation } from '../site/violation.ts';

/**
 * The half of the gate that needs no browser: the rules of the whole site that are about access. `npm test` runs them on all
 * pages before the browser starts, so that the browser tests do not repeat them. A browser repairs bad nesting as it reads, so
 * that only the source shows it.
 */
const sourceRules: readonly Rule[] = [
  checkAlternates,
  checkDuplicateIds,
  checkLinkText,
  checkPageSkeleton,
  checkTables,
  checkTitles,
  checkValidHtml,
];

/**
 * Runs these rules on one page that takes the place of the built one of its address.
 *
 * @param html The page as served.
 */
export async function checkSource(site: Site, address: string, html: string): Promise<Violation[]> {
  const page = readPage(address, html);
  const changed: Site = {
    origin: site.origin,
    base: site.base,
    files: site.files,
    read: (file) => site.read(file),
    pages: [page],
    sheets: site.sheets,
    findPage: (wanted) => (wanted === address ? page : site.findPage(wanted)),
  };
  const found = await Promise.all(sourceRules.map((rule) => rule(changed)));
  return found.flat();
}
