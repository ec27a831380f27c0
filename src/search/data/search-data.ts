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
  const groups = graph.instruments.flatMap((instrument) => instrument.groups);
  const measures = graph.instruments.flatMap((instrument) =>
    instrument.measures.map((measure) => toMeasureData(measure, graph, groups)),
  );
  const provisions = graph.instruments.flatMap(({ provisions }) =>
    provisions.flatMap((provision) =>
      provision.kind !== 'measure' && provision.segments.length > 0 ? toProvisionData(provision) : [],
    ),
  );
  const agencies = graph.agencies.map(toAgencyData);
  const terms = graph.terms.map(toTermData);
  const positions = new Map(
    graph.instruments
      .flatMap((instrument) => instrument.measures)
      .map((measure, index) => [measure, index] as const),
  );
  const topics = graph.facets.flatMap(({ id, values }) =>
    values.map(({ slug, label, matches }): TopicData => ({
      facet: id,
      slug,
      label: [label.zh, label.en],
      measures: matches.flatMap(({ measure }) => positions.get(measure) ?? []),
    })),
  );
  const synonyms = {
    zh: graph.searchWords.zh.synonyms.map(toSynonymData),
    en: graph.searchWords.en.synonyms.map(toSynonymData),
  };
  const stopWords = { zh: graph.searchWords.zh.stopWords, en: graph.searchWords.en.stopWords };
  const texts = [...measures, ...provisions].flatMap(({ heading, sentences }) =>
    [heading, ...sentences].map(([zh]) => zh),
  );
  const names = [...agencies, ...terms].flatMap(({ zh }) => zh);
  const typed = [...synonyms.zh.flatMap(({ words }) => words.map(([word]) => word)), ...stopWords.zh];
  const taiwan = listTaiwanWords([...texts, ...names].join('\n')).map(([word, target]): SynonymData => ({
    targets: [target],
    words: [[word, 'same']],
  }));
  const zh = [...synonyms.zh, ...taiwan];
  const characters = new Set(
    [...texts, ...names, ...typed, ...taiwan.flatMap(({ words }) => words.map(([word]) => word))].join(''),
  );
  const syllables = listSyllables([...texts, ...names, ...typed]);
  const data: SearchData = {
    measures,
    groups: groups.map((group) => ({
      value: toGroupFilter(group),
      label: group.heading === null ? [group.num, null] : toBothTexts(group.heading),
    })),
    agencies,
    terms,
    topics,
    provisions,
    synonyms: { zh, en: synonyms.en },
    stopWords,
    traditional: listTraditionalForms(characters),
    pinyin: syllables.ours,
    slips: syllables.others,
  };
  made.set(graph, data);
  return data;
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
