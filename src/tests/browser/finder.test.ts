import { afterEach, expect, inject, test } from 'vitest';

import { startVisit, type VisitOptions, type Visitor } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';

let visitor: Visitor | undefined;
afterEach(() => visitor?.leave());

async function visit(address: string, options: VisitOptions = {}): Promise<Visitor> {
  visitor = await startVisit(options);
  await visitor.open(address);
  return visitor;
}

/** What the finder says and shows. */
function read({
  page,
}: Visitor): Promise<{ status: string; measures: string[]; reasons: string[]; checked: string[] }> {
  return page.evaluate(() => {
    const list = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));
    const isShown = (element: HTMLElement) => element.getClientRects().length > 0;
    return {
      status: document.querySelector('[data-finder-status]')?.textContent ?? '',
      measures: list('[data-fits] .row-number')
        .filter(isShown)
        .map((each) => each.innerText),
      reasons: list('[data-for] q')
        .filter(isShown)
        .map((each) => each.innerText),
      checked: list('input[type=checkbox]')
        .filter((each) => each instanceof HTMLInputElement && each.checked)
        .map(({ id }) => id),
    };
  });
}

test('who am I, where am I: the measures that concern me, each with the words that say so', async () => {
  const visitor = await visit('/zh/find/', { width: 360 });
  const { page } = visitor;
  expect(await read(visitor)).toMatchObject({ status: '勾选后在下面列出措施。', measures: [] });
  await page.getByRole('checkbox', { name: /^跨境电商企业/ }).check();
  expect(await read(visitor)).toMatchObject({
    status: '4 项措施符合。',
    measures: ['3', '11', '20', '21'],
  });
  await page.locator('summary', { hasText: '在哪里' }).click();
  await page.getByRole('checkbox', { name: /^平谷区/ }).check();
  const found = await read(visitor);
  expect(found.status).toBe('1 项措施符合。');
  expect(found.measures).toEqual(['20']);
  expect(found.reasons).toEqual([
    '发展保税仓储、跨境电商等业务',
    '支持朝阳区、丰台区、平谷区申设保税物流中心（B型）',
  ]);
  expect(visitor.address()).toBe('/zh/find/?who=cross-border-e-commerce&place=pinggu');
  await page.getByRole('link', { name: '第20项，第1句' }).first().click();
  await page.waitForURL('**/zh/trade-2024/20/#s1');
  expect(await page.locator('#s1').innerText()).toContain(found.reasons[0]);
  expect(visitor.problems).toEqual([]);
});

test('several choices of one heading widen, and each choice says how many measures it would give', async () => {
  const visitor = await visit('/en/find/?who=exporters', { locale: 'en' });
  const { page } = visitor;
  expect((await read(visitor)).measures).toEqual(['8', '21', '23']);
  await page.getByRole('checkbox', { name: /^Data exporters/ }).check();
  expect(await read(visitor)).toMatchObject({
    status: '4 measures fit.',
    measures: ['8', '17', '21', '23'],
  });
  expect(await page.locator('[data-count=strength-sought]').textContent()).toBe('1');
  expect(await page.locator('[data-count=place-chaoyang]').textContent()).toBe('0');
  expect(await page.locator('#place-chaoyang').isDisabled()).toBe(true);
  expect(await page.locator('[data-chosen=who]').textContent()).toBe('2 chosen');
});

