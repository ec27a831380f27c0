import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { localeKeys } from '../../language/locales.ts';
import { readContent } from '../../model/read/read-content.ts';
import type { Content } from '../../model/content.ts';
import type { Agency, Measure } from '../../model/graph/graph.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildCardWords } from '../../print/cards/card-words.ts';
import { drawCard } from '../../print/cards/draw-card.ts';
import { editions } from '../../language/edition.ts';
import { listItems, toKitAddress, toSharePage } from '../../share/item/item.ts';
import { listArtefacts } from '../../print/kit/list-artefacts.ts';
import { type KitReport, makeKit } from '../../print/kit/make-kit.ts';
import { prints } from './global-setup.ts';
import { loadPainter } from '../../print/cards/painter.ts';
import { digestKitProgram } from '../../print/kit/program.ts';
import { findMeta } from '../../quality/site/page.ts';
import { checkLinks } from '../../quality/site/rules/links.ts';
import { readSite } from '../../quality/site/site.ts';
import { assertNone } from '../../quality/site/violation.ts';
import { projectRoot } from '../../quality/project-copy.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { measureSlowness, spentBy } from '../processor-time.ts';

const built = readBuiltSite();
const content = readContent(projectRoot);
const graph = buildGraph(content);
const artefacts = listArtefacts(graph).length;
const { measure, body } = findNamingOne();
let folder: string;

/** Starts with what a build has drawn from nothing. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'share-kit-'));
  cpSync(join(inject('elsewhere'), '.cache', 'share-kit'), join(folder, 'cache'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the kit of a content with a cache of our own, as a build does. */
function make(changed: Content): Promise<KitReport> {
  return makeKit(
    listArtefacts(buildGraph(changed)),
    { site: join(folder, 'site'), cache: join(folder, 'cache') },
    digestKitProgram(projectRoot),
  );
}

/** A measure that names one body alone, the one that the fewest measures name. */
function findNamingOne(): { measure: Measure; body: Agency } {
  const [found] = graph.mainInstrument.measures
    .flatMap((each) =>
      each.agencies.length === 1 ? each.agencies.map(({ agency }) => ({ measure: each, body: agency })) : [],
    )
    .sort((a, b) => a.body.participations.length - b.body.participations.length);
  if (found === undefined) throw new Error('Every measure names several bodies. Test another change.');
  return found;
}

/** The content with another English heading of that measure. */
function withHeading(target: string): Content {
  return {
    ...content,
    translations: content.translations.map((file) =>
      file.instrument === measure.instrument.id && file.provision === measure.id
        ? { ...file, pairs: file.pairs.map((pair) => (pair.id === 'heading' ? { ...pair, target } : pair)) }
        : file,
    ),
  };
}

/** Files of the kit that are not as the build made them. */
function findDifferent(): string[] {
  const files = built.files.filter((file) => file.startsWith('kit/') && !file.endsWith('.pdf'));
  expect(files).toHaveLength(artefacts);
  return files.filter((file) => !readFileSync(join(folder, 'site', file)).equals(built.read(file)));
}

describe('one after the other', () => {
  test('with what a build elsewhere has drawn, nothing is made anew, and every file has the bytes of this build', async ({
    annotate,
  }) => {
    const { files, made, bytes } = await make(content);
    await annotate(`${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
    expect(files).toBe(artefacts);
    expect(made).toEqual([]);
    expect(findDifferent()).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(100_000_000);
  });

  test('an entry that was cut short is made again', async () => {
    const [entry = ''] = readdirSync(join(folder, 'cache'));
    truncateSync(join(folder, 'cache', entry), 100);
    expect((await make(content)).made).toHaveLength(1);
    expect(findDifferent()).toEqual([]);
  });

  test('another English heading makes the files that show it again, and no others', async () => {
    const { made } = await make(withHeading('Implement something else'));
    const own = toKitAddress({ kind: 'measure', measure }, '');
    const ofBody = toKitAddress({ kind: 'agency', agency: body }, '');
    const shown = ['en', 'both'].flatMap((language) => [
      `${own}card.${language}.png`,
      `${own}square.${language}.png`,
      `${own}poster.${language}.html`,
      `${own}tabletop.${language}.html`,
      // The one body that it names lists it on its poster.
      `${ofBody}poster.${language}.html`,
    ]);
    const archives = [`${own}kit.zip`, `${ofBody}kit.zip`];
    expect(made.toSorted()).toEqual([...shown, ...archives].toSorted());
    expect(
      findDifferent()
        .map((file) => `/${file}`)
        .toSorted(),
    ).toEqual(made.toSorted());
  });
});

test('a heading for which there is no room stops the build and names the file', async () => {
  const own = toKitAddress({ kind: 'measure', measure }, '');
  await expect(make(withHeading('word '.repeat(400).trim()))).rejects.toThrow(
    new RegExp(`^${own}\\w+\\.\\w+\\.png: A card of the share kit has no room for .* Shorten the heading`),
  );
});

test('a card takes some milliseconds', async ({ annotate }) => {
  const painter = await loadPainter();
  const words = listItems(graph)
    .filter(({ kind }) => kind === 'measure')
    .flatMap((item) => editions.map((edition) => buildCardWords(graph, item, edition)));
  const draw = async (format: 'card' | 'square') => {
    for (const each of words) await painter.paint(await drawCard(painter, format, each));
  };
  await draw('card');
  const slowness = measureSlowness();
  const each = (await spentBy(() => draw('card'))) / words.length;
  await annotate(`${each.toFixed(1)} ms of a processor a card, which is ${slowness.toFixed(1)} times slow`);
  expect(words.length).toBeGreaterThanOrEqual(editions.length * graph.mainInstrument.measures.length);
  // The goal is 20 ms on an ordinary machine.
  expect(each / slowness).toBeLessThan(100);
});

describe('npm run build -- --no-kit', () => {
  const without = readSite(join(inject('belowSubPath'), 'dist'));

  test('makes no kit, and no page names or links to what is not there', async () => {
    expect(without.pages.length).toBe(built.pages.length);
    // The booklet is a print of the text and no part of the kit.
    expect(without.files.filter((file) => file.startsWith('kit/'))).toEqual([prints.booklet.slice(1)]);
    expect(without.pages.filter((page) => findMeta(page, 'og:image') !== undefined)).toEqual([]);
    assertNone(await checkLinks(without));
  });

  test('keeps the pages of kits with their texts, and says what is not there', () => {
    const items = listItems(graph);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['instrument', 'measure', 'agency']));
    for (const locale of localeKeys) {
      for (const item of items) {
        const page = without.findPage(toSharePage(item, locale));
        expect(page?.html).toContain(
          locale === 'zh' ? '此次构建没有制作图片' : 'This build was made without pictures',
        );
        expect(page?.html).toContain('id="addresses"');
        expect(page?.html).toContain('id="texts"');
        expect(page?.html).not.toContain('/kit/');
      }
    }
  });
});
