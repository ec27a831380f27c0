import { join } from 'node:path';

import { describe, test } from 'vitest';

import { type Edition, editions } from '../../language/edition.ts';
import { getAt } from '../../language/get-at.ts';
import { localeKeys } from '../../language/locales.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleGraph, sampleInstrument, sampleMeasure } from '../../tests/samples/portal.ts';
import type { Frame } from '../parts/frame.ts';
import { buildAgencyDirectory, buildAgencyPage } from './agency-page.ts';
import { buildBooklet } from './booklet.ts';
import { buildEmbedPage } from './embed-page.ts';
import { buildFinderPage } from './finder-page.ts';
import { buildGatewayPage } from './gateway-page.ts';
import { buildHomePage } from './home-page.ts';
import { buildInstrumentPage } from './instrument-page.ts';
import { buildLabelsPage } from './labels-page.ts';
import { buildMatrixPage } from './matrix-page.ts';
import { buildMeasurePage } from './measure-page.ts';
import { buildNotFoundPage } from './not-found-page.ts';
import { buildProsePage } from './prose-page.ts';
import { buildSearchPage } from './search-page.ts';
import { buildSharePage } from './share-page.ts';
import { buildShortPage } from './short-page.ts';
import { buildSourcePage } from './source-page.ts';
import { buildTermDirectory, buildTermPage } from './term-page.ts';
import { buildTextPage } from './text-page.ts';
import { buildTopicDirectory, buildTopicPage } from './topic-page.ts';

/*
 * The whole object that each page is made of, on the sample portal: for each kind of page and each of its editions one that takes many
 * branches. `fixtures/` holds what they should be; `UPDATE=1` writes the files anew, to be read before they are committed.
 */
const graph = sampleGraph();

const agency = (slug: string) =>
  getAt(
    graph.agencies.filter((each) => each.slug === slug),
    0,
  );
const term = (slug: string) =>
  getAt(
    graph.terms.filter((each) => each.slug === slug),
    0,
  );
const topic = (slug: string) =>
  getAt(
    graph.facets.flatMap(({ values }) => values.filter((each) => each.slug === slug)),
    0,
  );
const kit = {
  archive: { bytes: 1_234_567, names: ['card.zh.png', 'qr.zh.svg', 'README.txt'] },
  sheetsBytes: 98_765,
};
const noKit = { archive: null, sheetsBytes: null };

/** The frame that other pages of an edition are compared with, so that what they share stands in one file. */
const frames: Record<Edition, Frame> = {
  zh: buildHomePage(graph, 'zh').frame,
  en: buildHomePage(graph, 'en').frame,
  'zh+en': buildGatewayPage(graph).frame,
};
const shared = ['search', 'settings', 'englishNotes'] as const satisfies readonly (keyof Frame)[];

/** A page as its fixture has it: functions by their name, parts of a frame that are those of its edition by where they stand. */
function write(page: object, edition: Edition, isFrame = false): string {
  const known = new Map(shared.map((key) => [key as string, JSON.stringify(frames[edition][key])]));
  const replace = (key: string, value: unknown): unknown => {
    if (typeof value === 'function') return `a function, ${key}`;
    if (isFrame || !known.has(key) || JSON.stringify(value) !== known.get(key)) return value;
    return `as in frame.${edition}.json`;
  };
  return `${JSON.stringify(page, replace, 1)}\n`;
}

const check = (name: string, edition: Edition, page: object, isFrame = false): void =>
  expectFile(join(import.meta.dirname, 'fixtures', `${name}.${edition}.json`), write(page, edition, isFrame));

test.each(editions)('what all pages have around them: %s', (edition) => {
  check('frame', edition, frames[edition], true);
});

describe.each(editions)('a page in each language and in both: %s', (edition) => {
  test('a document', () =>
    check('instrument', edition, buildInstrumentPage(graph, sampleInstrument('tea-2021'), edition)));
  test('its whole text', () =>
    check('text', edition, buildTextPage(graph, sampleInstrument('greenway-2024'), edition)));
  test('a measure with roles and stale English', () =>
    check('measure', edition, buildMeasurePage(graph, sampleMeasure('ferry-2023', '8'), edition)));
  test('a measure without English, with an open list and a heading of ours', () =>
    check(
      'measure-untranslated',
      edition,
      buildMeasurePage(graph, sampleMeasure('reed-2022', '2'), edition),
    ));
});

describe.each(localeKeys)('a page in each language: %s', (locale) => {
  test('home', () => check('home', locale, buildHomePage(graph, locale)));
  test('an embed', () =>
    check('embed', locale, buildEmbedPage(graph, sampleMeasure('greenway-2024', '2-1'), locale)));
  test('the directory of bodies', () => check('agencies', locale, buildAgencyDirectory(graph, locale)));
  test('a body', () =>
    check('agency', locale, buildAgencyPage(graph, agency('yunpu-meteorological-office'), locale)));
  test('the issuer', () =>
    check('agency-issuer', locale, buildAgencyPage(graph, agency('yunpu-transport-bureau'), locale)));
  test('the matrix', () => check('matrix', locale, buildMatrixPage(graph, locale)));
  test('the glossary', () => check('terms', locale, buildTermDirectory(graph, locale)));
  test('a term within longer ones, in several documents', () =>
    check('term', locale, buildTermPage(graph, term('greenway'), locale)));
  test('all topics', () => check('topics', locale, buildTopicDirectory(graph, locale)));
  test('a topic with reasons by words and by a body', () =>
    check('topic', locale, buildTopicPage(graph, topic('weitang'), locale)));
  test('a strength', () => check('topic-strength', locale, buildTopicPage(graph, topic('studied'), locale)));
  test('the finder', () => check('finder', locale, buildFinderPage(graph, locale)));
  test('search', () => check('search', locale, buildSearchPage(graph, locale)));
  test('labels of one document and one body', () => {
    const few = {
      ...graph,
      instruments: [sampleInstrument('tea-2021')],
      agencies: [agency('yunpu-finance-bureau')],
    };
    check('labels', locale, buildLabelsPage(few, locale));
  });
  test('the issued text beside the shown one', () =>
    check('source', locale, buildSourcePage(graph, sampleInstrument('tea-2021'), locale)));
  test('the kit of a measure', () =>
    check(
      'share-measure',
      locale,
      buildSharePage(graph, { kind: 'measure', measure: sampleMeasure('ferry-2023', '6') }, locale, kit),
    ));
  test('the kit of a body in a build without pictures', () =>
    check(
      'share-agency',
      locale,
      buildSharePage(graph, { kind: 'agency', agency: agency('yunpu-finance-bureau') }, locale, noKit),
    ));
  test('prose with the table of verbs', () =>
    check(
      'prose',
      locale,
      buildProsePage(
        graph,
        { slug: 'about', title: 'About', description: 'What it is.', appendix: 'commitment-verbs' },
        locale,
      ),
    ));
});

describe('a page in both languages alone', () => {
  test('the gateway', () => check('gateway', 'zh+en', buildGatewayPage(graph)));
  test('a missing address', () => check('not-found', 'zh+en', buildNotFoundPage(graph)));
  test('a short address', () =>
    check('short', 'zh+en', buildShortPage(graph, sampleMeasure('ferry-2023', '8'))));
  test('the booklet', () => check('booklet', 'zh+en', buildBooklet(graph, sampleInstrument('reed-2022'))));
});
