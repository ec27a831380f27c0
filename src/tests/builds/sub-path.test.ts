import { join } from 'node:path';

import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { startVisit } from '../../quality/browser/browser.ts';
import { waitForMeasures } from '../browser/search-results.ts';
import { serveFolder, type StaticServer } from '../../quality/browser/static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveFolder(join(inject('belowSubPath'), 'dist'), '/sub/path/');
});
afterAll(() => server.close());

test('below a sub-path, pages, search, language switch and redirects work', async () => {
  const visitor = await startVisit({ siteUrl: server.url });
  const { page } = visitor;
  await visitor.open('/');
  await page.locator('a[href$="/sub/path/zh/"]:visible').first().click();
  await page.waitForURL('**/sub/path/zh/');
  await visitor.open(`/zh/search/?q=${encodeURIComponent('跨境电商')}`);
  await waitForMeasures(visitor, ['trade-2024/3', 'trade-2024/11', 'trade-2024/20', 'trade-2024/21']);
  await page.locator('a[data-result][href*="/zh/trade-2024/20/"]').first().click();
  await page.waitForURL('**/sub/path/zh/trade-2024/20/**');
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL('**/sub/path/en/trade-2024/20/**');
  await page.goto(`${server.url}20/`);
  await page.waitForURL('**/sub/path/trade-2024/20/');
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});
