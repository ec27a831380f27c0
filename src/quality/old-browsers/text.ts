import type { Page } from 'playwright-core';

/**
 * The words a reader sees, in order, with everything unfolded: what one browser shows and another does not is a loss. Spaces are left
 * out, because browsers of different ages break lines between table cells and buttons in different ways.
 */
export async function readText(page: Page): Promise<string> {
  const shown = await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return document.body.innerText;
  });
  return shown.normalize('NFC').replace(/\s+/g, '');
}

/** Where two texts first differ, with some words of each around the place; `null` when they are the same. */
export function findDifference(expected: string, actual: string): string | null {
  if (expected === actual) return null;
  let place = 0;
  while (expected.charAt(place) === actual.charAt(place)) place += 1;
  const around = (text: string): string => text.slice(Math.max(0, place - 20), place + 40);
  return `At character ${place}: expected “${around(expected)}”, shown is “${around(actual)}”.`;
}
