import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * Where the reader's colours replace ours, backgrounds and shadows vanish: buttons and fields still have an edge, and the
 * current one among neighbours still differs by more than colour.
 */
export function checkWithoutColours(tools: PageTools): PageFinding[] {
  const hasEdge = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const hasBorder = style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) >= 1;
    const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    return hasBorder || hasOutline || style.textDecorationLine.includes('underline');
  };
  const edgeless = tools
    .all('button, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=range])')
    .filter((element) => tools.isShown(element) && !hasEdge(element))
    .map((element) => ({
      element: tools.describe(element),
      problem: 'has no edge once the colours are the reader’s.',
      repair: 'Give it a border or an underline; one in the colour of the background shows up there.',
    }));
  const formsOf = (element: Element): Set<string> =>
    new Set(
      [element, ...element.querySelectorAll('*')].map((part) => {
        const style = getComputedStyle(part);
        const marks = ['::before', '::after'].map((name) => getComputedStyle(part, name).content);
        const edge = [style.borderWidth, style.borderStyle, style.outlineStyle];
        return [style.fontWeight, style.textDecorationLine, ...edge, ...marks].join(' ');
      }),
    );
  const current = '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]';
  const unmarked = tools.all(current).flatMap((element) => {
    const list = element.closest('ul, ol, [role=listbox], [role=tablist], tr');
    const others = [...(list?.querySelectorAll(element.tagName) ?? [])]
      .filter((other) => !other.matches(current) && tools.isShown(other))
      .slice(0, 5);
    const usual = new Set(others.flatMap((other) => [...formsOf(other)]));
    if (
      others.length === 0 ||
      !tools.isShown(element) ||
      [...formsOf(element)].some((form) => !usual.has(form))
    )
      return [];
    return [
      {
        element: tools.describe(element),
        problem: 'is marked as the current one by colour only.',
        repair: 'Mark it by weight, border or underline too.',
      },
    ];
  });
  return [...edgeless, ...unmarked];
}
