import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * Links of one name lead to one address: in a list of all links the name is all there is. Names in two languages are two names,
 * since a page in both languages leads to each language's own pages.
 */
export function checkSameName(tools: PageTools): PageFinding[] {
  const links = tools.all('a[href]').filter((link) => tools.isExposed(link));
  const names = tools.namesOf(links);
  const first = new Map<string, string>();
  return links.flatMap((link, index) => {
    const name = names[index];
    if (!name || !(link instanceof HTMLAnchorElement)) return [];
    const key = `${link.closest('[lang]')?.getAttribute('lang') ?? ''} ${name.toLowerCase()}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, link.href);
    if (before === undefined || before === link.href) return [];
    const shorten = (href: string): string => decodeURI(href.replace(location.origin, ''));
    return [
      {
        element: tools.describe(link),
        problem: `is called "${name}" and leads to ${shorten(link.href)}; the same name led to ${shorten(before)} before.`,
        repair: 'Say in the text of each link, or its aria-label, what is particular to its target.',
      },
    ];
  });
}
