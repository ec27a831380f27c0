import { expect, inject, test } from 'vitest';

import { startVisit, type Visitor, type VisitOptions } from '../../quality/browser/browser.ts';
import { axeScript, runAxe } from '../../quality/browser/run-axe.ts';

const measure = '/zh/ferry-2023/5/';

/** A visitor on a page, with the parts of its search box. */
async function openBox(address: string, options: VisitOptions = {}) {
  const visitor = await startVisit(options);
  await visitor.open(address);
  const input = visitor.page.locator('input[name=q]');
  const list = visitor.page.locator('[role=listbox]');
  return { ...visitor, input, list, options: list.locator('[role=option]') };
}

/** Types as on a keyboard, and waits for the list. */
async function type({ page, input, list }: Awaited<ReturnType<typeof openBox>>, text: string): Promise<void> {
  await input.focus();
  await page.keyboard.type(text);
  await list.waitFor();
  await list.locator('[role=option]').last().filter({ hasText: text }).waitFor();
}

/** What a screen reader would say is active: the option that the field points to. */
function readActive({ page }: Pick<Visitor, 'page'>): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    const option = document.getElementById(id);
    return option?.getAttribute('aria-selected') === 'true' ? (option.getAttribute('href') ?? '') : null;
  });
}

function hasFocus({ input }: Awaited<ReturnType<typeof openBox>>): Promise<boolean> {
  return input.evaluate((element) => element === document.activeElement);
}

test('there is one search box on every kind of page, and one on the home and search pages', async () => {
  const visitor = await startVisit();
  for (const address of ['/', '/zh/', '/en/search/', measure, '/ferry-2023/5/', '/en/terms/', '/404.html']) {
    await visitor.open(address);
    expect(await visitor.page.locator('form[role=search]').count(), address).toBe(1);
    expect(await visitor.page.locator('input[name=q]:visible').count(), address).toBe(1);
  }
  await visitor.leave();
});

test.each(['/zh/', '/en/search/', measure, '/ferry-2023/5/'])('/ leads to the box of %s', async (address) => {
  const box = await openBox(address);
  await box.page.keyboard.press('/');
  expect(await hasFocus(box)).toBe(true);
  expect(await box.input.inputValue()).toBe('');
  await box.page.keyboard.type('a/b');
  expect(await box.input.inputValue()).toBe('a/b');
  expect(box.problems).toEqual([]);
  await box.leave();
});

test('/ stays with the keys of the browser, and with other fields', async () => {
  const box = await openBox('/en/terms/');
  for (const key of ['Control+/', 'Alt+/', 'Meta+/']) {
    await box.page.keyboard.press(key);
    expect(await hasFocus(box), key).toBe(false);
  }
  await box.page.locator('#filter').focus();
  await box.page.keyboard.press('/');
  expect(await box.page.locator('#filter').inputValue()).toBe('/');
  await box.leave();
});

test('nothing of search is loaded before the visitor reaches for it', async () => {
  const visitor = await startVisit();
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visitor.open(measure);
  await visitor.page.waitForLoadState('networkidle');
  const isSearch = (path: string) => /search|pagefind|start-box|create-engine/.test(path);
  expect(asked.filter(isSearch)).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(5);
  const data = visitor.page.waitForRequest('**/search/data.json*');
  await visitor.page.keyboard.press('/');
  await data;
  await visitor.page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  await visitor.leave();
});

