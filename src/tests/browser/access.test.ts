import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { formatFinding } from '../../quality/access/finding.ts';
import { checkEverything, checkWords } from '../../quality/access/gate.ts';
import { accessScripts } from '../../quality/access/in-page.ts';
import { firstLook } from '../../quality/access/looks.ts';
import { formatLikeness, groupBySkeleton } from '../../quality/access/skeleton.ts';
import { checkPages } from '../../quality/browser/every-page.ts';
import { projectRoot } from '../../quality/project-copy.ts';
import { listIssuedWords } from '../../quality/site/rules/english-is-marked.ts';
import { readBuiltSite } from '../site/built-site.ts';

const pages = readBuiltSite().pages.filter(({ redirect }) => redirect === null);
const issued = listIssuedWords(readBuiltSite());
const groups = groupBySkeleton(pages);
const standing = new Set(groups.map(({ stands }) => stands));

/** Says which page stood for which. */
const list = join(projectRoot, '.cache', 'access', 'pages-by-skeleton.txt');

/** One walk over the whole site, for all tests of this file. */
let walk: Awaited<ReturnType<typeof checkPages>>;
beforeAll(async () => {
  mkdirSync(join(list, '..'), { recursive: true });
  writeFileSync(list, formatLikeness(groups));
  walk = await checkPages(
    pages.map(({ address }) => address),
    { width: firstLook.width, scheme: 'light', initScripts: accessScripts },
    async ({ page }, address) => {
      const check = standing.has(address) ? checkEverything : checkWords;
      return (await check(page, address, firstLook, issued)).map(formatFinding);
    },
  );
}, 1_800_000);

test('the walk has seen every page of both locales, and the neutral ones', async ({ annotate }) => {
  await annotate(`${groups.length} of ${pages.length} pages stood for all of their skeleton; see ${list}`);
  expect(pages.length).toBeGreaterThan(170);
  expect(walk.visited).toBe(pages.length);
  expect(groups.flatMap(({ stands, stoodFor }) => [stands, ...stoodFor])).toHaveLength(pages.length);
});

test('neither axe nor our checks find anything on any page on a phone', () => {
  expect(walk.findings).toEqual([]);
});

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(walk.problems).toEqual([]);
});
