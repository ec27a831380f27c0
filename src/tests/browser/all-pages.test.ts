import { beforeAll, expect, test } from 'vitest';

import type { Visitor } from './browser.ts';
import { checkPages, listPages } from './every-page.ts';

const addresses = listPages();

/** One walk over the site in a narrow window, for both tests. */
let walk: Awaited<ReturnType<typeof checkPages>>;
beforeAll(async () => {
  walk = await checkPages(addresses, { width: 320 }, findOverflow);
}, 300_000);

test('the walk has seen every page of both locales, and the neutral ones', () => {
  expect(addresses.length).toBeGreaterThan(170);
  expect(walk.visited).toBe(addresses.length);
});

test('no page scrolls sideways in a window of 320 pixels', () => {
  expect(walk.findings).toEqual([]);
});

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(walk.problems).toEqual([]);
});

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
