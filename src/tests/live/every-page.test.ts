import { beforeAll, expect, test } from 'vitest';

import { formatFinding } from '../../quality/access/finding.ts';
import { checkOwn } from '../../quality/access/gate.ts';
import { checkScripts } from '../../quality/access/in-page.ts';
import { checkPages } from '../../quality/browser/every-page.ts';
import { listIssuedWords } from '../../quality/site/rules/english-is-marked.ts';
import { readBuiltSite } from '../site/built-site.ts';

const site = readBuiltSite();
const pages = site.pages.filter(({ redirect }) => redirect === null);
const issued = listIssuedWords(site);

/** One walk over the whole site on a phone, for all tests of this file. */
let walk: Awaited<ReturnType<typeof checkPages>>;
beforeAll(async () => {
  walk = await checkPages(
    pages.map(({ address }) => address),
    { width: 320, scheme: 'light', initScripts: checkScripts },
    async ({ page }, address) => (await checkOwn(page, address, issued)).map(formatFinding),
  );
});

test('the walk has seen every page of both locales, and the neutral ones', () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(walk.visited).toBe(pages.length);
});

test('nothing overflows, is cut off, leads nowhere or hides its language on any page', () => {
  expect(walk.findings).toEqual([]);
});

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(walk.problems).toEqual([]);
});
