import { beforeAll, expect, test } from 'vitest';

import { formatFinding } from '../../quality/access/finding.ts';
import { checkEverything } from '../../quality/access/gate.ts';
import { accessScripts } from '../../quality/access/in-page.ts';
import { firstLook } from '../../quality/access/looks.ts';
import { checkPages, listPages } from '../../quality/browser/every-page.ts';

const addresses = listPages();

/** One walk over the whole site, for all tests of this file. */
let walk: Awaited<ReturnType<typeof checkPages>>;
beforeAll(async () => {
  walk = await checkPages(
    addresses,
    { width: firstLook.width, scheme: 'light', initScripts: accessScripts },
    async ({ page }, address) => (await checkEverything(page, address, firstLook)).map(formatFinding),
  );
}, 1_200_000);

test('the walk has seen every page of both locales, and the neutral ones', () => {
  expect(addresses.length).toBeGreaterThan(170);
  expect(walk.visited).toBe(addresses.length);
});

test('neither axe nor our checks find anything on any page on a phone', () => {
  expect(walk.findings).toEqual([]);
});

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(walk.problems).toEqual([]);
});
