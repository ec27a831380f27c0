import { join } from 'node:path';

import { expect, inject, test } from 'vitest';

import { sheetsName } from '../../print/sheets/sheets-file.ts';
import { findAll } from '../../quality/site/page.ts';
import { checkLinks } from '../../quality/site/rules/links.ts';
import { readSite, type Site } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { prints } from './global-setup.ts';

const withKit = readSite(join(inject('elsewhere'), 'dist'));
const withoutKit = readSite(join(inject('belowSubPath'), 'dist'));

/** Addresses of the pages that link to a file. */
function findLinking(site: Site, address: string): string[] {
  return site.pages
    .filter((page) => findAll(page, 'a').some(({ attributes }) => attributes.get('href')?.endsWith(address)))
    .map((page) => page.address)
    .sort();
}

/** Addresses of the prints of a site, with what is in them. */
function readPrints(site: Site): string[] {
  return site.files
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => `/${file}: ${site.read(file).toString('latin1')}`)
    .sort();
}

test('the booklet of the text as it is needs no kit: it is published as it was made, and linked in every language', async () => {
  expect(readPrints(withoutKit)).toEqual([`${prints.booklet}: %PDF-1.4 booklet made elsewhere`]);
  expect(findLinking(withoutKit, prints.booklet)).toEqual(
    [
      `/en/${prints.instrument}/`,
      `/en/${prints.instrument}/text/`,
      `/${prints.instrument}/`,
      `/${prints.instrument}/text/`,
      `/zh/${prints.instrument}/`,
      `/zh/${prints.instrument}/text/`,
    ].sort(),
  );
  assertNone(await checkLinks(withoutKit));
});

test('without the kit no sheets are published, and nothing links to any', () => {
  expect(findLinking(withoutKit, sheetsName)).toEqual([]);
});

test('with it the sheets of the text as it is are published as they were made, and the pages of their kit link to them', async () => {
  expect(readPrints(withKit)).toEqual([`${prints.newSheets}: %PDF-1.4 sheets made elsewhere`]);
  expect(findLinking(withKit, prints.newSheets)).toEqual([
    `/en/${prints.newMeasure}/share/`,
    `/zh/${prints.newMeasure}/share/`,
  ]);
  assertNone(await checkLinks(withKit));
});

test('of a text that has changed since nothing is linked, neither booklet nor sheets', () => {
  expect(withKit.pages.length).toBeGreaterThan(100);
  expect(findLinking(withKit, prints.booklet)).toEqual([]);
  expect(findLinking(withKit, sheetsName)).toEqual(findLinking(withKit, prints.newSheets));
});

test('no page for printing is published', () => {
  for (const site of [withoutKit, withKit]) {
    expect(site.files.filter((file) => file.startsWith('paper/'))).toEqual([]);
    expect(site.read('sitemap-0.xml').toString('utf8')).not.toContain('/paper/');
  }
});