test('the address holds the choice: it can be opened, gone back from, cleared, and taken to the other language', async () => {
  const visitor = await visit('/zh/find/?who=aeo-enterprises&place=beijing-tianjin-hebei&who=kings');
  const { page } = visitor;
  expect((await read(visitor)).measures).toEqual(['31']);
  await page.locator('#who-aeo-enterprises').uncheck();
  expect((await read(visitor)).measures).toEqual(['30', '31', '32']);
  expect(visitor.address()).toBe('/zh/find/?place=beijing-tianjin-hebei');
  await page.goBack();
  expect(await read(visitor)).toMatchObject({
    measures: ['31'],
    checked: ['who-aeo-enterprises', 'place-beijing-tianjin-hebei'],
  });
  await page.goForward();
  expect((await read(visitor)).checked).toEqual(['place-beijing-tianjin-hebei']);
  await page.locator('a[data-language-switch]').click();
  await page.waitForURL('**/en/find/?place=beijing-tianjin-hebei');
  await page.locator('.finder.is-started').waitFor();
  expect(await read(visitor)).toMatchObject({ status: '3 measures fit.', measures: ['30', '31', '32'] });
  await page.getByRole('button', { name: 'Clear choices' }).click();
  expect(await read(visitor)).toMatchObject({ measures: [], checked: [] });
  expect(visitor.address()).toBe('/en/find/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('who-importers');
  expect(visitor.problems).toEqual([]);
});

test('the page of a topic leads to the finder with that choice made', async () => {
  const visitor = await visit('/zh/topics/strength/sought/');
  await visitor.page.locator('.topics-find a').click();
  await visitor.page.locator('.finder.is-started').waitFor();
  expect(await read(visitor)).toMatchObject({ measures: ['21'], reasons: ['争取'] });
});

test('everything can be done with the keyboard, and what has the focus is seen', async () => {
  const visitor = await visit('/zh/find/', { width: 360 });
  const { page } = visitor;
  await page.locator('#main').focus();
  const flawOf = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      if (!element || !box) return 'nothing has the focus';
      const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return onTop && (element.contains(onTop) || onTop.contains(element))
        ? null
        : `${element.id} is covered`;
    });
  let stops = 0;
  do {
    await page.keyboard.press('Tab');
    expect(await flawOf()).toBeNull();
    stops += 1;
  } while (stops < 40 && (await page.evaluate(() => document.activeElement?.id)) !== 'who-exhibitors');
  await page.keyboard.press('Space');
  expect((await read(visitor)).measures).toEqual(['11']);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
    '/zh/trade-2024/11/',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/trade-2024/11/');
  expect(visitor.problems).toEqual([]);
});

test('without a script the choices are links to their measures', async () => {
  visitor = await startVisit({ javaScript: false });
  const { page } = visitor;
  await page.goto(new URL('en/find/', inject('siteUrl')).href);
  expect(await page.locator('input[type=checkbox]').first().isVisible()).toBe(false);
  expect(await page.locator('.finder-bar').isVisible()).toBe(false);
  await page.getByRole('link', { name: /^Data exporters/ }).click();
  await page.waitForURL('**/en/topics/who/data-exporters/');
  expect(await page.locator('mark:visible').allInnerTexts()).toEqual([
    'actively explore optimizing the assessment process for outbound data transfers',
    'study and formulate a pilot free trade zone negative list for outbound data transfers',
  ]);
  await page.locator('summary', { hasText: 'Show the Chinese' }).click();
  expect(await page.locator('details mark').first().innerText()).toBe('积极探索优化数据出境评估流程');
});

test.each(['zh', 'en'])('nothing is wider than a small phone, and axe finds nothing (%s)', async (locale) => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const address of [
      `/${locale}/find/`,
      `/${locale}/find/?who=importers&strength=implemented`,
      `/${locale}/topics/`,
      `/${locale}/topics/place/daxing-airport/`,
    ]) {
      const visitor = await startVisit({ width: 320, scheme, initScripts: [axeScript] });
      await visitor.open(address);
      const overflow = await visitor.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBe(0);
      expect(await runAxe(visitor.page), address).toEqual([]);
      expect(visitor.problems).toEqual([]);
      await visitor.leave();
    }
  }
});

test('search finds topics by their names, and narrows by one that the address keeps', async () => {
  const visitor = await visit('/en/search/?q=importers', { locale: 'en', width: 1280 });
  const { page } = visitor;
  await page.locator('#search[data-state=answered]').waitFor();
  const topic = page.locator('.result', { hasText: 'Topic' }).first();
  expect(await topic.locator('a').getAttribute('href')).toContain('/en/topics/who/importers/');
  await page.getByLabel('Topic', { exact: true }).selectOption('place.daxing-airport');
  await page.waitForURL('**/en/search/?q=importers&topic=place.daxing-airport');
  await page.locator('#search[data-state=answered]').waitFor();
  const numbers = await page.locator('.result .num').allInnerTexts();
  expect(numbers).toContain('18');
  expect(await page.locator('option[value="place.haidian"]').isDisabled()).toBe(true);
  await page.goBack();
  expect(await page.getByLabel('Topic', { exact: true }).inputValue()).toBe('');
  expect(visitor.problems).toEqual([]);
});
