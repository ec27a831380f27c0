import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** No text is cut off by a box that cannot be scrolled. A box of a pixel or two hides text for the eye on purpose. */
export function checkClippedText(tools: PageTools): PageFinding[] {
  const reported = new Set<Element>();
  return tools.textLines().flatMap(({ element, cutBy }) => {
    if (!cutBy || reported.has(element)) return [];
    const { width, height } = cutBy.getBoundingClientRect();
    const style = getComputedStyle(cutBy);
    const scrolls = [style.overflowX, style.overflowY].some(
      (value) => value === 'auto' || value === 'scroll',
    );
    if (scrolls || width <= 2 || height <= 2 || cutBy.matches('input, select, textarea')) return [];
    reported.add(element);
    return [
      {
        element: tools.describe(element),
        problem: `is cut off by ${tools.describe(cutBy)}.`,
        repair:
          'Let the box grow with its text: min-height instead of height, and wrapping instead of overflow.',
      },
    ];
  });
}
