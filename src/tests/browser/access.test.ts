import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, inject, test } from 'vitest';

import { formatFinding } from '../../quality/access/finding.ts';
import { checkEverything, checkWordsInFrames } from '../../quality/access/gate.ts';
import { accessScripts } from '../../quality/access/in-page.ts';
import { firstLook } from '../../quality/access/looks.ts';
import { formatLikeness, groupBySkeleton } from '../../quality/access/skeleton.ts';
import { startVisit } from '../../quality/browser/browser.ts';
import { checkPages } from '../../quality/browser/every-page.ts';
import { projectRoot } from '../../quality/project-copy.ts';
import { listIssuedWords } from '../../quality/site/rules/english-is-marked.ts';
import { readBuiltSite } from '../site/built-site.ts';

const pages = readBuiltSite().pages.filter(({ redirect }) => redirect === null);
const issued = listIssuedWords(readBuiltSite());
const groups = groupBySkeleton(pages);

/** Says which page stood for which. */
const list = join(projectRoot, '.cache', 'access', 'pages-by-skeleton.txt');

const visited: string[] = [];
const findings: string[] = [];
const problems: string[] = [];

/** One walk over the whole site, for all tests of this file. */
beforeAll(async () => {
  mkdirSync(join(list, '..'), { recursive: true });
  writeFileSync(list, formatLikeness(groups));
  const walk = await checkPages(
    groups.map(({ stands }) => stands),
    { width: firstLook.width, scheme: 'light', initScripts: accessScripts },
    async ({ page }, address) => {
      visited.push(address);
      return (await checkEverything(page, address, firstLook, issued)).map(formatFinding);
    },
  );
  const visitor = await startVisit({ initScripts: accessScripts });
  const others = groups.flatMap(({ stoodFor }) => stoodFor);
  await checkWordsInFrames(visitor.page, inject('siteUrl'), others, issued, (address, violations) => {
    visited.push(address);
    findings.push(...violations.map((violation) => `${address} ${formatFinding(violation)}`));
  });
  findings.push(...walk.findings);
  problems.push(...walk.problems, ...visitor.problems);
  await visitor.leave();
}, 1_800_000);

test('the walk has seen every page of both locales, and the neutral ones', async ({ annotate }) => {
  await annotate(`${groups.length} of ${pages.length} pages stood for all of their skeleton; see ${list}`);
  expect(pages.length).toBeGreaterThan(170);
  expect(visited.toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
});

test('neither axe nor our checks find anything on any page on a phone', () => {
  expect(findings).toEqual([]);
});

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(problems).toEqual([]);
});
