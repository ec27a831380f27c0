import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** The Tab key follows the order of the page: nothing has a positive tabindex. */
export function checkTabindex(tools: PageTools): PageFinding[] {
  return tools
    .all('[tabindex]')
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((element) => ({
      element: tools.describe(element),
      problem: `has tabindex="${element.tabIndex}".`,
      repair: 'Use 0, and put it where it belongs in the document.',
    }));
}
