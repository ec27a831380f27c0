import { findEmbedded } from '../embedded.ts';
import { findLinks, findMeta } from '../page.ts';
import type { Rule } from '../rule.ts';
import { absoluteAddress, resolveLink } from '../site.ts';
import type { Violation } from '../violation.ts';

const rule = 'canonical';

/**
 * Every page names its own absolute address as canonical, and so does `og:url` where there is one. A redirect names the page
 * it leads to, an embed the page it shows. The page for missing addresses has no address of its own and needs none.
 */
export const checkCanonical: Rule = (site) => {
  const violations: Violation[] = [];
  for (const page of site.pages) {
    if (page.address === '/404.html') continue;
    const target = page.redirect ? resolveLink(site, page, page.redirect.target) : null;
    const expected = absoluteAddress(
      site,
      target?.kind === 'internal' ? target.path : (findEmbedded(page) ?? page.address),
    );
    const links = findLinks(page, 'canonical');
    const found = links.map(({ attributes }) => attributes.get('href') ?? '');
    if (found.length !== 1 || found[0] !== expected) {
      violations.push({
        page: page.address,
        rule,
        message: `The canonical address is ${found.join(', ') || '(none)'}, not ${expected}.`,
        hint: 'Write one <link rel="canonical"> with the absolute address made in src/model/addresses.ts.',
        line: links[0]?.line,
      });
    }
    const card = findMeta(page, 'og:url');
    if (card !== undefined && card !== expected) {
      violations.push({
        page: page.address,
        rule,
        message: `The address in og:url is ${card}, not ${expected}.`,
        hint: 'Use the canonical address for og:url.',
      });
    }
  }
  return violations;
};
