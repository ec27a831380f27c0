import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { formatFinding } from '../../quality/access/finding.ts';
import { listIssuedWords } from '../../quality/site/rules/english-is-marked.ts';
import { checkEverything, checkLook } from '../../quality/access/gate.ts';
import { accessScripts } from '../../quality/access/in-page.ts';
import { allLooks, largePrintLooks, mergeLooks, type Look } from '../../quality/access/looks.ts';
import { pickPages, sortByKind } from '../../quality/access/page-kinds.ts';
import { readBuiltSite, tested } from '../site/built-site.ts';
import type { Visitor } from '../../quality/browser/browser.ts';
import { checkPages, listPages } from '../../quality/browser/every-page.ts';

/** `npm run test:access:full`: everything on every page in every look, instead of what looks differ in on some pages. */
const isFull = import.meta.env.MODE === 'access-full';

const routes = readdirSync(fileURLToPath(new URL('../../pages', import.meta.url)), { recursive: true }).map(
  (file) => String(file).replaceAll('\\', '/'),
);

const site = readBuiltSite();

const kinds = sortByKind(routes, listPages(tested.dist));

const builtPages = isFull
  ? kinds.flatMap((kind) => kind.addresses)
  : pickPages(kinds, (address) => site.findPage(address)?.html.length ?? 0);

/** Pages that a script fills: something found, across languages too, and nothing found. */
const searches = [
  '/zh/search/?q=海关',
  '/en/search/?q=customs',
  '/en/search/?q=预裁定',
  '/en/search/?q=zzzzqq',
];

const addresses = [...builtPages, ...searches];

test('pages of both languages and the neutral ones are looked at, of every kind', () => {
  const names = kinds.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['/', '/zh/[instrument]/[measure]', '/en/[instrument]/[measure]', '/en/search']),
  );
  expect(builtPages.length).toBeGreaterThan(names.length);
});

test('contrast, focus and layout hold in both widths, light, dark, in forced colours and in large print', async () => {
  const { findings, visited } = await checkPages(
    addresses,
    { initScripts: accessScripts },
    isFull ? checkFully : checkLooks,
  );
  expect(visited).toBe(addresses.length);
  expect(findings).toEqual([]);
}, 3_600_000);

const looks = [...allLooks, ...largePrintLooks];

/** The looks one after the other on the open page. */
async function checkLooks(visitor: Visitor, address: string): Promise<string[]> {
  await waitForSearch(visitor, address);
  const found = new Map<Look, string[]>();
  for (const look of looks) {
    found.set(look, (await checkLook(visitor.page, address, look)).map(formatFinding));
  }
  return mergeLooks(found);
}

/** Everything, opening the page anew for each look, because the checks use it up. */
async function checkFully(visitor: Visitor, address: string): Promise<string[]> {
  const found = new Map<Look, string[]>();
  for (const look of looks) {
    await visitor.open(address);
    await waitForSearch(visitor, address);
    found.set(
      look,
      (await checkEverything(visitor.page, address, look, listIssuedWords(readBuiltSite()))).map(
        formatFinding,
      ),
    );
  }
  return mergeLooks(found);
}

/** A search is made when the network has come to rest, whatever its page shows. */
async function waitForSearch({ page }: Visitor, address: string): Promise<void> {
  if (address.includes('?')) await page.waitForLoadState('networkidle');
}
