import { expect, inject, test } from 'vitest';

import { startVisit } from '../../quality/browser/browser.ts';

test.each([
  ['zh', '并非发文机关网站', '京商总部字〔2024〕3号'],
  ['en', 'not a site of its issuer', 'Jing Shang Zong Bu Zi [2024] No. 3'],
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
      `/${locale}/trade-2024/text/`,
      '/trade-2024/text/',
      `/${locale}/trade-2024/`,
      `/${locale}/agencies/matrix/`,
      `/${locale}/terms/`,
      `/${locale}/find/`,
    ]) {
      expect(await main.locator(`a[href="/${way.slice(1)}"]`).count(), way).toBeGreaterThan(0);
    }
    expect(await main.locator('[data-who] a').count()).toBeGreaterThan(10);
    expect(await main.locator('[data-map] .map-tile').count()).toBe(32);
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  },
);

test('an enterprise finds what a measure says, how firm it is and whom to ask, starting from who it is', async () => {
  const visitor = await startVisit({ touch: true, width: 360 });
  const { page } = visitor;
  await visitor.open('/zh/');
  await page.locator('[data-who] a', { hasText: '医疗器械生产企业' }).tap();
  await page.waitForURL('**/zh/topics/who/medical-devices/');
  await page.locator('main a[href$="/zh/trade-2024/10/"]:visible').first().click();
  await page.waitForURL('**/zh/trade-2024/10/**');
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('非失信医疗器械生产企业');
  const glance = page.locator('[data-glance]');
  expect(await glance.locator('dt').allInnerTexts()).toEqual(['涉及对象、条件', '条件', '例外', '力度']);
  expect(await page.locator('#agencies').innerText()).toContain('北京海关');
  await visitor.leave();
});

test('whoever quotes finds the citation, the address of a sentence, and the same in both languages', async () => {
  const visitor = await startVisit({ locale: 'en' });
  const { page } = visitor;
  await visitor.open('/en/trade-2024/12/');
  await page.locator('#s2 .segment-anchor').click();
  expect(visitor.address()).toBe('/en/trade-2024/12/#s2');
  expect(await page.locator('#citation').innerText()).toContain('measure 12');
  await page.locator('a[data-language-switch]').click();
  await page.waitForURL('**/zh/trade-2024/12/#s2');
  await page.locator('main a[href$="/trade-2024/12/"]', { hasText: '中英文' }).first().click();
  await page.waitForURL('**/trade-2024/12/**');
  expect(await page.locator('#s2').innerText()).toContain('validity period');
  await visitor.leave();
});

test('the whole text says where one is, leads back to its contents, and hides nothing that one goes to', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/trade-2024/text/');
  const bar = page.locator('.place-bar');
  expect(await bar.isVisible()).toBe(false);
  await visitor.open('/zh/trade-2024/text/#measure-12');
  await bar.waitFor();
  await expect.poll(() => bar.innerText()).toMatch(/12 实施海关预裁定展期/);
  const [top, target] = [await bar.boundingBox(), await page.locator('#measure-12').boundingBox()];
  expect(top && target && target.y >= top.y + top.height).toBe(true);
  // Going back with the keyboard, what has the focus keeps clear of the bar.
  await page.locator('#measure-12-s1 .segment-anchor').focus();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const focus = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(focus).toBeGreaterThanOrEqual(43);
  }
  await bar.locator('a').click();
  expect(visitor.address()).toBe('/zh/trade-2024/text/#contents');
  await expect.poll(() => bar.isVisible()).toBe(false);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('without a script the whole text has no bar', async () => {
  const visitor = await startVisit({ javaScript: false });
  await visitor.page.goto(new URL('zh/trade-2024/text/#measure-12', inject('siteUrl')).href);
  expect(await visitor.page.locator('.place-bar').count()).toBe(0);
  await visitor.leave();
});
