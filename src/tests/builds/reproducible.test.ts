import { join } from 'node:path';

import { describe, expect, inject, test } from 'vitest';

import { compareFiles } from '../../quality/site/compare-files.ts';
import { checkAlternates } from '../../quality/site/rules/alternates.ts';
import { checkCanonical } from '../../quality/site/rules/canonical.ts';
import { checkLinks } from '../../quality/site/rules/links.ts';
import { checkMachineTraces } from '../../quality/site/rules/machine-traces.ts';
import { checkOwnAddresses } from '../../quality/site/rules/own-addresses.ts';
import { checkThirdParty } from '../../quality/site/rules/third-party.ts';
import { readSite } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { withoutPrints } from '../../quality/site/without-prints.ts';
import { projectRoot } from '../../quality/project-copy.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { readContent } from '../../model/read/read-content.ts';
import { listArtefacts } from '../../print/kit/list-artefacts.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { prints } from './global-setup.ts';

const graph = buildGraph(readContent(projectRoot));
const own = readBuiltSite();
const elsewhere = readSite(join(inject('elsewhere'), 'dist'));
const belowSubPath = readSite(join(inject('belowSubPath'), 'dist'));

test('a build in another folder, time zone and year, with a kit drawn from nothing, is the same, byte for byte', () => {
  expect(own.pages.length).toBeGreaterThan(100);
  expect(own.files.filter((file) => file.startsWith('kit/') && !file.endsWith('.pdf'))).toHaveLength(
    listArtefacts(graph).length,
  );
  assertNone(compareFiles(withoutPrints(own), withoutPrints(elsewhere)));
});

test('no build tells where it was made', async () => {
  const built = [own, elsewhere, belowSubPath];
  for (const site of built) assertNone(await checkMachineTraces(site));
  const names = [projectRoot, inject('elsewhere'), inject('belowSubPath')].map((root) => Buffer.from(root));
  const telling = built.flatMap((site) =>
    site.files.filter((file) => names.some((name) => site.read(file).includes(name))),
  );
  expect(telling).toEqual([]);
});

describe.each([
  ['https://portal.example', '/', own],
  ['https://b.example', '/sub/path/', belowSubPath],
] as const)('a build for %s%s', (origin, base, site) => {
  test('takes origin and base for every absolute address', async () => {
    expect([site.origin, site.base]).toEqual([origin, base]);
    assertNone(await checkCanonical(site));
    assertNone(await checkAlternates(site));
    assertNone(await checkOwnAddresses(site));
    const files = [
      'robots.txt',
      'sitemap-index.xml',
      `zh/${prints.newMeasure}/index.html`,
      `zh/${prints.instrument}/index.html`,
    ];
    const silent = files.filter((file) => !site.read(file).includes(`${origin}${base}`));
    expect(silent).toEqual([]);
  });

  test('has only links that resolve below its base', async () => {
    assertNone(await checkLinks(site));
    assertNone(await checkThirdParty(site));
  });
});
