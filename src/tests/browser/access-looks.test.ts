import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { formatFinding } from '../access/finding.ts';
import { checkLook } from '../access/gate.ts';
import { accessScripts } from '../access/in-page.ts';
import { allLooks } from '../access/looks.ts';
import { pickPages, sortByKind } from '../access/page-kinds.ts';
import { readBuiltSite } from '../site/dist/built-site.ts';
import { checkPages, listPages } from './every-page.ts';

/** `npm run test:access:full` looks at every page, not only at the first and the longest of each kind. */
const isFull = process.env['ACCESS'] === 'full';

const routes = readdirSync(fileURLToPath(new URL('../../pages', import.meta.url)), { recursive: true }).map(
  (file) => String(file).replaceAll('\\', '/'),
);

const site = readBuiltSite();

const kinds = sortByKind(routes, listPages());

const addresses = isFull
  ? kinds.flatMap((kind) => kind.addresses)
  : pickPages(kinds, (address) => site.findPage(address)?.html.length ?? 0);

test('pages of both languages and the neutral ones are looked at, of every kind', () => {
  const names = kinds.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['/', '/zh/[instrument]/[measure]', '/en/[instrument]/[measure]', '/en/search']),
  );
  expect(addresses.length).toBeGreaterThan(names.length);
});

test('contrast, focus and layout hold in both widths, light, dark and in forced colours', async () => {
  const { findings, visited } = await checkPages(
    addresses,
    { initScripts: accessScripts },
    async ({ page }, address) => {
      const found: string[] = [];
      for (const look of allLooks) found.push(...(await checkLook(page, address, look)).map(formatFinding));
      return found;
    },
  );
  expect(visited).toBe(addresses.length);
  expect(findings).toEqual([]);
}, 1_800_000);
