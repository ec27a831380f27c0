import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** A link in a sentence is known without colour (WCAG 1.4.1): by an underline or a border. */
export function checkColourOnlyLinks(tools: PageTools): PageFinding[] {
  const isMarked = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return (
      style.textDecorationLine.includes('underline') ||
      (style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) >= 1)
    );
  };
  return tools
    .all('a[href]')
    .filter((link) => tools.isShown(link) && tools.isInSentence(link))
    .filter((link) => ![link, ...link.querySelectorAll('*')].some(isMarked))
    .map((link) => ({
      element: tools.describe(link),
      problem: 'stands in a sentence and differs from it by colour at most.',
      repair: 'Underline it.',
    }));
}
