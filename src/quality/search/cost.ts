import type { Browser, Page } from 'playwright-core';

import { getAt } from '../../language/get-at.ts';
import { localeKeys } from '../../language/locales.ts';
import { startCountingServer, type CountedResponse } from './counting-server.ts';
import { isAnswerable, type GradedQuery } from './queries.ts';
import { openAnswer, visitorOf } from './run.ts';

/** What search costs those who use it, and those who do not. Bytes are of bodies as sent, compressed by gzip. */
export interface Cost {
  /**
   * Mean bytes to the first result: everything but HTML, CSS, fonts and images that a visitor with an empty profile loads who opens
   * the search page with a query in its address, until the answer stands and the line has been quiet for half a second.
   */
  bytesToFirstResult: number;
  /** Times of queries after the first, in milliseconds; see {@link measureWarmQueries}. */
  warm: { p50: number; p95: number; queries: number };
  /** Times to the first result on a slow processor, in milliseconds; see {@link measureFirstResults}. */
  firstResult: { median: number; worst: number; visits: number };
  /**
   * Bytes of search that the page of a measure loads before the visitor reaches for it: responses that are data, or whose path
   * names `search` or `pagefind` and that are no script. The sum over both languages.
   */
  bytesBefore: number;
  /** Bytes of all scripts of the page of a measure; the larger of both languages. Whatever starts the search box is among them. */
  scriptBytesBefore: number;
}

/** How many times slower than this machine's the processor of the slow visitor is. */
const slowdown = 4;

/** How long a first result may take, in milliseconds, before the measurement gives up. */
const patience = 120_000;

/**
 * Measures what search costs.
 *
 * @param siteUrl - Where the site is served; ends in a slash.
 * @param queries - Some of them are sampled.
 * @param visits - Visits with an empty profile, for bytes and again for the first result.
 * @param warmQueries - Queries typed one after the other.
 * @param measurePage - Address below a locale of a page that has a search box but is no search: `ferry-2023/8/`.
 * @throws Error when no query is answerable or the page does not record what it should.
 */
export async function measureCost(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
  { visits, warmQueries, measurePage }: { visits: number; warmQueries: number; measurePage: string },
): Promise<Cost> {
  const answerable = queries.filter(isAnswerable);
  if (answerable.length === 0) {
    throw new Error('No query is answerable, so no first result can be waited for. Add a query with rel.');
  }
  const sampled = sample(answerable, visits);
  const durations = await measureWarmQueries(browser, siteUrl, sample(queries, warmQueries));
  const times = await measureFirstResults(browser, siteUrl, sampled);
  return {
    ...(await countBytes(browser, siteUrl, sampled, measurePage)),
    warm: { p50: percentile(durations, 50), p95: percentile(durations, 95), queries: durations.length },
    firstResult: { median: percentile(times, 50), worst: Math.max(...times), visits: times.length },
  };
}

/** What search costs in bytes: the same on every machine, however busy. */
export type Bytes = Pick<Cost, 'bytesToFirstResult' | 'bytesBefore' | 'scriptBytesBefore'>;

/**
 * Counts the bytes that search costs.
 *
 * @param queries - Each is a visit with an empty profile.
 */
export async function countBytes(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
  measurePage: string,
): Promise<Bytes> {
  const bytes = await countBytesToFirstResult(browser, siteUrl, queries);
  return {
    bytesToFirstResult: bytes.reduce((sum, value) => sum + value, 0) / bytes.length,
    ...(await countBytesBefore(browser, siteUrl, measurePage)),
  };
}

/** The value at or below which that share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is no percentile of no values. Measure at least one.');
  return value;
}

/** At most that many of a list, evenly spread over it. */
export function sample<Item>(items: readonly Item[], most: number): Item[] {
  const count = Math.min(most, items.length);
  return Array.from({ length: count }, (_, index) =>
    getAt(items, Math.floor((index * items.length) / count)),
  );
}

/**
 * Types queries one after the other into a search page that has answered before, and reads how long each took.
 *
 * The page itself records each answer as a `search` entry of the performance timeline: from the call of the engine to the results in
 * the document, so without the pause that lets a typing visitor finish.
 *
 * @returns Milliseconds, in the order of the queries of each language.
 * @throws Error when the page records nothing.
 */
async function measureWarmQueries(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
): Promise<number[]> {
  const durations: number[] = [];
  for (const locale of localeKeys) {
    const [first, ...others] = queries.filter(({ lang }) => lang === locale);
    if (first === undefined) continue;
    await visit(browser, locale, async (page) => {
      await openAnswer(page, siteUrl, first);
      for (const { query } of others) {
        const before = await page.evaluate(() => performance.getEntriesByName('search').length);
        if (before === 0) {
          throw new Error(
            'The search page records no performance entry named “search”. Restore performance.measure around its answer.',
          );
        }
        await page.locator('#search input[name=q]').fill(query);
        await page.waitForFunction((count) => performance.getEntriesByName('search').length > count, before, {
          timeout: patience,
        });
        const answers = await page.evaluate(() =>
          performance.getEntriesByName('search').map(({ duration }) => duration),
        );
        durations.push(getAt(answers, answers.length - 1));
      }
    });
  }
  return durations;
}

