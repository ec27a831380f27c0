import type { Page } from 'playwright-core';

/** Less than this between text and what is behind it cannot be read; WCAG asks for 4.5 for usual text and 3 for large. */
const leastContrast = 3;

/**
 * Texts that cannot be seen: a colour that the browser does not know falls back to black or to nothing, on a dark page or on a button.
 *
 * @returns One line for each, with the colours; empty when all can be read.
 */
export function findUnreadable(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const parse = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isOpaque = ([, , , alpha = 1]: readonly number[]): boolean => alpha > 0.5;
    const luminance = (colour: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundOf = (element: Element | null): number[] => {
      if (element === null) return [255, 255, 255];
      const own = parse(getComputedStyle(element).backgroundColor);
      return isOpaque(own) ? own : backgroundOf(element.parentElement);
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasText(element) || element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible' || element.closest('option') !== null) continue;
      const ink = parse(style.color);
      const paper = backgroundOf(element);
      const [light = 0, dark = 0] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
      if (isOpaque(ink) && (light + 0.05) / (dark + 0.05) >= least) continue;
      const words = element.textContent.trim().slice(0, 30);
      found.push(`“${words}” is ${style.color} on rgb(${paper.slice(0, 3).join(', ')})`);
    }
    return found;
  }, leastContrast);
}
