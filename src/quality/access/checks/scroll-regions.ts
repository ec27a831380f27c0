import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** What scrolls within the page can be scrolled with the keyboard, and says what it is: it takes the focus and has a role and a name. */
export function checkScrollRegions(tools: PageTools): PageFinding[] {
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  return tools.all('body *').flatMap((element) => {
    const overX = element.scrollWidth > element.clientWidth + 1;
    const overY = element.scrollHeight > element.clientHeight + 1;
    if ((!overX && !overY) || element.matches('textarea, select, input, [role=listbox]')) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!(overX && scrolls(overflowX)) && !(overY && scrolls(overflowY))) return [];
    if (!tools.isShown(element)) return [];
    const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    const hasRole = element.hasAttribute('role') || element.matches('section, nav, aside, form, main');
    if (element.tabIndex >= 0 && element.hasAttribute('tabindex') && isNamed && hasRole) return [];
    return [
      {
        element: tools.describe(element),
        problem: 'scrolls, but takes no focus or has no role and name.',
        repair: 'Give it tabindex="0", role="region" and an aria-label or aria-labelledby.',
      },
    ];
  });
}
