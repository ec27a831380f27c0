import type { Browser, Page } from 'playwright-core';

import { localeKeys } from '../../language/locales.ts';
import { percentile, sample, visit } from './cost.ts';
import { isAnswerable, type GradedQuery } from './queries.ts';
import { openAnswer, waitForAnswer } from './run.ts';

/**
 * What search costs the processor, in milliseconds that the page's own thread runs for it on an ordinary machine at rest: loading, answering,
 * rendering and painting, without any waiting. Other than times by the clock they hardly change when the machine is busy.
 */
export interface Work {
  /** Of a query typed into a page that has answered before. */
  warm: number;
  /** From the query that an idle search page gets to the answer on screen, with an empty profile. */
  firstResult: number;
}

/** Milliseconds that an ordinary machine at rest takes for the work of {@link workForComparison}. */
const ordinary = 40;

/**
 * Measures the work that search is; medians.
 *
 * @param visits - Visits with an empty profile, each for a first result.
 * @param warmQueries - Queries typed one after the other.
 */
export async function measureWork(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
  { visits, warmQueries }: { visits: number; warmQueries: number },
): Promise<Work> {
  const firstResults: number[] = [];
  for (const query of sample(queries.filter(isAnswerable), visits)) {
    await visit(browser, query.lang, async (page) => {
      await page.goto(`${siteUrl}${query.lang}/search/`);
      await page.locator('#search[data-state=idle]').waitFor({ state: 'attached' });
      const measure = await startMeasuring(page);
      firstResults.push(await measure(query));
    });
  }
  const warm: number[] = [];
  for (const locale of localeKeys) {
    const [first, ...others] = sample(queries, warmQueries).filter(({ lang }) => lang === locale);
    if (first === undefined) continue;
    await visit(browser, locale, async (page) => {
      await openAnswer(page, siteUrl, first);
      const measure = await startMeasuring(page);
      for (const query of others) warm.push(await measure(query));
    });
  }
  return { warm: percentile(warm, 50), firstResult: percentile(firstResults, 50) };
}

/** Gives a function that tells the work of asking an open search page, as if this were an ordinary machine at rest. */
async function startMeasuring(page: Page): Promise<(query: GradedQuery) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === 'TaskDuration');
    if (found === undefined) throw new Error('The browser tells no TaskDuration. Use a newer Chromium.');
    return found.value * 1000;
  };
  const spentBy = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await read();
    await work();
    return (await read()) - before;
  };
  const slowness = Math.max(1, (await spentBy(() => page.evaluate(workForComparison))) / ordinary);
  return async ({ query }) => {
    const spent = await spentBy(async () => {
      await page.evaluate(ask, query);
      await waitForAnswer(page, query);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    });
    return spent / slowness;
  };
}

/** Runs in the page. */
function workForComparison(): number {
  let hash = 0;
  for (let index = 0; index < 3e7; index++) hash = (hash * 31 + index) | 0;
  return hash;
}

/** Runs in the page: gives the box the whole query and sends it; until it is answered, the page no longer says that it is. */
function ask(query: string): void {
  const root = document.getElementById('search');
  const input = root?.querySelector('input[name=q]');
  if (!root || !(input instanceof HTMLInputElement)) throw new Error('The page has no search box.');
  root.dataset['state'] = 'asked';
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.form?.requestSubmit();
}
