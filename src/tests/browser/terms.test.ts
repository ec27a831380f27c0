import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import { expect, inject, test } from 'vitest';

import { startVisit, type Visitor, type VisitOptions } from '../../quality/browser/browser.ts';
import { sampleGraph } from '../samples/portal.ts';

const measure = '/en/ferry-2023/3/';

/** Takes popovers away, as in browsers that do not know them. */
const withoutPopovers = `
  delete HTMLElement.prototype.popover;
  delete HTMLElement.prototype.showPopover;`;

async function openMeasure(options: VisitOptions = {}) {
  const visitor = await startVisit(options);
  await visitor.open(measure);
  const term = visitor.page.locator('[data-measure-text] a[href="#term-berth"]');
  return { ...visitor, term, popover: visitor.page.locator('.term-popover') };
}

/** Text of what has the focus. */
function readFocus({ page }: Pick<Visitor, 'page'>): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

test('Enter shows what a term means, Tab leads to its page, Escape back to the words', async () => {
  const visit = await openMeasure();
  const { page, term, popover } = visit;
  await term.focus();
  await page.keyboard.press('Enter');
  await popover.waitFor();
  expect(await popover.innerText()).toContain('泊位');
  const [words, shown] = [await term.boundingBox(), await popover.boundingBox()];
  if (words === null || shown === null) throw new Error('The term and its popover must be visible.');
  expect(Math.abs(shown.y - (words.y + words.height))).toBeLessThan(24);
  await page.keyboard.press('Tab');
  expect(await readFocus(visit)).toContain('berth');
  await page.keyboard.press('Escape');
  expect(await popover.isVisible()).toBe(false);
  expect(await readFocus(visit)).toBe(await term.innerText());
  expect(visit.address()).toBe(measure);
  await term.press('Enter');
  await popover.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/terms/berth/');
  expect(visit.problems).toEqual([]);
  await visit.leave();
});

test('a second press on the words closes it, and so does a press elsewhere', async () => {
  const visit = await openMeasure();
  const { page, term, popover } = visit;
  await term.click();
  await popover.waitFor();
  await term.click();
  expect(await popover.isVisible()).toBe(false);
  await term.click();
  await page.locator('h1').click();
  expect(await popover.isVisible()).toBe(false);
  await visit.leave();
});

test('a touch opens and closes it, and it stays within a narrow window', async () => {
  const visit = await openMeasure({ touch: true, width: 320 });
  const { page, term, popover } = visit;
  await term.tap();
  await popover.waitFor();
  const box = await popover.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  await page.locator('h1').tap();
  expect(await popover.isVisible()).toBe(false);
  await visit.leave();
});

test('axe finds nothing while it is open', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const visit = await openMeasure({ initScripts: [axe] });
  await visit.term.click();
  await visit.popover.waitFor();
  const violations = await visit.page.evaluate(async () => {
    const engine: { run(): Promise<AxeResults> } = Reflect.get(window, 'axe');
    return (await engine.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
  expect(violations).toEqual([]);
  await visit.leave();
});

test.each([
  ['a browser that knows no popovers', { initScripts: [withoutPopovers] }],
  ['a browser without scripts', { javaScript: false }],
] satisfies [string, VisitOptions][])(
  'in %s the words lead to their entry, and no definition stands about',
  async (_which, options: VisitOptions) => {
    const visit = await startVisit(options);
    const { page } = visit;
    if (options.javaScript === false) {
      await page.goto(new URL(measure.slice(1), inject('siteUrl')).href);
    } else {
      await visit.open(measure);
    }
    const definition = 'A place for one vessel to lie at.';
    const readMain = () => page.locator('main').innerText();
    expect((await readMain()).split(definition)).toHaveLength(2);
    await page.locator('[data-measure-text] a[href="#term-berth"]').click();
    expect(page.url()).toMatch(/#term-berth$/);
    expect((await readMain()).split(definition)).toHaveLength(2);
    expect(await page.locator('.term-popover').count()).toBe(0);
    await visit.leave();
  },
);

test('the glossary shows only what the typed words name, in either language', async () => {
  const visit = await startVisit();
  const { page } = visit;
  await visit.open('/en/terms/');
  const terms = page.locator('[data-names]:visible');
  const all = await terms.count();
  expect(all).toBe(sampleGraph().terms.length);
  await page.locator('#filter').fill('湿地');
  expect(await terms.allInnerTexts()).toEqual([
    expect.stringContaining('wetland'),
    expect.stringContaining('wetland park'),
  ]);
  expect(await page.locator('[data-filter-status]').innerText()).toContain('2');
  await page.locator('#filter').fill('no such thing');
  expect(await terms.count()).toBe(0);
  await page.locator('#filter').fill('');
  expect(await terms.count()).toBe(all);
  expect(visit.problems).toEqual([]);
  await visit.leave();
});
