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
  await page.getByRole('checkbox', { name: /^乘客和游客/ }).check();
  expect(await read(visitor)).toMatchObject({
    status: '4 项措施符合。',
    // The last is 2-1 of another document, with its number as printed.
    measures: ['4', '5', '8', '1'],
  });
  await page.locator('summary', { hasText: '在哪里' }).click();
  await page.getByRole('checkbox', { name: /^生态岛/ }).check();
  const found = await read(visitor);
  expect(found.status).toBe('1 项措施符合。');
  expect(found.measures).toEqual(['5']);
  expect(found.reasons).toEqual(['不用智能手机的游客', '登岛']);
  expect(visitor.address()).toBe('/zh/find/?who=passengers&place=eco-island');
  await page.getByRole('link', { name: '第5项，第1句' }).first().click();
  await page.waitForURL('**/zh/ferry-2023/5/#s1');
  expect(await page.locator('#s1').innerText()).toContain(found.reasons[0]);
  expect(visitor.problems).toEqual([]);
});

test('several choices of one heading widen, and each choice says how many measures it would give', async () => {
  const visitor = await visit('/en/find/?who=ferry-operators', { locale: 'en' });
  const { page } = visitor;
  expect((await read(visitor)).measures).toEqual(['3', '4', '8']);
  await page.getByRole('checkbox', { name: /^Homestay owners/ }).check();
  expect(await read(visitor)).toMatchObject({
    status: '4 measures fit.',
    measures: ['3', '4', '6', '8'],
  });
  expect(await page.locator('[data-count=strength-supported]').textContent()).toBe('1');
  expect(await page.locator('[data-count=place-eco-island]').textContent()).toBe('0');
  expect(await page.locator('#place-eco-island').isDisabled()).toBe(true);
  expect(await page.locator('[data-chosen=who]').textContent()).toBe('2 chosen');
});

test('the address holds the choice: it can be opened, gone back from, cleared, and taken to the other language', async () => {
  const visitor = await visit('/zh/find/?who=homestay-owners&place=weitang&who=kings');
  const { page } = visitor;
  expect((await read(visitor)).measures).toEqual(['6']);
  await page.locator('#who-homestay-owners').uncheck();
  expect((await read(visitor)).measures).toEqual(['1', '2', '6']);
  expect(visitor.address()).toBe('/zh/find/?place=weitang');
  await page.goBack();
  expect(await read(visitor)).toMatchObject({
    measures: ['6'],
    checked: ['who-homestay-owners', 'place-weitang'],
  });
  await page.goForward();
  expect((await read(visitor)).checked).toEqual(['place-weitang']);
  await page.locator('a[data-language-switch]').click();
  await page.waitForURL('**/en/find/?place=weitang');
  await page.locator('.finder.is-started').waitFor();
  expect(await read(visitor)).toMatchObject({ status: '3 measures fit.', measures: ['1', '2', '6'] });
  await page.getByRole('button', { name: 'Clear choices' }).click();
  expect(await read(visitor)).toMatchObject({ measures: [], checked: [] });
  expect(visitor.address()).toBe('/en/find/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('who-passengers');
  expect(visitor.problems).toEqual([]);
});

test('the page of a topic leads to the finder with that choice made', async () => {
  const visitor = await visit('/zh/topics/strength/sought/');
  await visitor.page.locator('.topics-find a').click();
  await visitor.page.locator('.finder.is-started').waitFor();
  expect(await read(visitor)).toMatchObject({ measures: ['7'], reasons: ['争取'] });
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
  } while (stops < 40 && (await page.evaluate(() => document.activeElement?.id)) !== 'who-homestay-owners');
  await page.keyboard.press('Space');
  expect((await read(visitor)).measures).toEqual(['6']);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
    '/zh/ferry-2023/6/',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/ferry-2023/6/');
  expect(visitor.problems).toEqual([]);
});

test('without a script the choices are links to their measures', async () => {
  visitor = await startVisit({ javaScript: false });
  const { page } = visitor;
  await page.goto(new URL('en/find/', inject('siteUrl')).href);
  expect(await page.locator('input[type=checkbox]').first().isVisible()).toBe(false);
  expect(await page.locator('.finder-bar').isVisible()).toBe(false);
  await page.getByRole('link', { name: /^Ferry operators/ }).click();
  await page.waitForURL('**/en/topics/who/ferry-operators/');
  expect(await page.locator('mark:visible').allInnerTexts()).toEqual([
    'permit ferry operators that complete renewal on time to use the new berths first',
    'Encourage ferry operators',
  ]);
  await page.locator('summary', { hasText: 'Show the Chinese' }).first().click();
  expect(await page.locator('details mark').first().innerText()).toBe('允许其优先使用新建泊位');
});

test.each(['zh', 'en'])('nothing is wider than a small phone, and axe finds nothing (%s)', async (locale) => {
  visitor = await startVisit({ width: 320, initScripts: [axeScript] });
  const { page } = visitor;
  for (const address of [
    `/${locale}/find/`,
    `/${locale}/find/?who=passengers&strength=permitted`,
    `/${locale}/topics/`,
    `/${locale}/topics/place/lingzhou/`,
  ]) {
    await visitor.open(address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await runAxe(page), `${address}, ${colorScheme}`).toEqual([]);
    }
  }
  expect(visitor.problems).toEqual([]);
});

test('search finds topics by their names, and narrows by one that the address keeps', async () => {
  const visitor = await visit('/en/search/?q=passengers', { locale: 'en', width: 1280 });
  const { page } = visitor;
  await page.locator('#search[data-state=answered]').waitFor();
  const topic = page.locator('.result', { hasText: 'Topic' }).first();
  expect(await topic.locator('a').getAttribute('href')).toContain('/en/topics/who/passengers/');
  await page.getByLabel('Topic', { exact: true }).selectOption('place.lingzhou');
  await page.waitForURL('**/en/search/?q=passengers&topic=place.lingzhou');
  await page.locator('#search[data-state=answered]').waitFor();
  const numbers = await page.locator('.result .num').allInnerTexts();
  expect(numbers).toEqual(['2']);
  expect(await page.locator('option[value="place.eco-island"]').isDisabled()).toBe(true);
  await page.goBack();
  expect(await page.getByLabel('Topic', { exact: true }).inputValue()).toBe('');
  expect(visitor.problems).toEqual([]);
});
