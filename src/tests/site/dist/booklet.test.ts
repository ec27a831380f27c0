import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readContent } from '../../../loaders/read-content.ts';
import { buildGraph } from '../../../model/build-graph.ts';
import { toBookletPath } from '../../../paper/booklet-file.ts';
import { buildBooklet } from '../../../views/booklet.ts';
import { findAll } from '../page.ts';
import { checkLinks } from '../rules/links.ts';
import { readSite, type Site } from '../site.ts';
import { assertNone } from '../violation.ts';
import { buildOrThrow, copyProject, type ProjectCopy } from './project-copy.ts';

const address = '/kit/trade-2024/booklet.both.pdf';
const copies: ProjectCopy[] = [];
let withOld: Site;
let withCurrent: Site;

/** Builds a copy in which a booklet lies that was made of the text as `when` says. */
async function buildWith(when: 'current' | 'old'): Promise<Site> {
  const copy = copyProject(`booklet-${when}`);
  copies.push(copy);
  const graph = buildGraph(readContent(copy.root));
  const booklet = buildBooklet(graph, graph.mainInstrument);
  const printed = when === 'current' ? booklet : { ...booklet, lang: 'as it was before' };
  const file = toBookletPath(copy.root, 'trade-2024', printed);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '%PDF-1.4 made elsewhere');
  await buildOrThrow(copy, { NO_KIT: '1' });
  return readSite(copy.dist);
}

beforeAll(async () => {
  [withOld, withCurrent] = await Promise.all([buildWith('old'), buildWith('current')]);
});
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** Addresses of the pages that link into the kit. */
function findLinking(site: Site): string[] {
  return site.pages
    .filter((page) => findAll(page, 'a').some(({ attributes }) => attributes.get('href')?.includes('/kit/')))
    .map((page) => page.address)
    .sort();
}

test('without a booklet of the text as it is, nothing is published and nothing links to it', () => {
  expect(withOld.pages.length).toBeGreaterThan(100);
  expect(withOld.files.filter((file) => file.startsWith('kit/'))).toEqual([]);
  expect(findLinking(withOld)).toEqual([]);
});

test('with it, the pages of the plan and of its text link to it in every language, and it is there as it was made', async () => {
  expect(findLinking(withCurrent)).toEqual([
    '/en/trade-2024/',
    '/en/trade-2024/text/',
    '/trade-2024/',
    '/trade-2024/text/',
    '/zh/trade-2024/',
    '/zh/trade-2024/text/',
  ]);
  expect(withCurrent.read(address.slice(1)).toString('latin1')).toBe('%PDF-1.4 made elsewhere');
  assertNone(await checkLinks(withCurrent));
});

test('no page for printing is published', () => {
  for (const site of [withOld, withCurrent]) {
    expect(site.files.filter((file) => file.startsWith('paper/'))).toEqual([]);
  }
  const sitemap = readFileSync(join(copies[0]?.dist ?? '', 'sitemap-0.xml'), 'utf8');
  expect(sitemap).not.toContain('/paper/');
});
