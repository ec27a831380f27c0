import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * What is clicked is at least 24 × 24 px (WCAG 2.5.8, without its allowance for space around a small target), and what a visit
 * turns on is 44 px. Links in a sentence are as high as its line, which the criterion leaves free; so is what a script has not
 * yet shown.
 *
 * Primary are, by this list: buttons and fields, because everyone has to hit them; the links of the site's header and footer,
 * because they are on every page. Rows of lists, the path above a page and the switches of single sentences are not: they are
 * many, and stand close to what they belong to.
 */
export function checkTargetSize(tools: PageTools): PageFinding[] {
  const primary = [
    'button',
    '[role=button]',
    'input:not([type=checkbox], [type=radio])',
    'select',
    'textarea',
    'body > header a[href]',
    'body > footer nav a[href]',
  ].join(',');
  const roundingFree = 0.5;
  return tools.all(tools.interactive).flatMap((element) => {
    if (!tools.isShown(element) || element.matches(':disabled')) return [];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const isTick = element.matches('[type=checkbox], [type=radio]');
    const boxes = [element, ...(isTick ? labels : [])].map((part) => part.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    // A field of a pixel is drawn by its label, which is measured with it or stands for it.
    if (width <= 2 && height <= 2) return [];
    const least = element.matches(primary) ? 44 : 24;
    if (Math.min(width, height) >= least - roundingFree || tools.isInSentence(element)) return [];
    return [
      {
        element: tools.describe(element),
        problem: `is ${Math.round(width)} × ${Math.round(height)} px, less than ${least} × ${least}.`,
        repair: `Give it min-height and min-width of ${least / 16}rem, and display: inline-flex.`,
      },
    ];
  });
}
