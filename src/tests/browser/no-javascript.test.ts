import { afterEach, beforeEach, expect, inject, test } from 'vitest';

import { startVisit, type Visitor } from '../../quality/browser/browser.ts';
import { sampleGraph } from '../samples/portal.ts';

const { instruments } = sampleGraph();

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
  const measures = instruments.flatMap((instrument) => instrument.measures);
  expect(measures.length).toBe(25);
  for (const { instrument, key, segments } of measures) {
    const shown = await open(`/zh/${instrument.id}/${key}/`);
    expect(segments.length).toBeGreaterThan(0);
    expect(segments.filter(({ source }) => !shown.includes(source))).toEqual([]);
  }
});

test('the way from home over a measure to an agency and to English needs no script', async () => {
  const { page } = visitor;
  await open('/zh/');
  await page.locator('main a[href$="/zh/ferry-2023/"]:visible').first().click();
  await page.locator('main a[href$="/zh/ferry-2023/5/"]:visible').first().click();
  await page.locator('main a[href$="/zh/agencies/qiyun-lake-wetland-park-center/"]:visible').first().click();
  await page.waitForURL('**/zh/agencies/qiyun-lake-wetland-park-center/');
  expect(await page.locator('main').innerText()).toContain('栖云湖湿地公园管理中心');
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL('**/en/agencies/qiyun-lake-wetland-park-center/');
  expect(await page.locator('main').innerText()).toContain(
    'Management Center of the Qiyun Lake Wetland Park',
  );
});

test('the whole of each text can be read', async () => {
  for (const { id, provisions } of instruments) {
    const shown = await open(`/zh/${id}/text/`);
    const sentences = provisions.flatMap(({ segments }) => segments.map(({ source }) => source));
    expect(sentences.length, id).toBeGreaterThan(6);
    expect(sentences.filter((text) => !shown.includes(text))).toEqual([]);
  }
});

test.each(['zh', 'en'])(
  'the search page offers the outline and the whole text instead (%s)',
  async (locale) => {
    await open(`/${locale}/search/`);
    const links = visitor.page.locator('main a:visible');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.some((address) => address.endsWith(`/${locale}/ferry-2023/`))).toBe(true);
    expect(addresses.some((address) => address.endsWith(`/${locale}/ferry-2023/text/`))).toBe(true);
  },
);

test('buttons that need a script are not shown', async () => {
  await open('/zh/ferry-2023/5/');
  expect(await visitor.page.locator('button[data-copy]').count()).toBeGreaterThan(0);
  expect(await visitor.page.locator('button[data-copy]:visible').count()).toBe(0);
});
