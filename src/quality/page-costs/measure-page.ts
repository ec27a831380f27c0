import type { Browser, Page } from 'playwright-core';

import { readLayoutShift, scrollThrough, watchLayoutShift } from './layout-shift.ts';
import { sumLoaded, type Loaded, type LoadedResponse } from './loaded.ts';

/** What a page costs a visitor who comes for the first time and only reads. */
export interface PageCost extends Loaded {
  /** Cumulative layout shift, the largest of all screens. */
  layoutShift: number;
}

/** Size of a window in CSS pixels. */
export interface Screen {
  width: number;
  height: number;
}

/** Where the most readers are. */
export const phone: Screen = { width: 360, height: 740 };
export const desktop: Screen = { width: 1280, height: 800 };

/**
 * Opens pages, each with an empty cache on every screen, scrolls through them and touches nothing. A few are open at once.
 *
 * @param siteUrl - Where the site is served; ends in a slash.
 * @param addresses - Below the base, such as `/zh/`.
 * @param screens - What is loaded is counted on the first.
 * @returns The costs in the order of the addresses.
 */
export async function measurePages(
  browser: Browser,
  siteUrl: string,
  addresses: readonly string[],
  screens: readonly [Screen, ...Screen[]],
): Promise<PageCost[]> {
  const costs: PageCost[] = [];
  const queue = [...addresses.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, address] = next;
      costs[index] = await measurePage(browser, new URL(address.slice(1), siteUrl).href, screens);
    }
  };
  await Promise.all([work(), work(), work()]);
  return costs;
}

async function measurePage(
  browser: Browser,
  url: string,
  [first, ...others]: readonly [Screen, ...Screen[]],
): Promise<PageCost> {
  const cost = await visit(browser, url, first);
  for (const screen of others) {
    const { layoutShift } = await visit(browser, url, screen);
    cost.layoutShift = Math.max(cost.layoutShift, layoutShift);
  }
  return cost;
}

async function visit(browser: Browser, url: string, screen: Screen): Promise<PageCost> {
  const context = await browser.newContext({ viewport: screen, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const traffic = watchTraffic(page);
    await watchLayoutShift(page);
    await page.goto(url);
    await settle(page, traffic);
    await scrollThrough(page);
    await settle(page, traffic);
    return { ...sumLoaded(traffic.responses), layoutShift: await readLayoutShift(page) };
  } finally {
    await context.close();
  }
}

/** What goes over the line for one page. */
interface Traffic {
  responses: LoadedResponse[];
  /** Requests made so far, and how many of them are over. */
  started: number;
  ended: number;
}

/** Answers as they come; their length is what the server says, which a server that compresses in memory knows. */
function watchTraffic(page: Page): Traffic {
  const traffic: Traffic = { responses: [], started: 0, ended: 0 };
  page.on('request', () => (traffic.started += 1));
  page.on('requestfinished', () => (traffic.ended += 1));
  page.on('requestfailed', () => (traffic.ended += 1));
  page.on('response', (response) => {
    const headers = response.headers();
    traffic.responses.push({
      path: new URL(response.url()).pathname,
      type: headers['content-type'] ?? '',
      bytes: Number(headers['content-length'] ?? 0),
    });
  });
  return traffic;
}

/** Waits until the page has nothing to do and asks for nothing more. A fixed pause after each page would take most of the time. */
async function settle(page: Page, traffic: Traffic): Promise<void> {
  for (let before = -1; before !== traffic.started || traffic.started !== traffic.ended;) {
    before = traffic.started;
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
    );
  }
}
