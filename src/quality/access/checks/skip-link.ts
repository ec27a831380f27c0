import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * The first stop is a link that moves the focus into the main content; the link is followed, because a target alone does not take the focus.
 * Where the first stop stands in the main content, there is nothing to skip.
 */
export async function checkSkipLink(tools: PageTools): Promise<PageFinding[]> {
  const repair = 'Begin the body with a link to the id of main, and give main tabindex="-1".';
  const first = tools.stops()[0];
  if (first?.closest('main')) return [];
  if (!(first instanceof HTMLAnchorElement) || !first.getAttribute('href')?.startsWith('#')) {
    return [
      {
        element: first ? tools.describe(first) : 'body',
        problem: 'is the first stop, and no link that skips to the content.',
        repair,
      },
    ];
  }
  first.focus();
  first.click();
  const hasArrived = (): boolean => document.activeElement?.closest('main') instanceof HTMLElement;
  for (let tries = 0; tries < 20 && !hasArrived(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (hasArrived()) return [];
  return [{ element: tools.describe(first), problem: 'does not move the focus into main.', repair }];
}
