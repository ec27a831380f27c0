import type { Browser, Page } from 'playwright-core';

import { localeKeys } from '../../language/locales.ts';
import type { GradedQuery } from './queries.ts';
import type { Shown, ShownResult } from './score.ts';

/** As many results as are scored. */
const wanted = 10;

/** How long an answer may take, in milliseconds: long enough for a busy machine, so that only a page that is stuck exceeds it. */
const patience = 120_000;

/**
 * Asks a built site every query and reads what it shows, as visitors do it: in a browser, on the search page of the query's language.
 *
 * @param siteUrl - Where the site is served; ends in a slash.
 * @param tabs - Queries asked at once.
 * @param instrument - Id of the document whose measures the queries name.
 * @returns What was shown, by the id of the query.
 * @throws Error when a query gets no answer.
 */
export async function runQueries(
  browser: Browser,
  siteUrl: string,
  queries: readonly GradedQuery[],
  instrument: string,
  tabs = 3,
): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>();
  for (const locale of localeKeys) {
    const queue = queries.filter(({ lang }) => lang === locale);
    const context = await browser.newContext(visitorOf(locale));
    const work = async (): Promise<void> => {
      const page = await context.newPage();
      for (let query = queue.shift(); query !== undefined; query = queue.shift()) {
        shown.set(query.id, await askPage(page, siteUrl, query, instrument));
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(tabs, queue.length) }, work));
    } finally {
      await context.close();
    }
  }
  return shown;
}

/** How a visitor of a language comes: a desktop window, nothing moving. */
export function visitorOf(locale: GradedQuery['lang']) {
  return {
    locale: locale === 'zh' ? 'zh-CN' : 'en-US',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  } as const;
}

/** Opens the search page with the query in its address and reads the answer: the first ten results, or all if there are fewer. */
async function askPage(page: Page, siteUrl: string, query: GradedQuery, instrument: string): Promise<Shown> {
  await openAnswer(page, siteUrl, query);
  const more = page.locator('[data-search-more]');
  let addresses = await readAddresses(page);
  while (addresses.length < wanted && (await more.isVisible())) {
    await more.click();
    await page.waitForFunction(countsMoreThan, addresses.length, { timeout: patience });
    addresses = await readAddresses(page);
  }
  const isNone = await isShown(page, '[data-search-none]');
  const isWeak = await isShown(page, '[data-search-weak]');
  return {
    results: addresses.map((address) => toShownResult(address, instrument)),
    isFlagged: isNone || isWeak,
  };
}

/** Opens the search page with the query in its address and waits until the answer stands. */
export async function openAnswer(
  page: Page,
  siteUrl: string,
  { lang, query }: Pick<GradedQuery, 'lang' | 'query'>,
): Promise<void> {
  await page.goto(`${siteUrl}${lang}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await waitForAnswer(page, query);
}

/**
 * Waits until the page says by itself that an answer stands: `#search` has `data-state="answered"` and the status element speaks.
 *
 * @throws Error when the search says that it failed, or says nothing.
 */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  const settled = await page
    .waitForFunction(
      () => {
        const state = document.getElementById('search')?.dataset['state'];
        const status = document.querySelector('[data-search-status]')?.textContent.trim();
        return (state === 'answered' && status) || state === 'failed' ? state : null;
      },
      undefined,
      { timeout: patience },
    )
    .catch(() => null);
  const state = settled === null ? await readState(page) : await settled.jsonValue();
  if (state === 'answered' && settled !== null) return;
  const said =
    state === 'failed'
      ? 'its search failed'
      : `data-state of #search is ${state === null ? 'missing' : `“${state}”`} after ${patience / 1000} s`;
  const { pathname, search } = new URL(page.url());
  throw new Error(
    `The page gave no answer to “${query}”: ${said}. Open ${decodeURI(pathname + search)} with npm run preview and look at its console.`,
  );
}

/**
 * The measure or agency that an address leads to.
 *
 * @param instrument - Id of the document whose measures the queries name by their numbers; those of others are `greenway-2024/2-1`.
 */
export function toShownResult(address: string, instrument: string): ShownResult {
  const [, of, key] = /\/(?:zh|en)\/([a-z][a-z0-9-]*)\/(\d+(?:-\d+)*)\//.exec(address) ?? [];
  if (of !== undefined && key !== undefined) {
    return { kind: 'measure', key: of === instrument ? key : `${of}/${key}` };
  }
  const agency = /\/agencies\/([^/?#]+)/.exec(address)?.[1];
  if (agency !== undefined) return { kind: 'agency', key: agency };
  return { kind: 'other', key: address };
}

/** Addresses of the visible results, in order, without the origin. */
function readAddresses(page: Page): Promise<string[]> {
  return page.locator('a[data-result]').evaluateAll((links) =>
    links
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => {
        const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI);
        return `${pathname}${search}${hash}`;
      }),
  );
}

/** Runs in the page: true when more results than that are visible. */
function countsMoreThan(count: number): boolean {
  const links = [...document.querySelectorAll('a[data-result]')];
  return links.filter((link) => link.getClientRects().length > 0).length > count;
}

/** True when something that fits the selector is visible. */
function isShown(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.some((element) => element.getClientRects().length > 0));
}

function readState(page: Page): Promise<string | null> {
  return page.evaluate(() => document.getElementById('search')?.dataset['state'] ?? null);
}
