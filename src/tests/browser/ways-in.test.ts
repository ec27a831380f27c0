import { expect, inject, test } from 'vitest';

import { startVisit } from '../../quality/browser/browser.ts';
import { sampleInstrument } from '../samples/portal.ts';

test.each([
  ['zh', '并非发文机关网站', '云交湖发〔2023〕7号'],
  ['en', 'not a site of its issuer', 'Yun Jiao Hu Fa [2023] No. 7'],
])(
  'the home page says what it is, whether it is official, and where to go (%s)',
  async (locale, status, number) => {
    const visitor = await startVisit({ width: 1280 });
    const { page } = visitor;
    await visitor.open(`/${locale}/`);
    const main = page.locator('main');
    expect(await main.innerText()).toContain(number);
    // In sight without scrolling: what, whether official, and the first way in.
    for (const part of [page.locator('h1'), main.getByText(status), main.locator('input[name=q]')]) {
      const box = await part.boundingBox();
      expect(box && box.y + box.height < 768).toBe(true);
    }
    for (const way of [
      `/${locale}/ferry-2023/text/`,
      '/ferry-2023/text/',
      `/${locale}/ferry-2023/`,
      `/${locale}/agencies/matrix/`,
      `/${locale}/terms/`,
      `/${locale}/find/`,
    ]) {
      expect(await main.locator(`a[href="/${way.slice(1)}"]`).count(), way).toBeGreaterThan(0);
    }
    expect(
      await main
        .locator('[data-who] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      `/${locale}/topics/who/passengers/`,
      `/${locale}/topics/who/ferry-operators/`,
      `/${locale}/topics/who/homestay-owners/`,
      `/${locale}/topics/who/growers-and-makers/`,
      `/${locale}/find/`,
    ]);
    expect(await main.locator('[data-map] .map-tile').count()).toBe(
      sampleInstrument('ferry-2023').measures.length,
    );
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  },
);

test('an enterprise finds what a measure says, how firm it is and whom to ask, starting from who it is', async () => {
  const visitor = await startVisit({ touch: true, width: 360 });
  const { page } = visitor;
  await visitor.open('/zh/');
  await page.locator('[data-who] a', { hasText: '渡运经营者' }).tap();
  await page.waitForURL('**/zh/topics/who/ferry-operators/');
  await page.locator('main a[href$="/zh/ferry-2023/3/"]:visible').first().click();
  await page.waitForURL('**/zh/ferry-2023/3/**');
  expect(await page.locator('main').innerText()).toContain('按期完成更新的渡运经营者');
  const glance = page.locator('[data-glance]');
  expect(await glance.locator('dt').allInnerTexts()).toEqual(['涉及对象、条件', '力度']);
  expect(await page.locator('#agencies').innerText()).toContain('云浦海事局');
  await page.goBack();
  await page.locator('main a[href$="/zh/ferry-2023/4/"]:visible').first().click();
  await page.waitForURL('**/zh/ferry-2023/4/**');
  expect(await glance.locator('dt').allInnerTexts()).toEqual(['涉及对象', '例外', '时限', '力度']);
  await visitor.leave();
});

test('whoever quotes finds the citation, the address of a sentence, and the same in both languages', async () => {
  const visitor = await startVisit({ locale: 'en' });
  const { page } = visitor;
  await visitor.open('/en/ferry-2023/5/');
  await page.locator('#s2 .segment-anchor').click();
  expect(visitor.address()).toBe('/en/ferry-2023/5/#s2');
  expect(await page.locator('#citation').innerText()).toContain('measure 5');
  await page.locator('a[data-language-switch]').click();
  await page.waitForURL('**/zh/ferry-2023/5/#s2');
  await page.locator('main a[href$="/ferry-2023/5/"]', { hasText: '中英文' }).first().click();
  await page.waitForURL('**/ferry-2023/5/**');
  expect(await page.locator('#s2').innerText()).toContain('quiet season');
  await visitor.leave();
});

test('the whole text says where one is, leads back to its contents, and hides nothing that one goes to', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/ferry-2023/text/');
  const bar = page.locator('.place-bar');
  expect(await bar.isVisible()).toBe(false);
  await visitor.open('/zh/ferry-2023/text/#measure-8');
  await bar.waitFor();
  await expect.poll(() => bar.innerText()).toMatch(/8 规范夜航和大风停航/);
  const [top, target] = [await bar.boundingBox(), await page.locator('#measure-8').boundingBox()];
  expect(top && target && target.y >= top.y + top.height).toBe(true);
  // Going back with the keyboard, what has the focus keeps clear of the bar.
  await page.locator('#measure-8-s1 .segment-anchor').focus();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const focus = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(focus).toBeGreaterThanOrEqual(43);
  }
  await bar.locator('a').click();
  expect(visitor.address()).toBe('/zh/ferry-2023/text/#contents');
  await expect.poll(() => bar.isVisible()).toBe(false);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('without a script the whole text has no bar', async () => {
  const visitor = await startVisit({ javaScript: false });
  await visitor.page.goto(new URL('zh/ferry-2023/text/#measure-8', inject('siteUrl')).href);
  expect(await visitor.page.locator('.place-bar').count()).toBe(0);
  await visitor.leave();
});
