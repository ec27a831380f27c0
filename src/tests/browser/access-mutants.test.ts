import { beforeAll, expect, inject, test } from 'vitest';

import { formatFinding } from '../../quality/access/finding.ts';
import { listIssuedWords } from '../../quality/site/rules/english-is-marked.ts';
import { checkEverything, checkLook, checkWordsInFrames } from '../../quality/access/gate.ts';
import { accessScripts } from '../../quality/access/in-page.ts';
import { firstLook, nameLook } from '../../quality/access/looks.ts';
import { mutants, placeOf, type Mutant } from '../../quality/access/mutants.ts';
import { wordChecks } from '../../quality/access/page-checks.ts';
import { plant, plantedFiles } from '../../quality/access/plant.ts';
import { checkSource } from '../../quality/access/source-rules.ts';
import { readBuiltSite } from '../site/built-site.ts';
import type { Violation } from '../../quality/site/violation.ts';
import { startVisit, type Visitor } from '../../quality/browser/browser.ts';

const site = readBuiltSite();

/** Tabs open at once. */
const tabs = 3;

/** A page to be judged; without a mutant it is the page as built. */
interface Case {
  name: string;
  place: ReturnType<typeof placeOf>;
  mutant?: Mutant;
}

const places = new Map(
  mutants.map(placeOf).map((place) => [`${place.address} ${nameLook(place.look)}`, place]),
);

const cases: readonly Case[] = [
  ...[...places].map(([name, place]) => ({ name, place })),
  ...mutants.map((mutant) => ({ name: mutant.name, place: placeOf(mutant), mutant })),
];

/** What the gate found in each case. */
const found = new Map<string, Violation[]>();

/** What it found in the page as one for which another stands, in a frame; only where the look is the first. */
const foundInFrame = new Map<string, Violation[]>();

beforeAll(async () => {
  const visitor = await startVisit({ initScripts: accessScripts, width: firstLook.width });
  const queue = [...cases];
  const work = async (tab: Visitor): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) found.set(next.name, await judge(tab, next));
  };
  const others = await Promise.all(Array.from({ length: tabs - 1 }, () => visitor.openTab()));
  await Promise.all([visitor, ...others].map(work));
  await visitor.leave();
});

test('the pages are clean before anything is planted', () => {
  const findings = [...places.keys()].flatMap((name) =>
    [...(found.get(name) ?? []), ...(foundInFrame.get(name) ?? [])].map(
      (finding) => `${name}: ${formatFinding(finding)}`,
    ),
  );
  expect(findings).toEqual([]);
});

test('the gate finds every planted fault by the rule meant for it', () => {
  expect(found.size).toBe(cases.length);
  expect(listSurvivors(mutants, found)).toEqual([]);
});

test('faults that words and widths decide are found in pages for which another stands, too', () => {
  const rules = new Set<string>(['chinese-is-marked', 'english-is-marked', ...wordChecks]);
  const decided = mutants.filter(({ name, rule }) => foundInFrame.has(name) && rules.has(rule));
  expect(decided.length).toBeGreaterThan(15);
  expect(listSurvivors(decided, foundInFrame)).toEqual([]);
});

/** Faults that their rule has not found, with the rules that did. */
function listSurvivors(planted: readonly Mutant[], seen: ReadonlyMap<string, Violation[]>): string[] {
  return planted
    .filter(({ name, rule }) => !seen.get(name)?.some((finding) => finding.rule === rule))
    .map(({ name, rule }) => {
      const others = new Set(seen.get(name)?.map((finding) => finding.rule));
      return `${name}: not found by ${rule}; found: ${[...others].join(', ') || 'nothing'}.`;
    });
}

/** Both halves of the gate on one page, served with its fault in place of the built one. */
async function judge({ page, open }: Visitor, { name, place, mutant }: Case): Promise<Violation[]> {
  const built = site.findPage(place.address)?.html;
  if (built === undefined) {
    throw new Error(`The site has no page ${place.address}. Plant the faults into a page that it has.`);
  }
  const html = mutant ? plant(built, mutant) : built;
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === place.address) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    if (path === plantedFiles.css) return route.fulfill({ body: mutant?.css ?? '', contentType: 'text/css' });
    if (path === plantedFiles.script) {
      return route.fulfill({ body: mutant?.script ?? '', contentType: 'text/javascript' });
    }
    return route.continue();
  });
  await open(place.address);
  const isFirst = nameLook(place.look) === nameLook(firstLook);
  const seen = isFirst
    ? await checkEverything(page, place.address, place.look, listIssuedWords(site))
    : await checkLook(page, place.address, place.look);
  if (isFirst) {
    await checkWordsInFrames(page, inject('siteUrl'), [place.address], listIssuedWords(site), (_, framed) => {
      foundInFrame.set(name, [...framed]);
    });
  }
  await page.unrouteAll();
  return [...(await checkSource(site, place.address, html)), ...seen];
}
