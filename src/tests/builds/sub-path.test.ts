import { join } from 'node:path';

import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { buildGraph } from '../../model/link/build-graph.ts';
import { readContent } from '../../model/read/read-content.ts';
import { startVisit } from '../../quality/browser/browser.ts';
import { serveFolder, type StaticServer } from '../../quality/browser/static-server.ts';
import { projectRoot } from '../../quality/project-copy.ts';

const { mainInstrument } = buildGraph(readContent(projectRoot));
const [measure] = mainInstrument.measures.slice(-1);
if (measure === undefined) throw new Error('The main document has no measure.');
const own = `${mainInstrument.id}/${measure.key}/`;

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
  // Who asks for a heading finds its measure first.
  await visitor.open(`/zh/search/?q=${encodeURIComponent(measure.heading.source)}`);
  const first = page.locator('a[data-result]').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(new RegExp(`^/sub/path/zh/${own}`));
  await first.click();
  await page.waitForURL(`**/sub/path/zh/${own}**`);
  await page.locator('a[data-language-switch]:visible').first().click();
  await page.waitForURL(`**/sub/path/en/${own}**`);
  await page.goto(`${server.url}${measure.key}/`);
  await page.waitForURL(`**/sub/path/${own}`);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});
