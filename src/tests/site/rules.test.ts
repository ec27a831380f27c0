import { expect, test } from 'vitest';

import { listItems } from '../../share/item/item.ts';
import { allRules, contentRules, sheetRules } from '../../quality/site/all-rules.ts';
import { findAll, findLinks, findMeta } from '../../quality/site/page.ts';
import { checkValidHtml } from '../../quality/site/rules/valid-html.ts';
import { resolveLink, type Site } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { sampleGraph } from '../samples/portal.ts';
import { readBuiltSite } from './built-site.ts';

const site = readBuiltSite();

test('there are pages to check, in each language and in both', () => {
  expect(site.pages.filter(({ locale }) => locale === 'zh').length).toBeGreaterThan(150);
  expect(site.pages.filter(({ locale }) => locale === 'en').length).toBeGreaterThan(150);
  expect(site.pages.filter(({ locale }) => locale === null).length).toBeGreaterThan(40);
});

test.each(allRules)('%s', async (_says, rule) => {
  assertNone(await rule(site));
});

test.each(contentRules)('%s', async (_says, rule) => {
  assertNone(await rule(site, sampleGraph()));
});

/** The sheets of the share kit, as the rules see pages. */
const sheets: Site = { ...site, pages: site.sheets };

test('there are sheets to check: two in each language for every item that has a kit', () => {
  const items = listItems(sampleGraph());
  expect(items.length).toBeGreaterThan(48);
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

test('html-validate has no complaint about the sheets of a measure, a body and a document', async () => {
  // All others come from the same two templates, which escape whatever they print.
  const some = sheets.pages.filter(({ address }) =>
    /^\/kit\/(?:greenway-2024|greenway-2024\/2-1|agencies\/yunpu-commerce-bureau)\/\w+\.\w+\.html$/.test(
      address,
    ),
  );
  expect(some.length).toBe(18);
  assertNone(await checkValidHtml({ ...site, pages: some }));
});
