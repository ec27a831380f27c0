import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { compareFiles } from '../../quality/site/compare-files.ts';
import { checkAlternates } from '../../quality/site/rules/alternates.ts';
import { checkCanonical } from '../../quality/site/rules/canonical.ts';
import { checkLinks } from '../../quality/site/rules/links.ts';
import { checkMachineTraces } from '../../quality/site/rules/machine-traces.ts';
import { checkOwnAddresses } from '../../quality/site/rules/own-addresses.ts';
import { checkThirdParty } from '../../quality/site/rules/third-party.ts';
import { readSite, type Site } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { buildOrThrow, projectRoot, shiftClock, type ProjectCopy } from '../../quality/project-copy.ts';
import { copySampleProject } from './sample-copy.ts';

/** Three builds of the same content: two alike in all but circumstances, one for another public address. */
const copies: ProjectCopy[] = [];
let here: Site;
let elsewhere: Site;
let belowSubPath: Site;

beforeAll(async () => {
  const [first, second, third] = ['portal', 'another place', 'sub-path'].map((name) => {
    const copy = copySampleProject(name);
    copies.push(copy);
    return copy;
  });
  if (!first || !second || !third) throw new Error('Three copies are needed. Check the list above.');
  const rootAddress = { SITE_ORIGIN: 'https://a.example', SITE_BASE: '/' };
  const subPathAddress = { SITE_ORIGIN: 'https://b.example', SITE_BASE: '/sub/path/' };
  await Promise.all([
    buildOrThrow(first, { ...rootAddress, TZ: 'Asia/Shanghai' }),
    buildOrThrow(second, { ...rootAddress, TZ: 'America/Los_Angeles', ...shiftClock(400) }),
  ]);
  await buildOrThrow(third, subPathAddress);
  here = readSite(first.dist);
  elsewhere = readSite(second.dist);
  belowSubPath = readSite(third.dist);
  // Three builds, each of which makes the share kit from nothing.
}, 300_000);

afterAll(() => {
  for (const copy of copies) copy.remove();
});

test('two builds in different folders, time zones and years are the same, byte for byte', () => {
  expect(here.files.length).toBeGreaterThan(200);
  assertNone(compareFiles(here, elsewhere));
});

test('no build tells where it was made', async () => {
  const built = [here, elsewhere, belowSubPath];
  for (const site of built) assertNone(await checkMachineTraces(site));
  const names = [projectRoot, ...copies.map(({ root }) => root)].map((root) => Buffer.from(root));
  const telling = built.flatMap((site) =>
    site.files.filter((file) => names.some((name) => site.read(file).includes(name))),
  );
  expect(telling).toEqual([]);
});

describe.each([
  ['https://a.example', '/', () => here],
  ['https://b.example', '/sub/path/', () => belowSubPath],
] as const)('a build for %s%s', (origin, base, getSite) => {
  test('takes origin and base for every absolute address', async () => {
    const site = getSite();
    expect([site.origin, site.base]).toEqual([origin, base]);
    assertNone(await checkCanonical(site));
    assertNone(await checkAlternates(site));
    assertNone(await checkOwnAddresses(site));
    const files = [
      'robots.txt',
      'sitemap-index.xml',
      'zh/ferry-2023/8/index.html',
      'zh/ferry-2023/index.html',
    ];
    const silent = files.filter((file) => !site.read(file).includes(`${origin}${base}`));
    expect(silent).toEqual([]);
  });

  test('has only links that resolve below its base', async () => {
    assertNone(await checkLinks(getSite()));
    assertNone(await checkThirdParty(getSite()));
  });
});
