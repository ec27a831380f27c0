import type { Page } from 'playwright-core';

/**
 * Acts as a hand on mouse and keyboard. Playwright's own actions look at the page with functions that Chromium has only since 105, such
 * as `checkVisibility`; these use what every browser has, and are as real to the page.
 */

/** Clicks in the middle of the first visible element that matches, after scrolling to it. */
export async function click(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((css) => {
    const element = [...document.querySelectorAll(css)].find((one) => one.getClientRects().length > 0);
    if (element === undefined) return null;
    element.scrollIntoView({ block: 'center' });
    const box = element.getClientRects()[0];
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
  if (place === null) throw new Error(`Nothing to click: ${page.url()} shows no ${selector}.`);
  await page.mouse.click(place.x, place.y);
}

/** Clicks and waits for the page it leads to. */
export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), click(page, selector)]);
}

/** Waits until `read` gives what is expected; throws with the last value when it does not in time. */
export async function waitFor<Value>(
  read: () => Promise<Value>,
  isExpected: (value: Value) => boolean,
  what: string,
): Promise<Value> {
  const end = Date.now() + 8_000;
  for (;;) {
    const value = await read();
    if (isExpected(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
