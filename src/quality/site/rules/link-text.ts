import { collapse, findAll, isWithin, type Page, type PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import { resolveLink, type Site } from '../site.ts';
import type { Violation } from '../violation.ts';

const rule = 'link-text';

/**
 * Within the main content of a page, links have names, and links of the same name lead to the same place. On a page in two
 * languages the parts are apart: where the English part has to show Chinese, it still leads to the English page.
 */
export const checkLinkText: Rule = (site) =>
  site.pages.flatMap((page) => {
    const violations: Violation[] = [];
    const first = new Map<string, { href: string; key: string }>();
    for (const link of findAll(page, 'a')) {
      const href = link.attributes.get('href');
      if (href === undefined || !isWithin(link, 'main') || isWithin(link, 'template')) continue;
      const name = collapse(accessibleName(page, link));
      const report = (message: string, hint: string): void => {
        violations.push({ page: page.address, rule, message, hint, line: link.line });
      };
      if (name === '') {
        report(
          `The link to "${href}" has no name.`,
          'Give it text, or an aria-label where it shows a picture.',
        );
        continue;
      }
      const nameInLanguage = `${link.lang} ${name}`;
      const key = targetKey(site, page, href);
      const same = first.get(nameInLanguage);
      if (!same) {
        first.set(nameInLanguage, { href, key });
      } else if (same.key !== key) {
        report(
          `The name "${name}" leads to "${href}" here and to "${same.href}" before.`,
          'Say in each link, or its aria-label, what is particular to its target.',
        );
      }
    }
    return violations;
  });

/** The name a screen reader says, as far as markup alone decides it. */
function accessibleName(page: Page, element: PageElement): string {
  const labels = (element.attributes.get('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => page.elements.find(({ attributes }) => id !== '' && attributes.get('id') === id))
    .filter((label) => label !== undefined);
  if (labels.length > 0) return labels.map((label) => visibleText(label)).join(' ');
  return (
    element.attributes.get('aria-label') ?? (visibleText(element) || (element.attributes.get('title') ?? ''))
  );
}

/** Text and alternative texts; what is hidden from assistive technology does not count. */
function visibleText(element: PageElement): string {
  return element.children
    .map((child) => {
      if (!('tag' in child)) return child.value;
      if (child.attributes.get('aria-hidden') === 'true' || child.attributes.has('hidden')) return '';
      return child.attributes.get('aria-label') ?? child.attributes.get('alt') ?? visibleText(child);
    })
    .join('');
}

function targetKey(site: Site, page: Page, href: string): string {
  const target = resolveLink(site, page, href);
  return target.kind === 'internal'
    ? new URL(href, `${site.origin}${site.base}${page.address.slice(1)}`).href
    : href;
}
