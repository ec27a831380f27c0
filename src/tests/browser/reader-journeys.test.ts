import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { sampleInstrument } from '../samples/portal.ts';

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
    await page.getByRole('checkbox', { name: /^乘客和游客/ }).check();
    await page.locator('summary', { hasText: '在哪里' }).click();
    await page.getByRole('checkbox', { name: /^生态岛/ }).check();
    expect(new URL(page.url()).search).toMatch(/who=.*&place=eco-island/);
    const found = page.locator('[data-fits]:visible');
    expect(await found.count()).toBe(1);
    const quotes = await found.locator('[data-for]:visible q').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(1);
    await found.getByRole('link', { name: /^5 / }).first().click();
    await page.waitForURL('**/zh/ferry-2023/5/**');
    const text = await page.locator('[data-measure-text]').innerText();
    for (const phrase of quotes) expect(text).toContain(phrase);
  });

  test('2: what does it say, how firm is it, whom do I ask? All of it on the page of the measure', async () => {
    const { page } = visitor;
    await page.locator('[data-map] a[href$="/zh/ferry-2023/6/"]').tap();
    await page.locator('[data-map] a[href$="/zh/ferry-2023/6/"]').tap();
    await page.waitForURL('**/zh/ferry-2023/6/');
    const strengths = page.locator('[data-glance] dt', { hasText: '力度' });
    expect((await strengths.locator('xpath=following-sibling::dd').allInnerTexts()).join(' ')).toMatch(
      /支持.*允许.*必须/s,
    );
    expect(await page.locator('#agencies li').count()).toBe(4);
    await follow('市文化和旅游局', '/zh/agencies/yunpu-culture-and-tourism-bureau/');
    expect(await page.locator('main').innerText()).toContain('云浦市文化和旅游局');
    await visitor.open('/zh/ferry-2023/2/');
    expect(await page.locator('#agencies').innerText()).toMatch(/市交通运输局\s*牵头[\s\S]*相关单位\s*配合/);
  });

  test.each([
    ['in full', '湿地公园分时预约'],
    ['in part', '预约'],
    ['in traditional characters', '分時預約'],
    ['in pinyin', 'fenshiyuyue'],
    ['by initials', 'fsyy'],
    ['with a slip', '分时予约'],
  ])('3: finds a measure by its words, typed %s', async (_how, query) => {
    await search(query);
    const first = visitor.page.locator('a[data-result]').first();
    expect(await first.getAttribute('href')).toMatch(/\/zh\/(?:ferry-2023\/5\/|terms\/timed-booking)/);
    await visitor.page.locator('a[data-result][href*="/zh/ferry-2023/5/"]').first().click();
    await visitor.page.waitForURL('**/zh/ferry-2023/5/**');
  });
});

describe('a foreign investor, at a desk', () => {
  beforeEach(async () => {
    visitor = await startVisit({ locale: 'en', width: 1280 });
    await visitor.open('/en/');
  });

  test('4: reads the whole plan in English, the Chinese one step away sentence by sentence, terms explained', async () => {
    const { page } = visitor;
    await follow('Read the whole text', '/en/ferry-2023/text/');
    const main = page.locator('main');
    expect(await main.innerText()).toContain('the Chinese text prevails');
    expect(await main.locator('[data-unit]').count()).toBe(sampleInstrument('ferry-2023').provisions.length);
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
    const sentence = page.locator('#measure-5-s1');
    await sentence.locator('summary').click();
    expect(await sentence.locator('[lang="zh-CN"]').first().innerText()).toContain(
      '在栖云湖湿地公园开展分时预约',
    );
    await follow(/Carry out timed booking/, '/en/ferry-2023/5/');
    await page.locator('[data-measure-text] a.term', { hasText: 'timed booking' }).first().click();
    expect(
      await page.locator('.term-popover:visible, #term-timed-booking:visible').first().innerText(),
    ).toMatch(/Entry is booked/);
  });

  test.each([
    ['of the same meaning', 'lakefront inn', 'ferry-2023/6'],
    ['of a narrower meaning', 'car boat', 'ferry-2023/4'],
    ['of a broader meaning', 'lodging', 'ferry-2023/6'],
    ['that are related', 'craftsmanship', 'tea-2021/3'],
    ['with words for asking', 'where is a mooring spot', 'ferry-2023/2'],
  ])('5: finds a measure by words %s, on either language’s page: %s', async (_how, query, measure) => {
    const count = (locale: string) =>
      visitor.page.locator(`a[data-result][href*="/${locale}/${measure}/"]`).count();
    await search(query);
    expect(await count('en'), `${query} on /en/`).toBeGreaterThan(0);
    await visitor.open('/zh/');
    await search(query);
    expect(await count('zh'), `${query} on /zh/`).toBeGreaterThan(0);
  });
});
