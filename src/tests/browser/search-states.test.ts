import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';
import { findAllResults } from './search-results.ts';

const data = '**/search/data.json*';

let visitor: Visitor;
beforeEach(async () => {
  visitor = await startVisit({ initScripts: [axeScript] });
});
afterEach(() => visitor.leave());

async function ask(locale: 'zh' | 'en', query: string): Promise<void> {
  await visitor.open(`/${locale}/search/?q=${encodeURIComponent(query)}`);
  await waitForState('answered');
}

function waitForState(state: string): Promise<void> {
  return visitor.page.locator(`#search[data-state=${state}]`).waitFor({ state: 'attached' });
}

/** Links below an element, by the end of their addresses. */
async function findLinks(selector: string): Promise<string[]> {
  const links = visitor.page.locator(`${selector} a:visible`);
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

function isShown(selector: string): Promise<boolean> {
  return visitor.page.locator(selector).first().isVisible();
}

describe('when nothing matches exactly', () => {
  test('the nearest are shown under a notice that says so and leads on', async () => {
    await ask('zh', '支持恐龙企业');
    expect(await isShown('[data-search-nearest]')).toBe(true);
    expect(await visitor.page.locator('[data-search-weak]:visible').count()).toBe(1);
    expect(await isShown('[data-search-none]')).toBe(false);
    expect(await visitor.page.locator('a[data-result]').count()).toBeGreaterThan(0);
    expect(await visitor.page.locator('[data-search-status]').innerText()).toMatch(/\d/);
    expect(await findLinks('[data-search-nearest]')).toEqual(['/zh/ferry-2023/', '/zh/agencies/']);
    expect(await runAxe(visitor.page)).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  test('a good answer carries no such notice', async () => {
    await ask('zh', '分时预约');
    expect(await visitor.page.locator('[data-search-weak]:visible').count()).toBe(0);
  });
});

describe('when nothing is found', () => {
  test.each(['zh', 'en'] as const)('the page says so and leads on (%s)', async (locale) => {
    const query = locale === 'zh' ? '恐龙' : 'dinosaur';
    await ask(locale, query);
    const none = visitor.page.locator('[data-search-none]');
    expect(await none.innerText()).toContain(query);
    expect(await findLinks('[data-search-none]')).toEqual([
      `/${locale}/ferry-2023/`,
      `/${locale}/ferry-2023/text/`,
      `/${locale}/agencies/`,
      `/${locale}/terms/`,
    ]);
    expect(await visitor.page.locator('a[data-result]').count()).toBe(0);
    expect(await runAxe(visitor.page)).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  test('pages whose full text has the words are shown instead', async () => {
    await ask('zh', '打印');
    expect(await isShown('[data-search-none]')).toBe(false);
    expect(await isShown('[data-search-elsewhere]')).toBe(true);
    const found = await findAllResults(visitor);
    expect(found).toContain('/zh/for-publicity/');
    for (const text of await visitor.page.locator('[data-search-full-text-results] mark').allInnerTexts()) {
      expect(text).not.toBe('');
    }
    expect(await runAxe(visitor.page)).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  test('a chosen range is named as the reason, and can be given up', async () => {
    await visitor.open(`/zh/search/?q=${encodeURIComponent('分时预约')}&group=ferry-2023.sec-2-1`);
    await waitForState('answered');
    const none = visitor.page.locator('[data-search-none]');
    await none.waitFor();
    await none.getByRole('button').click();
    await visitor.page.locator('a[data-result][href*="/zh/ferry-2023/5/"]').first().waitFor();
    expect(await none.isVisible()).toBe(false);
    expect(new URL(visitor.page.url()).search).toBe(`?q=${encodeURIComponent('分时预约')}`);
  });
});

describe('full text', () => {
  test('is searched at the press of a button, not before, and leaves out what is listed', async () => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await ask('zh', '渡运');
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
    const listed = await findAllResults(visitor);
    await visitor.page.locator('[data-search-full-text-start]').click();
    const links = visitor.page.locator('[data-search-full-text-results] a');
    await links.first().waitFor();
    const found = await links.evaluateAll((all) =>
      all.map((link) => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '')),
    );
    expect(found.filter((address) => listed.includes(address))).toEqual([]);
    expect(asked.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(0);
    const status = visitor.page.locator('[data-search-full-text-status]');
    expect(await status.innerText()).toContain(String(found.length));
    expect(visitor.problems).toEqual([]);
  });

  test('that cannot be searched is said, and nothing else breaks', async () => {
    await visitor.page.route('**/pagefind/**', (route) => route.abort());
    await ask('zh', '恐龙');
    expect(await isShown('[data-search-none]')).toBe(true);
    expect(await visitor.page.locator('[data-search-full-text-status]').innerText()).not.toBe('');
    await visitor.page.locator('#q').fill('分时预约');
    await visitor.page.locator('#q').press('Enter');
    await visitor.page.locator('a[data-result][href*="/zh/ferry-2023/5/"]').first().waitFor();
  });
});

describe('when the data does not come', () => {
  test('the page says so, offers the whole text, and tries again when asked', async () => {
    await visitor.page.route(data, (route) => route.abort());
    await visitor.open(`/zh/search/?q=${encodeURIComponent('分时预约')}`);
    await waitForState('failed');
    expect(await visitor.page.locator('[data-search-status]').innerText()).not.toBe('');
    expect(await findLinks('[data-search-failed]')).toEqual(['/zh/ferry-2023/text/']);
    expect(await runAxe(visitor.page)).toEqual([]);
    await visitor.page.unroute(data);
    await visitor.page.locator('[data-search-retry]').click();
    await visitor.page.locator('a[data-result][href*="/zh/ferry-2023/5/"]').first().waitFor();
    expect(await isShown('[data-search-failed]')).toBe(false);
  });

  test('an answer that is an error is a failure, too', async () => {
    await visitor.page.route(data, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await visitor.open('/en/search/?q=berth');
    await waitForState('failed');
    expect(await isShown('[data-search-retry]')).toBe(true);
  });

  test('English that does not come is a failure where it is needed, and there only', async () => {
    await visitor.page.route('**/search/english.json*', (route) => route.abort());
    for (const address of ['/en/search/?q=berth', '/zh/search/?q=mudflat']) {
      await visitor.open(address);
      await waitForState('failed');
    }
    await ask('zh', '分时预约');
    expect(await findAllResults(visitor)).toContain('/zh/ferry-2023/5/');
    await visitor.page.unroute('**/search/english.json*');
    await ask('zh', 'mudflat');
    expect(await visitor.page.locator('a[data-result]').count()).toBeGreaterThan(0);
  });

  test('words that do not come make answers poorer, not impossible', async () => {
    for (const part of ['latin', 'slips']) {
      await visitor.page.route(`**/search/${part}.json*`, (route) => route.abort());
    }
    await ask('en', 'berth');
    expect(await visitor.page.locator('a[data-result]').count()).toBeGreaterThan(0);
    await ask('zh', '候鸟静默七');
    expect(await visitor.page.locator('a[data-result]').count()).toBeGreaterThan(0);
  });

  test('a program that does not come is a failure, too', async () => {
    await visitor.page.route('**/assets/search-page*', (route) => route.abort());
    await visitor.open('/en/search/?q=berth');
    await waitForState('failed');
    expect(await findLinks('[data-search-failed]')).toEqual(['/en/ferry-2023/text/']);
  });

  test('a suggestion list that cannot be made leaves a plain form', async () => {
    await visitor.page.route(data, (route) => route.abort());
    await visitor.open('/zh/ferry-2023/5/');
    await visitor.page.locator('input[name=q]').fill('分时预约');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL('**/zh/search/?q=**');
  });

  test('after three seconds the page says that it still loads, and where to read meanwhile', async () => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await visitor.page.route(data, async (route) => {
      await released;
      await route.continue();
    });
    await visitor.page.clock.install();
    await visitor.open(`/zh/search/?q=${encodeURIComponent('分时预约')}`);
    await waitForState('loading');
    await visitor.page.clock.runFor(2000);
    expect(await isShown('[data-search-slow]')).toBe(false);
    await visitor.page.clock.runFor(1500);
    expect(await isShown('[data-search-slow]')).toBe(true);
    expect(await findLinks('[data-search-slow]')).toEqual(['/zh/ferry-2023/text/']);
    release();
    await waitForState('answered');
    expect(await isShown('[data-search-slow]')).toBe(false);
    expect(visitor.problems).toEqual([]);
  });
});
