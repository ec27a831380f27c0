import { describe, expect, test, vi } from 'vitest';

import { checkContent } from '../../checks/check-content.ts';
import { listContentParts, prepareChecked } from '../../checks/checked.ts';
import { findWrongEssentials } from '../../checks/essential-sentence.ts';
import type { Finding } from '../../checks/finding.ts';
import { findWrongGlances } from '../../checks/glance-phrase.ts';
import { findIdleSearchWords } from '../../checks/search-words.ts';
import { checkTopics } from '../../checks/topics.ts';
import type { Measure, Role } from '../../model/graph/graph.ts';
import { buildSearchData } from '../../search/data/search-data.ts';
import { bodyBranches } from './branches/bodies.ts';
import { choiceBranches } from './branches/choices.ts';
import { documentBranches } from './branches/documents.ts';
import { placeOf } from './branches/places.ts';
import { termBranches } from './branches/terms.ts';
import { textBranches } from './branches/texts.ts';
import { sampleExpected } from './portal-expected.ts';
import { sampleContent, sampleGraph, sampleInstrument, sampleMeasure, sampleProvision } from './portal.ts';

const expected = sampleExpected();
const branches = {
  ...documentBranches,
  ...textBranches,
  ...bodyBranches,
  ...termBranches,
  ...choiceBranches,
};

test.each(Object.entries(branches))('the sample has %s', (name, findPlaces) => {
  const places = findPlaces();
  expect(places.length).toBeGreaterThan(0);
  expect(places).toEqual(expected.branches[name]);
});

test('expected.yaml lists the branches that are looked for, and no others', () => {
  expect(Object.keys(expected.branches).sort()).toEqual(Object.keys(branches).sort());
});

test('the checks of content find what is meant to be found, and nothing else', () => {
  const content = sampleContent();
  const graph = sampleGraph();
  const found = [
    ...checkContent(
      prepareChecked({ ...content, parts: listContentParts(content), verbs: content.verbTable }),
    ),
    ...findIdleSearchWords(buildSearchData(graph), content.searchWords),
    ...findWrongGlances(content.glanceTable, graph.instruments),
    ...findWrongEssentials(content.shareTable, graph.instruments),
    ...checkTopics({ table: content.topicTable, graph }),
  ];
  const texts = (rule: Finding['rule']) =>
    found
      .filter((each) => each.rule === rule)
      .map(nameText)
      .sort();
  expect(
    Object.fromEntries([...new Set(found.map(({ rule }) => rule))].map((rule) => [rule, texts(rule)])),
  ).toEqual(expected.findings);
});

/** `ferry-2023 measure-6 s2`: both rules begin their messages with the text that they are about. */
function nameText({ file, message }: Finding): string {
  const [, instrument] = /translations\/en\/([^/]+)\//.exec(file) ?? [];
  const [, provision, id] =
    /^(?:The Chinese of )?(\S+) (\S+) (?:has no English|is no longer)/.exec(message) ?? [];
  return `${instrument} ${provision} ${id}`;
}

test('counts', () => {
  const { instruments, agencies, terms, facets } = sampleGraph();
  const content = sampleContent();
  expect({
    instruments: instruments.length,
    measures: instruments.flatMap(({ measures }) => measures).length,
    agencies: agencies.length,
    registered: content.registry.agencies.length,
    terms: terms.length,
    topics: facets.flatMap(({ values }) => values).length,
    verbs: content.verbTable.verbs.length,
    pairs: content.translations.flatMap(({ pairs }) => pairs).length,
  }).toEqual(expected.counts);
});

test.each(sampleGraph().instruments.map(({ id }) => id))('what %s consists of', (id) => {
  const { translation, record, provisions, measures } = sampleInstrument(id);
  const content = sampleContent();
  expect({
    state: translation.state,
    encoding: record.decoding.encoding,
    provisions: provisions.length,
    sentences: provisions.flatMap(({ segments }) => segments).length,
    texts: listContentParts(content).filter(({ instrument }) => instrument === id).length,
    pairs: content.translations.filter(({ instrument }) => instrument === id).flatMap(({ pairs }) => pairs)
      .length,
    measures: Object.fromEntries(measures.map((measure) => [measure.key, describeMeasure(measure)])),
  }).toEqual(expected.instruments[id]);
});

function describeMeasure({ segments, agencies, generic }: Measure) {
  const listBodies = (role: Role) =>
    agencies.filter((each) => each.role === role).map(({ agency }) => agency.slug);
  const parts = {
    lead: listBodies('lead'),
    joint: listBodies('joint'),
    support: listBodies('support'),
    responsible: listBodies('responsible'),
    generic: generic.map(({ zh }) => zh),
  };
  return {
    sentences: segments.length,
    ...Object.fromEntries(Object.entries(parts).filter(([, names]) => names.length > 0)),
  };
}

describe('words for tests of search', () => {
  const measures = sampleGraph().instruments.flatMap((instrument) => instrument.measures);
  const having = (has: (text: { source: string; target: string | null }) => boolean) =>
    measures.filter(({ heading, segments }) => [heading, ...segments].some(has)).map(placeOf);

  test.each(Object.entries(expected.measuresWith.zh))(
    '“%s” stands in exactly these measures',
    (word, places) => {
      expect(having(({ source }) => source.includes(word))).toEqual(places);
    },
  );

  test.each(Object.entries(expected.measuresWith.en))(
    '“%s” stands in exactly these measures',
    (word, places) => {
      const pattern = new RegExp(`\\b${word}`, 'i');
      expect(having(({ target }) => pattern.test(target ?? ''))).toEqual(places);
    },
  );

  test('characters of several readings, traditional forms and words of Taiwan', () => {
    const { pinyin, traditional, synonyms } = buildSearchData(sampleGraph());
    const readingsOf = (character: string) =>
      pinyin.filter((row) => row.split(':')[1]?.includes(character)).map((row) => row.split(':')[0]);
    expect(Object.fromEntries([...'行重乐调'].map((each) => [each, readingsOf(each)]))).toEqual({
      行: ['hang', 'xing'],
      重: ['chong', 'zhong'],
      乐: ['le', 'yue'],
      调: ['diao', 'tiao'],
    });
    expect(['濕湿', '雲云', '電电'].filter((pair) => !traditional.includes(pair))).toEqual([]);
    const typed = synonyms.zh.flatMap(({ words }) => words.map(([word]) => word));
    expect(typed).toContain('萤幕');
  });
});

test('what the sample does not have is said with what it has', () => {
  expect(() => sampleInstrument('trade')).toThrow(
    'The sample portal has no instrument “trade”. Name one of: ferry-2023, greenway-2024, reed-2022, tea-2021.',
  );
  expect(() => sampleMeasure('tea-2021', '9')).toThrow(
    'The sample portal has no measure “9” in tea-2021. Name one of: 1, 2, 3, 4.',
  );
  expect(() => sampleProvision('reed-2022', 'notice')).toThrow(
    'The sample portal has no provision “notice” in reed-2022. Name one of: preamble, measure-1,',
  );
});

test('the environment changes nothing of the sample', () => {
  vi.stubEnv('SITE_ORIGIN', 'https://elsewhere.example');
  vi.stubEnv('SITE_BASE', '/below/');
  vi.stubEnv('NO_KIT', '1');
  const { site } = sampleContent();
  vi.unstubAllEnvs();
  expect([site.origin, site.base, site.kit]).toEqual(['https://portal.example', '/', true]);
});
