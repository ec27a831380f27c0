import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, expect, inject, test } from 'vitest';

import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

const { measures } = parseInstrument(
  readFileSync(new URL('../../../seeds/trade-2024/source.txt', import.meta.url)),
);

let visitor: Visitor;
beforeEach(async () => {
  visitor = await startVisit({ javaScript: false });
});
afterEach(() => visitor.leave());

async function open(address: string): Promise<string> {
  await visitor.page.goto(new URL(address.slice(1), inject('siteUrl')).href);
  return visitor.page.locator('main').innerText();
}

test('measures can be read', async () => {
  expect(measures.length).toBe(32);
  for (const { num, segments } of measures) {
    const shown = await open(`/zh/trade-2024/${num}/`);
    expect(segments.length).toBeGreaterThan(0);
    expect(segments.filter(({ text }) => !shown.includes(text))).toEqual([]);
  }
});

test('the way from home over a measure to an agency and to English needs no script', async () => {
  const { page } = visitor;
  await open('/zh/');
  await page.locator('main a[href$="/zh/trade-2024/"]:visible').first().click();
  await page.locator('main a[href$="/zh/trade-2024/12/"]:visible').first().click();
  await page.locator('main a[href$="/zh/agencies/beijing-customs/"]:visible').first().click();
  await page.waitForURL('**/zh/agencies/beijing-customs/');
  expect(await page.locator('main').innerText()).toContain('北京海关');
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL('**/en/agencies/beijing-customs/');
  expect(await page.locator('main').innerText()).toContain('Beijing Customs');
});

test('the whole text can be read', async () => {
  const shown = await open('/zh/trade-2024/text/');
  const sentences = measures.flatMap(({ segments }) => segments.map(({ text }) => text));
  expect(sentences.length).toBeGreaterThan(32);
  expect(sentences.filter((text) => !shown.includes(text))).toEqual([]);
});

test.each(['zh', 'en'])(
  'the search page offers the outline and the whole text instead (%s)',
  async (locale) => {
    await open(`/${locale}/search/`);
    const links = visitor.page.locator('main a:visible');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.some((address) => address.endsWith(`/${locale}/trade-2024/`))).toBe(true);
    expect(addresses.some((address) => address.endsWith(`/${locale}/trade-2024/text/`))).toBe(true);
  },
);

test('buttons that need a script are not shown', async () => {
  await open('/zh/trade-2024/12/');
  expect(await visitor.page.locator('button[data-copy]').count()).toBeGreaterThan(0);
  expect(await visitor.page.locator('button[data-copy]:visible').count()).toBe(0);
});
