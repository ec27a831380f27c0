import { expect, inject, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

const measure = '/zh/ferry-2023/7/';

/** Opens the settings and makes a choice. */
async function choose({ page }: Visitor, name: string, value: string): Promise<void> {
  const button = page.locator('[data-settings]');
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.locator(`#settings input[name=${name}][value=${value}]`).check();
}

function readRoot({ page }: Visitor) {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return {
      size: style.fontSize,
      paper: style.backgroundColor,
      classes: document.documentElement.className,
    };
  });
}

/** Runs before the page's own scripts: notes the size of the letters at the first paint. */
const noteFirstPaint = `
  new PerformanceObserver(() => {
    window.firstPaintSize ??= getComputedStyle(document.documentElement).fontSize;
  }).observe({ type: 'paint', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    window.readySize = getComputedStyle(document.documentElement).fontSize;
  });`;

test('the size of the letters changes at once, and holds on the next page and in the other language', async () => {
  const visitor = await startVisit({ initScripts: [noteFirstPaint] });
  const { page } = visitor;
  await visitor.open(measure);
  expect((await readRoot(visitor)).size).toBe('16px');
  await choose(visitor, 'size', 'largest');
  expect((await readRoot(visitor)).size).toBe('24px');
  await visitor.open('/en/agencies/');
  expect((await readRoot(visitor)).size).toBe('24px');
  // Before anything was painted, and before the page's own program came. Browsers tell of the first paint somewhat later.
  await expect
    .poll(() =>
      page.evaluate(() => [Reflect.get(window, 'firstPaintSize'), Reflect.get(window, 'readySize')]),
    )
    .toEqual(['24px', '24px']);
  await choose(visitor, 'size', 'normal');
  expect((await readRoot(visitor)).size).toBe('16px');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('light, dark and high contrast can be chosen against the system, and undone', async () => {
  const visitor = await startVisit({ scheme: 'dark' });
  await visitor.open(measure);
  const system = await readRoot(visitor);
  await choose(visitor, 'theme', 'light');
  const light = await readRoot(visitor);
  expect(light.paper).not.toBe(system.paper);
  await choose(visitor, 'contrast', 'high');
  expect((await readRoot(visitor)).paper).toBe('rgb(255, 255, 255)');
  await choose(visitor, 'theme', 'dark');
  expect((await readRoot(visitor)).paper).toBe('rgb(0, 0, 0)');
  await visitor.open('/en/');
  expect(await visitor.page.locator('input[name=theme]:checked').count()).toBe(0);
  await choose(visitor, 'theme', 'system');
  await choose(visitor, 'contrast', 'system');
  expect((await readRoot(visitor)).paper).toBe(system.paper);
  expect((await readRoot(visitor)).classes).toBe('js');
  await visitor.leave();
});

test('the settings show what is chosen, open and close with the keyboard, and give the focus back', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  await visitor.open(measure);
  await choose(visitor, 'contrast', 'high');
  await visitor.open('/zh/terms/');
  const button = page.locator('[data-settings]');
  const panel = page.locator('#settings');
  await button.focus();
  await page.keyboard.press('Enter');
  await panel.waitFor();
  expect(
    await page
      .locator('#settings input:checked')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
  ).toEqual(['normal', 'high', 'system']);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await panel.locator('input').first().focus();
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await visitor.leave();
});

test('where storage is refused, a choice holds for the page and nothing breaks', async () => {
  const refuse = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });`;
  const visitor = await startVisit({ initScripts: [refuse] });
  await visitor.open(measure);
  await choose(visitor, 'size', 'large');
  expect((await readRoot(visitor)).size).toBe('20px');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

test('without a script the settings are not there, and the system decides', async () => {
  const visitor = await startVisit({ javaScript: false, scheme: 'dark' });
  const { page } = visitor;
  await page.goto(new URL(measure.slice(1), inject('siteUrl')).href);
  expect(await page.locator('[data-settings]').isVisible()).toBe(false);
  expect(await page.locator('#settings').isVisible()).toBe(false);
  await visitor.leave();
});

test.each(['/', '/ferry-2023/7/'])('the page in both languages has them, too (%s)', async (address) => {
  const visitor = await startVisit();
  await visitor.open(address);
  await choose(visitor, 'size', 'large');
  expect((await readRoot(visitor)).size).toBe('20px');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

/** Kinds of pages that a reader of very large letters meets. */
const kinds = [
  '/',
  '/zh/',
  '/en/',
  '/zh/ferry-2023/7/',
  '/en/ferry-2023/7/',
  '/en/ferry-2023/text/',
  '/zh/agencies/yunpu-transport-bureau/',
  '/en/agencies/matrix/',
  '/en/terms/',
  '/en/terms/automatic-identification-system/',
  '/zh/topics/',
  '/zh/find/',
  '/en/search/',
  '/en/how-translated/',
  '/ferry-2023/7/',
];

test('very large letters fit into windows of every width, with the settings open', async () => {
  const visitor = await startVisit();
  const { page } = visitor;
  const faults: string[] = [];
  for (const address of kinds) {
    await visitor.open(address);
    await choose(visitor, 'size', 'largest');
    await page.locator('#settings').waitFor();
    for (const width of [320, 1024, 1440]) {
      await page.setViewportSize({ width, height: 768 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${address} is ${wide} px wider than a window of ${width} px`);
    }
  }
  expect(faults).toEqual([]);
  await visitor.leave();
});
