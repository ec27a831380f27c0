import { decode } from 'fast-png';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';

import { addressOf, toAbsolute } from '../../model/addresses.ts';
import { readPdf } from '../../print/booklet/read-pdf.ts';
import { sampleGraph } from '../samples/portal.ts';
import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

const { instruments, mainInstrument, site } = sampleGraph();

/** Every label, the document before its measures: how its address names it, and the page that its code leads to. */
const labels = instruments.flatMap(({ id, measures }) => [
  { key: id, page: addressOf.instrument('zh+en', id) },
  ...measures.map(({ key, instrument }) => ({
    key: instrument === mainInstrument ? key : `${id}/${key}`,
    page: addressOf.measure('zh+en', id, key),
  })),
]);
const keys = labels.map(({ key }) => key);

let visitor: Visitor;
beforeEach(async () => {
  visitor = await startVisit();
});
afterEach(() => visitor.leave());

const visibleLabels = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-label]:visible')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-label')));

/** The keys of the labels on each page of a print, by the short addresses that stand on them. */
async function printLabels(page: Page): Promise<string[][]> {
  const { texts } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const host = new URL(site.origin).host;
  return texts.map((text) =>
    [...text.replace(/\s+/g, '').matchAll(new RegExp(`${host}/([\\w-]+(?:/[\\w-]+)?)/`, 'g'))].map(
      ([, key = '']) => key,
    ),
  );
}

test('chosen labels stand on paper, and nothing else does', async () => {
  const { page } = visitor;
  await visitor.open('/zh/share/');
  await page.getByRole('button', { name: '全不选' }).click();
  expect(await visibleLabels(page)).toEqual([]);
  for (const key of ['3', '8', 'greenway-2024/1-1']) await page.locator(`input[value="${key}"]`).check();
  expect(visitor.address()).toBe('/zh/share/?items=3,8,greenway-2024/1-1');
  expect(await visibleLabels(page)).toEqual(['3', '8', 'greenway-2024/1-1']);
  expect(await page.locator('[data-labels-status]').innerText()).toBe('3 个标签，1 张 A4 纸。');
  expect(await printLabels(page)).toEqual([['3', '8', 'greenway-2024/1-1']]);
  const { texts } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(texts.join('')).not.toMatch(/全选|选出要用的措施|页脚|检索/);
  expect(visitor.problems).toEqual([]);
});

test.each(['zh', 'en'])('all labels print whole, eight on a sheet (%s)', async (locale) => {
  await visitor.open(`/${locale}/share/`);
  const pages = await printLabels(visitor.page);
  expect(pages.map((labels) => labels.length)).toEqual([8, 8, 8, 5]);
  expect(pages.flat()).toEqual(keys);
});

test('the choice in the address is what is shown, and what a colleague opens', async () => {
  const { page } = visitor;
  await visitor.open('/en/share/?items=8,3,99&lang=en');
  expect(await visibleLabels(page)).toEqual(['3', '8']);
  expect(await page.locator('input[type=checkbox]:checked').count()).toBe(2);
  expect(await page.locator('input[value="en"]').isChecked()).toBe(true);
  const shown = await page.locator('[data-labels]').innerText();
  expect(shown).toContain('Standardize night sailing and the suspension of sailings in strong wind');
  expect(shown).toContain('the Chinese text prevails');
  expect(shown).not.toContain('规范夜航和大风停航');
  await page.getByLabel('Chinese', { exact: true }).check();
  expect(visitor.address()).toBe('/en/share/?items=3,8&lang=zh');
  expect(await page.locator('[data-labels]').innerText()).not.toContain('Standardize');
});

test('without scripts all labels are there, in both languages, and print', async () => {
  const plain = await startVisit({ javaScript: false });
  await plain.page.goto(`${inject('siteUrl')}zh/share/`);
  expect(await visibleLabels(plain.page)).toEqual(keys);
  expect(await plain.page.locator('form.labels-form').isVisible()).toBe(false);
  const text = await plain.page.locator('[data-labels]').innerText();
  for (const { heading } of instruments.flatMap(({ measures }) => measures)) {
    expect(text).toContain(heading.source);
    if (heading.target !== null) expect(text).toContain(heading.target);
  }
  for (const key of keys) expect(text).toContain(`/${key}/`);
  expect((await printLabels(plain.page)).flat()).toEqual(keys);
  await plain.leave();
});

test('the code on every label is read from its picture and leads to the page in both languages', async () => {
  const { page } = visitor;
  await visitor.open('/zh/share/');
  const wrong: string[] = [];
  for (const { key, page: led } of labels) {
    const code = page.locator(`[data-label="${key}"] svg`);
    const { width, height, data, channels } = decode(await code.screenshot({ scale: 'css' }));
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let at = 0; at < width * height; at += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        pixels[at * 4 + channel] = data[at * channels + channel] ?? 0;
      }
    }
    const read = jsQR(pixels, width, height)?.data;
    if (read !== toAbsolute(site, led)) wrong.push(`${key}: ${read}`);
  }
  expect(wrong).toEqual([]);
});

test.each(['zh', 'en', 'both'])('no label is too small for its words (%s)', async (language) => {
  const { page } = visitor;
  await visitor.open(`/zh/share/?lang=${language}`);
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('[data-label]')
    .evaluateAll((all) =>
      all
        .filter(
          (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1,
        )
        .map((each) => each.getAttribute('data-label')),
    );
  expect(cut).toEqual([]);
});
