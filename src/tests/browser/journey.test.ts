import { expect, inject, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

/** Follows the first visible link of the main content that leads to the address. */
async function follow({ page }: Visitor, address: string): Promise<void> {
  await page.locator(`main a[href$="${address}"]:visible`).first().click();
  await page.waitForURL(
    (url) => url.pathname.endsWith(address) || `${url.pathname}${url.hash}`.endsWith(address),
  );
}

test('from home to a measure, to a responsible agency, and back', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/');
  await follow(visitor, '/zh/ferry-2023/');
  await follow(visitor, '/zh/ferry-2023/5/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('开展湿地公园分时预约');
  await page
    .locator('main')
    .getByRole('link', { name: /文化和旅游局/ })
    .first()
    .click();
  await page.waitForURL('**/zh/agencies/yunpu-culture-and-tourism-bureau/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('文化和旅游局');
  expect(await page.locator('main a[href$="/zh/ferry-2023/5/"]').count()).toBeGreaterThan(0);
  await page.goBack();
  expect(visitor.address()).toBe('/zh/ferry-2023/5/');
  await page.goBack();
  expect(visitor.address()).toBe('/zh/ferry-2023/');
  await page.goBack();
  expect(visitor.address()).toBe('/zh/');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('from measure to measure along the plan', async () => {
  const visitor = await startVisit();
  await visitor.open('/en/ferry-2023/5/');
  await follow(visitor, '/en/ferry-2023/6/');
  await follow(visitor, '/en/ferry-2023/5/');
  await follow(visitor, '/en/ferry-2023/4/');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test.each([
  ['/zh/ferry-2023/5/', '/en/ferry-2023/5/'],
  ['/en/ferry-2023/5/?from=poster#s2', '/zh/ferry-2023/5/?from=poster#s2'],
  ['/zh/ferry-2023/text/#measure-5-s1', '/en/ferry-2023/text/#measure-5-s1'],
  ['/zh/agencies/yunpu-culture-and-tourism-bureau/', '/en/agencies/yunpu-culture-and-tourism-bureau/'],
  ['/en/search/?q=berth', '/zh/search/?q=berth'],
  ['/zh/', '/en/'],
])('the language switch leads from %s to %s', async (from, to) => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open(from);
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL((url) => url.pathname.endsWith(new URL(to, 'http://a').pathname));
  expect(visitor.address()).toBe(to);
  expect(await page.locator('html').getAttribute('lang')).toBe(to.startsWith('/zh/') ? 'zh-CN' : 'en');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('the language switch keeps a fragment that was chosen on the page', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/ferry-2023/5/');
  await page.evaluate(() => {
    location.hash = '#s1';
  });
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL('**/en/ferry-2023/5/**');
  expect(visitor.address()).toBe('/en/ferry-2023/5/#s1');
  await visitor.leave();
});

test('the short address of a measure leads to its neutral page, from where both languages are one step away', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await page.goto(`${inject('siteUrl')}5/`);
  await page.waitForURL('**/ferry-2023/5/');
  expect(visitor.address()).toBe('/ferry-2023/5/');
  expect(await page.locator('a[href$="/zh/ferry-2023/5/"]').count()).toBeGreaterThan(0);
  expect(await page.locator('a[href$="/en/ferry-2023/5/"]').count()).toBeGreaterThan(0);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('the gateway offers both languages and sends nobody anywhere', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const visitor = await startVisit({ locale });
    await visitor.open('/');
    expect(visitor.address()).toBe('/');
    expect(await visitor.page.getByRole('link', { name: /中文/ }).count()).toBeGreaterThan(0);
    expect(await visitor.page.getByRole('link', { name: /English/ }).count()).toBeGreaterThan(0);
    await visitor.leave();
  }
});

test('an address that does not exist gives the page that says so, and a way on', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/ferry-2023/99/');
  expect(visitor.address()).toBe('/zh/ferry-2023/99/');
  expect(await page.locator('main a[href$="/zh/"]').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href$="/en/"]').count()).toBeGreaterThan(0);
  const answers = visitor.problems.filter((problem) => !/status 404 for|status of 404/.test(problem));
  expect(answers).toEqual([]);
  await visitor.leave();
});
