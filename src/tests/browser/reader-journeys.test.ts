import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

/** What readers come for, from the home page to the answer; numbered as in the description of the portal's users. */

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

/** Follows a link and waits for where it leads. */
async function follow(name: string | RegExp, address: string, within = 'main'): Promise<void> {
  await visitor.page.locator(within).getByRole('link', { name }).first().click();
  await visitor.page.waitForURL((url) => `${url.pathname}${url.search}${url.hash}`.endsWith(address));
}

/** Types a query into the page's search box and follows the first result of the search page. */
async function search(query: string): Promise<void> {
  await visitor.page.locator('input[name=q]').first().fill(query);
  await visitor.page.keyboard.press('Enter');
  await visitor.page.locator('#search[data-state=answered]').waitFor();
}

describe('an enterprise, on a phone', () => {
  beforeEach(async () => {
    visitor = await startVisit({ width: 360, touch: true });
    await visitor.open('/zh/');
  });

  test('1: does any of this concern me? Who I am and where leads to measures, each with the words that say so', async () => {
    const { page } = visitor;
    await follow('按更多情况查找', '/zh/find/');
    await page.getByRole('checkbox', { name: /^保税业务企业/ }).check();
    await page.locator('summary', { hasText: '在哪里' }).click();
    await page.getByRole('checkbox', { name: /^朝阳区/ }).check();
    expect(new URL(page.url()).search).toMatch(/who=.*&place=chaoyang/);
    const found = page.locator('[data-fits]:visible');
    expect(await found.count()).toBe(1);
    const quotes = await found.locator('[data-for]:visible q').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(1);
    await found.getByRole('link', { name: /20/ }).first().click();
    await page.waitForURL('**/zh/trade-2024/20/**');
    const text = await page.locator('[data-measure-text]').innerText();
    for (const phrase of quotes) expect(text).toContain(phrase);
  });

  test('2: what does it say, how firm is it, whom do I ask? All of it on the page of the measure', async () => {
    const { page } = visitor;
    await page.locator('[data-map] a[href$="/zh/trade-2024/21/"]').tap();
    await page.locator('[data-map] a[href$="/zh/trade-2024/21/"]').tap();
    await page.waitForURL('**/zh/trade-2024/21/');
    const strengths = page.locator('[data-glance] dt', { hasText: '力度' });
    expect((await strengths.locator('xpath=following-sibling::dd').allInnerTexts()).join(' ')).toMatch(
      /要求实施.*试点.*争取/s,
    );
    expect(await page.locator('#agencies li').count()).toBe(6);
    await follow('北京海关', '/zh/agencies/beijing-customs/');
    expect(await page.locator('main').innerText()).toContain('中华人民共和国北京海关');
    await visitor.open('/zh/trade-2024/2/');
    expect(await page.locator('#agencies').innerText()).toMatch(/市商务局\s*牵头[\s\S]*相关单位\s*配合/);
  });

  test.each([
    ['in full', '海关预裁定展期'],
    ['in part', '裁定'],
    ['in traditional characters', '預裁定'],
    ['in pinyin', 'yucaiding'],
    ['by initials', 'ycdzq'],
    ['with a slip', '预才定'],
  ])('3: finds a measure by its words, typed %s', async (_how, query) => {
    await search(query);
    const first = visitor.page.locator('a[data-result]').first();
    expect(await first.getAttribute('href')).toMatch(/\/zh\/(?:trade-2024\/12\/|terms\/advance-ruling)/);
    await visitor.page.locator('a[data-result][href*="/zh/trade-2024/12/"]').first().click();
    await visitor.page.waitForURL('**/zh/trade-2024/12/**');
  });
});

describe('a foreign investor, at a desk', () => {
  beforeEach(async () => {
    visitor = await startVisit({ locale: 'en', width: 1280 });
    await visitor.open('/en/');
  });

  test('4: reads the whole plan in English, the Chinese one step away sentence by sentence, terms explained', async () => {
    const { page } = visitor;
    await follow('Read the whole text', '/en/trade-2024/text/');
    const main = page.locator('main');
    expect(await main.innerText()).toContain('the Chinese text prevails');
    expect(await main.locator('[data-unit]').count()).toBeGreaterThan(45);
    // Nothing of the frame and nothing of the text is in Chinese, apart from what says that it is.
    const chinese = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent?.closest('script, style, noscript')) continue;
        if (/\p{Script=Han}/u.test(node.nodeValue ?? '') && parent?.closest('[lang]')?.matches('[lang=en]'))
          found.push(node.nodeValue ?? '');
      }
      return found;
    });
    expect(chinese).toEqual([]);
    const sentence = page.locator('#measure-12-s1');
    await sentence.locator('summary').click();
    expect(await sentence.locator('[lang="zh-CN"]').first().innerText()).toContain(
      '允许企业在《预裁定决定书》',
    );
    await follow(/Implement the extension/, '/en/trade-2024/12/');
    await page.locator('[data-measure-text] a.term', { hasText: 'advance ruling' }).first().click();
    expect(
      await page.locator('.term-popover:visible, #term-advance-ruling:visible').first().innerText(),
    ).toMatch(/written decision/);
  });

  test.each([
    ['pre-ruling', 12],
    ['biologics', 9],
    ['rebuilt parts', 7],
    ['spacecraft', 23],
    ['night and weekend clearance', 13],
  ])('5: finds a measure by the words of the trade, on either language’s page: %s', async (query, number) => {
    for (const [start, locale] of [
      ['/en/', 'en'],
      ['/zh/', 'zh'],
    ] as const) {
      await visitor.open(start);
      await search(query);
      const links = visitor.page.locator(`a[data-result][href*="/${locale}/trade-2024/${number}/"]`);
      expect(await links.count(), `${query} on ${start}`).toBeGreaterThan(0);
    }
  });
});
