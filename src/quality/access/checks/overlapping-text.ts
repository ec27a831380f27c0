import type { PageFinding } from '../finding.ts';
import type { PageTools, TextLine } from '../page-tools.ts';

/** A line of which something can be seen. */
type SeenLine = TextLine & { seen: NonNullable<TextLine['seen']> };

/**
 * No text lies on other text. Boxes of lines set tight touch each other without their letters doing so, hence a third of the
 * height is free. What floats over the page by design (fixed, sticky, in the top layer) is left to the check of the focus.
 */
export function checkOverlappingText(tools: PageTools): PageFinding[] {
  const floating = new Map<Element, boolean>();
  const floats = (element: Element): boolean => {
    const known = floating.get(element);
    if (known !== undefined) return known;
    const is =
      ['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
      element.matches(':popover-open, dialog[open], [role=listbox]') ||
      (element.parentElement !== null && floats(element.parentElement));
    floating.set(element, is);
    return is;
  };
  const isSeen = (line: TextLine): line is SeenLine => {
    const { seen, element } = line;
    return seen !== null && seen.right - seen.left > 2 && seen.bottom - seen.top > 2 && !floats(element);
  };
  const lines = tools
    .textLines()
    .filter(isSeen)
    .sort((a, b) => a.seen.top - b.seen.top);
  const findings: PageFinding[] = [];
  const reported = new Set<Element>();
  let open: SeenLine[] = [];
  for (const line of lines) {
    const { seen } = line;
    open = open.filter((other) => other.seen.bottom > seen.top);
    for (const other of open) {
      if (other.node === line.node || reported.has(line.element)) continue;
      const across = Math.min(seen.right, other.seen.right) - Math.max(seen.left, other.seen.left);
      const down = Math.min(seen.bottom, other.seen.bottom) - Math.max(seen.top, other.seen.top);
      const lower = Math.min(seen.bottom - seen.top, other.seen.bottom - other.seen.top);
      if (across <= 3 || down <= lower / 3) continue;
      reported.add(line.element);
      findings.push({
        element: tools.describe(line.element),
        problem: `lies on ${tools.describe(other.element)}.`,
        repair: 'Take both out of fixed places, so that they make room for each other.',
      });
    }
    open.push(line);
  }
  return findings;
}
