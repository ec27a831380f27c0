import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** Every link into its own page has a target there. */
export function checkFragments(tools: PageTools): PageFinding[] {
  return tools.all('a[href*="#"]').flatMap((link) => {
    if (!(link instanceof HTMLAnchorElement)) return [];
    const isOwn =
      link.origin === location.origin &&
      link.pathname === location.pathname &&
      link.search === location.search;
    const id = decodeURIComponent(link.hash.slice(1));
    if (!isOwn || (id !== '' && (document.getElementById(id) || document.getElementsByName(id).length > 0)))
      return [];
    return [
      {
        element: tools.describe(link),
        problem: `leads to #${id}, which is nowhere on the page.`,
        repair: 'Give the target that id, or make it a button when it leads nowhere.',
      },
    ];
  });
}
