import { expect, test } from 'vitest';

import type { Visitor } from './browser.ts';
import { checkPages, listPages } from './every-page.ts';

const addresses = listPages();

test('no page scrolls sideways in a window of 320 pixels', async () => {
  expect(addresses.length).toBeGreaterThan(170);
  const { findings, visited } = await checkPages(addresses, { width: 320 }, findOverflow);
  expect(visited).toBe(addresses.length);
  expect(findings).toEqual([]);
}, 120_000);

/** How wide the page is when it is wider than the window, and what reaches furthest out. */
function findOverflow({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const available = document.documentElement.clientWidth;
    const width = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    if (available !== 320) return [`The window is ${available} pixels wide, not 320.`];
    if (width <= available) return [];
    const widest = [...document.body.querySelectorAll('*')].sort(
      (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
    )[0];
    const name = widest ? `${widest.tagName.toLowerCase()}.${widest.className}` : 'nothing';
    return [
      `is ${width} pixels wide; ${name} reaches furthest: "${widest?.textContent?.trim().slice(0, 40)}".`,
    ];
  });
}
