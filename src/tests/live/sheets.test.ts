import { expect, inject, test } from 'vitest';

import { buildGraph } from '../../model/link/build-graph.ts';
import { readContent } from '../../model/read/read-content.ts';
import { buildSheetSet, writeSheetSet } from '../../print/sheets/sheet-set.ts';
import { startVisit } from '../../quality/browser/browser.ts';
import { findOverflow } from '../../quality/browser/sheet-overflow.ts';
import { listItems, toKitAddress } from '../../share/item/item.ts';
import { tested } from '../site/built-site.ts';

test('on every sheet of every item all text stands within the margins', async () => {
  const graph = buildGraph(readContent(tested.root));
  const visitor = await startVisit({ javaScript: false });
  const { page } = visitor;
  // As printed: one below the other.
  await page.emulateMedia({ media: 'print' });
  const findings: string[] = [];
  let sheets = 0;
  for (const item of listItems(graph)) {
    // All sheets of an item as one page, whose style sheet lies where it says.
    const url = `${inject('siteUrl')}${toKitAddress(item, 'all-sheets-in-test.html').slice(1)}`;
    const body = writeSheetSet(buildSheetSet(graph, item));
    await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.goto(url);
    await page.unroute(url);
    sheets += await page.locator('.sheet').count();
    findings.push(...(await page.evaluate(findOverflow)));
  }
  expect(sheets).toBe(6 * listItems(graph).length);
  expect(findings).toEqual([]);
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});