test('the keyboard works the list: arrows, Enter, Escape, Tab', async () => {
  const box = await openBox(measure);
  const { page, input, list } = box;
  await type(box, '渡运');
  expect(await input.getAttribute('role')).toBe('combobox');
  expect(await input.getAttribute('aria-autocomplete')).toBe('list');
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  expect(await input.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
  expect(await page.locator('form [role=status]').innerText()).toMatch(/\d/);
  expect(await list.locator('[role=group]').first().getAttribute('aria-labelledby')).toBeTruthy();
  expect(await list.locator('mark').first().innerText()).toBe('渡运');

  const count = await box.options.count();
  expect(count).toBeGreaterThan(3);
  expect(await readActive(box)).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await readActive(box)).toContain('/zh/search/?q=');
  await page.keyboard.press('ArrowDown');
  expect(await readActive(box)).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await readActive(box)).toBe(await box.options.first().getAttribute('href'));
  expect(await hasFocus(box)).toBe(true);
  expect(await input.inputValue()).toBe('渡运');

  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await input.getAttribute('aria-expanded')).toBe('false');
  expect(await input.inputValue()).toBe('渡运');
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  await page.keyboard.press('Tab');
  expect(await list.isVisible()).toBe(false);
  expect(await hasFocus(box)).toBe(false);

  await input.focus();
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  await page.keyboard.press('ArrowDown');
  const target = await readActive(box);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.search}${url.hash}` === target);
  expect(box.problems).toEqual([]);
  await box.leave();
});

test('a second Escape clears the field, as the browser does', async () => {
  const box = await openBox(measure);
  await type(box, '分时预约');
  await box.page.keyboard.press('Escape');
  await box.page.keyboard.press('Escape');
  expect(await box.input.inputValue()).toBe('');
  await box.leave();
});

test('Enter without an active line searches for what is typed', async () => {
  const box = await openBox('/en/ferry-2023/5/');
  await type(box, 'berth');
  await box.page.keyboard.press('Enter');
  await box.page.waitForURL('**/en/search/?q=berth');
  await box.page.locator('#search[data-state=answered]').waitFor();
  await box.leave();
});

test('the last line searches for what is typed', async () => {
  const box = await openBox('/en/');
  await type(box, 'ferry berth');
  await box.options.last().click();
  await box.page.waitForURL('**/en/search/?q=ferry+berth');
  await box.leave();
});

test('a mouse follows a line; a press elsewhere closes the list', async () => {
  const box = await openBox('/en/agencies/');
  await type(box, 'maritime');
  await box.page.locator('h1').click({ position: { x: 2, y: 2 } });
  expect(await box.list.isVisible()).toBe(false);
  await box.input.click();
  await box.page.keyboard.press('ArrowDown');
  await box.list.waitFor();
  const line = box.list.getByText('Yunpu Maritime Safety Office').first();
  await line.click();
  await box.page.waitForURL('**/en/agencies/yunpu-maritime-safety-office/**');
  expect(box.problems).toEqual([]);
  await box.leave();
});

test('a touch follows a line, whose height suits a finger, within a narrow window', async () => {
  const box = await openBox(measure, { touch: true, width: 320 });
  await box.input.tap();
  await box.page.keyboard.type('湿地');
  await box.list.waitFor();
  const field = await box.input.boundingBox();
  const frame = await box.list.boundingBox();
  if (field === null || frame === null) throw new Error('The field and its list must be visible.');
  expect(frame.y).toBeGreaterThanOrEqual(field.y + field.height);
  expect(frame.x).toBeGreaterThanOrEqual(0);
  expect(frame.x + frame.width).toBeLessThanOrEqual(320);
  for (const option of await box.options.all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await box.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const last = box.options.last();
  await last.scrollIntoViewIfNeeded();
  await last.tap();
  await box.page.waitForURL('**/zh/search/**');
  expect(box.problems).toEqual([]);
  await box.leave();
});

test('nothing on the page moves when the list opens', async () => {
  const box = await openBox(measure);
  const read = () => box.page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await read();
  await type(box, '湿地');
  expect(await read()).toBe(before);
  await box.leave();
});

test('nothing is searched while an input method composes', async () => {
  const visitor = await startVisit();
  await visitor.page.clock.install();
  await visitor.open(measure);
  const input = visitor.page.locator('input[name=q]');
  const list = visitor.page.locator('[role=listbox]');
  const loaded = visitor.page.waitForResponse('**/search/data.json*');
  await input.focus();
  await loaded;
  const compose = (kind: 'compositionstart' | 'compositionend' | 'input', value: string) =>
    input.evaluate(
      (field: HTMLInputElement, [name, text]) => {
        field.value = text;
        field.dispatchEvent(
          name === 'input'
            ? new InputEvent('input', { bubbles: true, isComposing: true })
            : new CompositionEvent(name, { bubbles: true }),
        );
      },
      [kind, value] as const,
    );
  await compose('compositionstart', '');
  for (const letters of ['f', 'fen', 'fen shi']) {
    await compose('input', letters);
    await visitor.page.clock.runFor(2000);
    expect(await list.isVisible()).toBe(false);
  }
  await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(visitor.address()).toBe(measure);
  await compose('input', '分时预约');
  await compose('compositionend', '分时预约');
  await visitor.page.clock.runFor(2000);
  await list.waitFor();
  expect(await list.innerText()).toContain('分时预约');
  await visitor.leave();
});

test('a page that belongs to no language suggests in the language that is typed', async () => {
  const box = await openBox('/ferry-2023/5/');
  const addresses = () =>
    box.options.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  await type(box, 'timed booking');
  expect((await addresses()).filter((address) => !address.startsWith('/en/'))).toEqual([]);
  await box.input.fill('');
  await type(box, '分时预约');
  expect((await addresses()).filter((address) => !address.startsWith('/zh/'))).toEqual([]);
  await box.page.keyboard.press('Enter');
  await box.page.waitForURL('**/zh/search/**');
  await box.page.goBack();
  // Until its program has come, the box is a plain form, which searches in the first language.
  await box.input.focus();
  await box.page.locator('input[name=q][role=combobox]').waitFor();
  await box.input.fill('timed booking');
  await box.input.press('Enter');
  await box.page.waitForURL('**/en/search/?q=timed+booking');
  expect(box.problems).toEqual([]);
  await box.leave();
});

test.each([
  ['zh', 'light', '/zh/ferry-2023/5/', '湿地'],
  ['zh', 'dark', '/zh/', 'duyun'],
  ['en', 'light', '/en/', 'wetland'],
  ['en', 'dark', '/en/ferry-2023/5/', '分时预约'],
  ['both', 'light', '/ferry-2023/5/', 'wetland'],
] as const)(
  'axe finds nothing while suggestions are open (%s, %s)',
  async (_locale, scheme, address, typed) => {
    const box = await openBox(address, { scheme, initScripts: [axeScript] });
    await type(box, typed);
    await box.page.keyboard.press('ArrowDown');
    expect(await runAxe(box.page)).toEqual([]);
    expect(box.problems).toEqual([]);
    await box.leave();
  },
);

test('from home to a measure by the keyboard alone', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open('/zh/');
  await page.keyboard.press('/');
  await page.keyboard.type('分时预约');
  // What was typed so far may have suggested another measure first.
  const first = page.locator('[role=listbox] [role=option]').first();
  await expect.poll(() => first.getAttribute('href')).toContain('/zh/ferry-2023/5/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/ferry-2023/5/**');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('分时预约');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test.each([
  ['/zh/ferry-2023/5/', 0, '/zh/search/?q=%E6%B3%8A%E4%BD%8D'],
  ['/en/ferry-2023/5/', 0, '/en/search/?q=%E6%B3%8A%E4%BD%8D'],
  ['/ferry-2023/5/', 0, '/zh/search/?q=%E6%B3%8A%E4%BD%8D'],
  ['/ferry-2023/5/', 1, '/en/search/?q=%E6%B3%8A%E4%BD%8D'],
])('without scripts the box of %s leads to the search page', async (address, button, target) => {
  const { page, leave } = await startVisit({ javaScript: false });
  await page.goto(new URL(address.slice(1), inject('siteUrl')).href);
  await page.locator('input[name=q]').fill('泊位');
  await page.locator('form[role=search] button').nth(button).click();
  await page.waitForURL((url) => `${url.pathname}${url.search}` === target);
  expect(await page.locator('noscript, main').last().innerText()).not.toBe('');
  expect(await page.locator('main a[href$="/ferry-2023/text/"]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href$="/terms/"]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-search-failed]:visible, [data-search-none]:visible').count()).toBe(0);
  await leave();
});
