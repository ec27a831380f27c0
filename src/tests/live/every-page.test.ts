import { beforeAll, expect, inject, test } from 'vitest';

import { toViolations } from '../../quality/access/finding.ts';
import { checkInFrames, openFrameHost } from '../../quality/access/framed-pages.ts';
import { checkScripts } from '../../quality/access/in-page.ts';
import { startVisit } from '../../quality/browser/browser.ts';
import { formatFinding } from '../../quality/access/finding.ts';
import { readBuiltSite } from '../site/built-site.ts';

const addresses = readBuiltSite()
  .pages.filter(({ redirect }) => redirect === null)
  .map(({ address }) => address);

const visited: string[] = [];
const findings: string[] = [];
let problems: readonly string[];

/** One walk over the whole site on a phone, for all tests of this file; the rules of `npm run check` say the rest of every page. */
beforeAll(async () => {
  const visitor = await startVisit({ initScripts: checkScripts });
  const siteUrl = inject('siteUrl');
  await openFrameHost(visitor.page, siteUrl);
  const urls = addresses.map((address) => `${siteUrl}${address.slice(1)}`);
  const passes = [{ width: 320, names: ['reflow', 'scroll-regions', 'fragments'] }] as const;
  await checkInFrames(visitor.page, urls, { passes }, ({ url, passes: [found = []] }) => {
    const address = `/${url.slice(siteUrl.length)}`;
    visited.push(address);
    for (const [rule, each] of found) findings.push(...toViolations(address, rule, each).map(formatFinding));
  });
  problems = visitor.problems;
  await visitor.leave();
});

test('the walk has seen every page of both locales, and the neutral ones', () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(visited.toSorted()).toEqual(addresses.toSorted());
});

test('nothing scrolls sideways or leads nowhere within its page', () => {
  expect(findings).toEqual([]);
});

test('no page has a console message, an error, a breach of its policy, a failed or a foreign request', () => {
  expect(problems).toEqual([]);
});
