import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * The page does not scroll sideways, and no text lies beyond the window (WCAG 1.4.10). A wide table may scroll within a region
 * of its own. Text is looked at too, because `overflow: hidden` on the body hides the scroll bar and the text with it.
 */
export function checkReflow(tools: PageTools): PageFinding[] {
  const available = document.documentElement.clientWidth;
  const width = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  const repair = 'Let it wrap or shrink, or put a wide table into a focusable scroll region of its own.';
  const findings: PageFinding[] = [];
  if (width > available) {
    const widest = tools
      .all('body *')
      .filter((element) => element.checkVisibility())
      .reduce((a, b) => (b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a));
    findings.push({
      element: tools.describe(widest),
      problem: `makes the page ${width} px wide in a window of ${available} px.`,
      repair,
    });
  }
  const seen = new Set<Element>();
  for (const { element, seen: box } of tools.textLines()) {
    const isAside = !box || box.right - box.left < 2 || box.right <= 0;
    if (isAside || seen.has(element) || (box.right <= available + 1 && box.left >= -1)) continue;
    // A skip link waits outside the window until it has the focus; then the check of the focus looks at it.
    if (box.left < 0 && element.closest('a[href^="#"]')) continue;
    seen.add(element);
    findings.push({
      element: tools.describe(element),
      problem: `has text from ${Math.round(box.left)} to ${Math.round(box.right)} px in a window of ${available} px.`,
      repair,
    });
  }
  return findings;
}
