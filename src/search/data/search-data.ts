import type { Agency, Aligned, Graph, Measure, Provision, Term } from '../../model/graph/graph.ts';
import { relations, type Synonym } from '../../model/schemas/search-words.ts';
import { getTranslator } from '../../language/translate.ts';
import type {
  AgencyData,
  BothTexts,
  MeasureData,
  ProvisionData,
  SearchData,
  SynonymData,
  TermData,
  TopicData,
} from '../engine/data.ts';
import { toGroupFilter } from '../group-filter.ts';
import { listSyllables } from './pinyin.ts';
import { listTaiwanWords } from './taiwan-words.ts';
import { listTraditionalForms } from './traditional.ts';

const made = new WeakMap<Graph, SearchData>();

/** The data of the search engine, made from the linked content once; tables hold only what occurs in it. */
export function buildSearchData(graph: Graph): SearchData {
  const known = made.get(graph);
  if (known !== undefined) return known;
  const data = makeSearchData(graph);
  made.set(graph, data);
  return data;
}

function makeSearchData(graph: Graph): SearchData {
  const groups = graph.instruments.flatMap((instrument) => instrument.groups);
  const measures = graph.instruments.flatMap((instrument) =>
    instrument.measures.map((measure) => toMeasureData(measure, graph, groups)),
  );
  const provisions = listProvisions(graph);
  const agencies = graph.agencies.map(toAgencyData);
  const terms = graph.terms.map(toTermData);
  const stopWords = { zh: graph.searchWords.zh.stopWords, en: graph.searchWords.en.stopWords };
  const own = graph.searchWords.zh.synonyms.map(toSynonymData);
  const written = [
    ...[...measures, ...provisions].flatMap(({ heading, sentences }) =>
      [heading, ...sentences].map(([zh]) => zh),
    ),
    ...[...agencies, ...terms].flatMap(({ zh }) => zh),
  ];
  const taiwan = listTaiwanWords(written.join('\n')).map(([word, target]): SynonymData => ({
    targets: [target],
    words: [[word, 'same']],
  }));
  const typed = [...listWords(own), ...stopWords.zh];
  const syllables = listSyllables([...written, ...typed]);
  return {
    measures,
    groups: groups.map((group) => ({
      value: toGroupFilter(group),
      label: group.heading === null ? [group.num, null] : toBothTexts(group.heading),
    })),
    agencies,
    terms,
    topics: listTopics(graph),
    provisions,
    synonyms: { zh: [...own, ...taiwan], en: graph.searchWords.en.synonyms.map(toSynonymData) },
    stopWords,
    traditional: listTraditionalForms(new Set([...written, ...typed, ...listWords(taiwan)].join(''))),
    pinyin: syllables.ours,
    slips: syllables.others,
  };
}

/** The provisions that are no measures and have text of their own. */
function listProvisions(graph: Graph): ProvisionData[] {
  return graph.instruments.flatMap(({ provisions }) =>
    provisions.flatMap((provision) =>
      provision.kind !== 'measure' && provision.segments.length > 0 ? toProvisionData(provision) : [],
    ),
  );
}

/** Every value of every facet, with the positions of its measures. */
function listTopics(graph: Graph): TopicData[] {
  const positions = new Map(
    graph.instruments
      .flatMap((instrument) => instrument.measures)
      .map((measure, index) => [measure, index] as const),
  );
  return graph.facets.flatMap(({ id, values }) =>
    values.map(({ slug, label, matches }): TopicData => ({
      facet: id,
      slug,
      label: [label.zh, label.en],
      measures: matches.flatMap(({ measure }) => positions.get(measure) ?? []),
    })),
  );
}

/** The words that readers type. */
function listWords(synonyms: readonly SynonymData[]): string[] {
  return synonyms.flatMap(({ words }) => words.map(([word]) => word));
}

function toMeasureData(measure: Measure, graph: Graph, groups: readonly object[]): MeasureData {
  const { instrument, key, heading, segments, section, subsection, agencies } = measure;
  const group = groups.findIndex((division) => division === (subsection ?? section));
  return {
    instrument: instrument.id,
    key,
    heading: toBothTexts(heading),
    editorial: heading.editorial,
    sentences: segments.map(toBothTexts),
    group: group === -1 ? null : group,
    agencies: agencies.map(({ agency, role }) => [graph.agencies.indexOf(agency), role]),
  };
}

/** A provision is named as the whole text names it: by its heading, or by what it is. */
function toProvisionData(provision: Exclude<Provision, Measure>): ProvisionData {
  const named = (key: 'instrument.notice' | 'instrument.preamble'): BothTexts => [
    getTranslator('zh')(key),
    getTranslator('en')(key),
  ];
  const heading =
    provision.kind === 'notice'
      ? named('instrument.notice')
      : provision.heading === null
        ? provision.kind === 'preamble'
          ? named('instrument.preamble')
          : ([provision.num ?? provision.id, null] as const)
        : toBothTexts(provision.heading);
  return {
    instrument: provision.instrument.id,
    id: provision.id,
    heading,
    sentences: provision.segments.map(toBothTexts),
  };
}

function toAgencyData({ slug, shortName, record }: Agency): AgencyData {
  return {
    slug,
    zh: unique([shortName, record.zh.full, ...record.zh.forms]),
    en: unique([record.en.name, record.en.short, ...record.en.accepted]),
  };
}

function toTermData({ slug, record }: Term): TermData {
  return {
    slug,
    zh: unique([record.zh, ...record.zhAlso]),
    en: unique([record.en, ...record.enAccepted]),
  };
}

function toSynonymData(synonym: Synonym): SynonymData {
  return {
    targets: synonym.targets,
    words: relations.flatMap((relation) => synonym[relation].map((word) => [word, relation] as const)),
  };
}

function toBothTexts({ source, target }: Aligned): BothTexts {
  return [source, target];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
