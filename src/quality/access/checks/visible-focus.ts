import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * Wherever the Tab key stops, something shows it (WCAG 2.4.7), with a contrast of 3:1 to what is around it (1.4.11), within the
 * window and not hidden below something else (2.4.11). Styles with and without focus are compared: an outline that is always
 * there says nothing.
 */
export function checkVisibleFocus(tools: PageTools): PageFinding[] {
  const enough = 3;
  const look = (
    element: Element,
  ): Record<'outline' | 'border' | 'shadow' | 'background' | 'line', string> => {
    const style = getComputedStyle(element);
    const outline =
      style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1
        ? 'none'
        : `${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`;
    return {
      outline,
      border: `${style.borderWidth} ${style.borderStyle} ${style.borderColor}`,
      shadow: style.boxShadow,
      background: style.backgroundColor,
      line: `${style.textDecorationLine} ${style.textDecorationThickness}`,
    };
  };
  const report = (element: Element, problem: string, repair: string): PageFinding[] => [
    { element: tools.describe(element), problem, repair },
  ];
  const findUnseen = (element: HTMLElement, before: ReturnType<typeof look>): PageFinding[] => {
    const after = look(element);
    const style = getComputedStyle(element);
    const around = tools.backgroundOf(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
    const contrasts: number[] = [];
    if (after.outline !== before.outline && after.outline !== 'none') {
      // `auto` is the browser's own ring, drawn in two colours.
      contrasts.push(style.outlineStyle === 'auto' ? enough : tools.contrast(style.outlineColor, around));
    }
    if (after.border !== before.border) contrasts.push(tools.contrast(style.borderTopColor, around));
    if (after.shadow !== before.shadow && after.shadow !== 'none') {
      const color = /(?:rgba?|color|oklch|lab)\([^)]*\)/.exec(after.shadow)?.[0] ?? 'transparent';
      contrasts.push(tools.contrast(color, around));
    }
    if (after.background !== before.background) {
      contrasts.push(tools.contrast(before.background, tools.backgroundOf(element)));
    }
    if (contrasts.length === 0) {
      return report(
        element,
        'looks the same with and without the focus.',
        'Let :focus-visible draw an outline of at least 2 px, and remove what takes it away.',
      );
    }
    const best = Math.max(...contrasts);
    if (best >= enough) return [];
    return report(
      element,
      `shows the focus with a contrast of ${best.toFixed(1)}:1 only.`,
      'Draw the outline in a colour that has 3:1 with the background around it.',
    );
  };
  const findHidden = (element: HTMLElement): PageFinding[] => {
    // The labels of a box or a switch that is itself drawn away are what can be seen of it.
    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const points = rects.flatMap(({ left, top, right, bottom }) => [
      { x: (left + right) / 2, y: (top + bottom) / 2 },
      { x: left + 2, y: top + 2 },
      { x: right - 2, y: bottom - 2 },
    ]);
    const [middle] = points;
    if (middle === undefined) {
      return report(
        element,
        'takes the focus without having a size.',
        'Show it while it has the focus, or take it out of the order with tabindex="-1".',
      );
    }
    const isSeen = points.some(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element) || top.shadowRoot !== null);
    });
    if (isSeen) return [];
    const cover = document.elementFromPoint(middle.x, middle.y);
    return report(
      element,
      cover ? `has the focus below ${tools.describe(cover)}.` : 'has the focus outside the window.',
      'Leave room with scroll-padding for what is fixed, and bring what waits outside into the window on focus.',
    );
  };
  const stops = tools.stops();
  const start = document.activeElement;
  if (start instanceof HTMLElement) start.blur();
  const before = stops.map(look);
  return stops.flatMap((element, index) => {
    const unfocused = before[index];
    element.focus();
    if (!unfocused || document.activeElement !== element) return [];
    return [...findUnseen(element, unfocused), ...findHidden(element)];
  });
}
