import { allRules } from '../site/all-rules.ts';
import { readPage } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import type { Violation } from '../site/violation.ts';

/**
 * The half of the gate that needs no browser: every rule of the whole site, on one page in place of the built one. The
 * whole-site checks run the same rules on all pages before the browser starts, so that the gate itself does not repeat them;
 * this is for a page that is not built as it is, such as one with a planted fault.
 *
 * @param html The page as served.
 */
export async function checkSource(site: Site, address: string, html: string): Promise<Violation[]> {
  const page = readPage(address, html);
  const changed: Site = {
    ...site,
    pages: [page],
    findPage: (wanted) => (wanted === address ? page : site.findPage(wanted)),
  };
  const violations: Violation[] = [];
  for (const [, rule] of allRules) violations.push(...(await rule(changed)));
  return violations.filter((violation) => violation.page === address);
}