/**
 * Takes the time from focus of the search box to the first result on screen, for visitors with an empty profile whose page runs four
 * times slower than this machine.
 *
 * The search page has been opened without a query and stands idle. Then, in one go, its box gets the focus, the whole query and Enter,
 * so there is neither a pause for typing nor time to load anything meanwhile: loading the data and the engine, answering, rendering
 * and painting all count. Where nothing is found, the word of that ends the time. The line is this machine's own, so the time of a real line comes on top; so does that of workers, which
 * the browser does not slow down.
 *
 * @returns Milliseconds, in the order of the queries.
 */
async function measureFirstResults(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
): Promise<number[]> {
  const times: number[] = [];
  for (const { lang, query } of queries) {
    await visit(browser, lang, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(`${siteUrl}${lang}/search/`, { waitUntil: 'load' });
      await page.locator('#search[data-state=idle]').waitFor({ state: 'attached', timeout: patience });
      const time = await page.evaluate(timeFirstResult, { query, patience });
      if (time === null) {
        throw new Error(
          `The query “${query}” gets no answer within ${patience / 1000} s at ${slowdown}× slowdown. Search for it with npm run preview and look at the console.`,
        );
      }
      times.push(time);
    });
  }
  return times;
}

/** Runs in the page: milliseconds from the focus of the search box to the frame that shows a result; `null` when no answer comes. */
function timeFirstResult({ query, patience }: { query: string; patience: number }): Promise<number | null> {
  const root = document.getElementById('search');
  const input = root?.querySelector('input[name=q]');
  if (!root || !(input instanceof HTMLInputElement)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const started = performance.now();
    setTimeout(() => resolve(null), patience);
    const observer = new MutationObserver(() => {
      const answers = [...root.querySelectorAll('a[data-result], [data-search-none]')];
      if (!answers.some((answer) => answer.getClientRects().length > 0)) return;
      observer.disconnect();
      // The first task after the callbacks of a frame runs when that frame has been painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    input.focus();
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.form?.requestSubmit();
  });
}

/** Bytes of each visit with an empty profile that opens the search page with a query. */
async function countBytesToFirstResult(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
): Promise<number[]> {
  const counts: number[] = [];
  for (const query of queries) {
    const responses = await countVisit(browser, siteUrl, query.lang, (page, url) =>
      openAnswer(page, url, query),
    );
    counts.push(sumBytes(responses.filter(({ kind }) => kind === 'script' || kind === 'data')));
  }
  return counts;
}

/** What the page of a measure loads of search, and its scripts, while the visitor only reads. */
async function countBytesBefore(
  browser: Browser,
  siteUrl: string,
  measurePage: string,
): Promise<Pick<Cost, 'bytesBefore' | 'scriptBytesBefore'>> {
  let bytesBefore = 0;
  let scriptBytesBefore = 0;
  for (const locale of localeKeys) {
    const responses = await countVisit(browser, siteUrl, locale, async (page, url) => {
      await page.goto(`${url}${locale}/${measurePage}`);
    });
    bytesBefore += sumBytes(responses.filter(isSearch));
    scriptBytesBefore = Math.max(
      scriptBytesBefore,
      sumBytes(responses.filter(({ kind }) => kind === 'script')),
    );
  }
  return { bytesBefore, scriptBytesBefore };
}

/** True for what a page loads only to search; its scripts are counted apart. */
export function isSearch({ path, kind }: CountedResponse): boolean {
  return kind === 'data' || (kind !== 'script' && /search|pagefind/.test(path));
}

/** Everything sent to a visitor with an empty profile until the line is quiet. */
async function countVisit(
  browser: Browser,
  siteUrl: string,
  locale: GradedQuery['lang'],
  open: (page: Page, url: string) => Promise<void>,
): Promise<CountedResponse[]> {
  const server = await startCountingServer(siteUrl);
  try {
    await visit(browser, locale, async (page) => {
      await open(page, server.url);
      await page.waitForLoadState('networkidle');
    });
    return server.take();
  } finally {
    await server.close();
  }
}

/** Gives a page with an empty profile to `work`. */
export async function visit(
  browser: Browser,
  locale: GradedQuery['lang'],
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(visitorOf(locale));
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

function sumBytes(responses: readonly CountedResponse[]): number {
  return responses.reduce((sum, { bytes }) => sum + bytes, 0);
}
