import { expect, test } from 'vitest';

import { readContent } from '../../model/read/read-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { listItems } from '../../share/item/item.ts';
import { allRules, sheetRules } from '../../quality/site/all-rules.ts';
import { findAll, findLinks, findMeta } from '../../quality/site/page.ts';
import { checkValidHtml } from '../../quality/site/rules/valid-html.ts';
import { resolveLink, type Site } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { readBuiltSite, tested } from './built-site.ts';

const site = readBuiltSite();

test('there are pages to check: 32 measures, 40 agencies and their frame, in both locales', () => {
  expect(site.pages.filter(({ locale }) => locale === 'zh').length).toBeGreaterThan(72);
  expect(site.pages.filter(({ locale }) => locale === 'en').length).toBeGreaterThan(72);
  expect(site.pages.filter(({ locale }) => locale === null).length).toBeGreaterThan(64);
});

test.each(allRules)('%s', async (_says, rule) => {
  assertNone(await rule(site));
});

/** The sheets of the share kit, as the rules see pages. */
const sheets: Site = { ...site, pages: site.sheets };

test('there are sheets to check: two in each language for every item that has a kit', () => {
  const items = listItems(buildGraph(readContent(tested.root)));
  expect(items.length).toBeGreaterThan(72);
  expect(sheets.pages.length).toBe(items.length * 6);
});

test.each(sheetRules)('%s', async (_says, rule) => {
  assertNone(await rule(sheets));
});

test('every sheet names a page of the portal as its own, and keeps out of search engines', () => {
  const wrong = sheets.pages.flatMap((sheet) => {
    const href = findLinks(sheet, 'canonical')[0]?.attributes.get('href') ?? '';
    const target = resolveLink(site, sheet, href);
    const page = target.kind === 'internal' ? site.findPage(target.path) : undefined;
    return [
      ...(page === undefined ? [`${sheet.address} belongs to no page: "${href}".`] : []),
      ...(findMeta(sheet, 'robots') === 'noindex' ? [] : [`${sheet.address} may be indexed.`]),
      ...(findAll(sheet, 'h1').length === 1 && findAll(sheet, 'main').length === 1
        ? []
        : [`${sheet.address} has not one h1 and one main.`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('html-validate has no complaint about the sheets of a measure, a body and the plan', async () => {
  // All others come from the same two templates, which escape whatever they print.
  const some = sheets.pages.filter(({ address }) =>
    /^\/kit\/(?:trade-2024|trade-2024\/1|agencies\/beijing-commerce-bureau)\/\w+\.\w+\.html$/.test(address),
  );
  expect(some.length).toBe(18);
  assertNone(await checkValidHtml({ ...site, pages: some }));
});
