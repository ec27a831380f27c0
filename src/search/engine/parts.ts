import type { BothTexts, MeasureData, ProvisionData, SearchData, SynonymData } from './data.ts';

/** What every query needs: the data without what only some queries need. */
export type CoreData = SearchData;

/** The English of each list of the data, in its order: for English pages, and for queries with Latin letters. */
interface EnglishPart {
  /** The heading, then the sentences. */
  measures: readonly English[][];
  provisions: readonly English[][];
  groups: readonly English[];
  agencies: readonly (readonly string[])[];
  terms: readonly (readonly string[])[];
  topics: readonly English[];
}

/** English words of readers: for queries with Latin letters. */
interface LatinPart {
  synonyms: readonly SynonymData[];
  stopWords: readonly string[];
}

/** Characters that the texts lack, by sound: for queries that have such. */
type SlipsPart = SearchData['slips'];

/** The parts that are files of their own. */
export interface Parts {
  english: EnglishPart;
  latin: LatinPart;
  slips: SlipsPart;
}

/** The parts that have been loaded. */
export type LoadedParts = { [Name in keyof Parts]: Parts[Name] | null };

type English = BothTexts[1];

/** Takes the data apart into what every query needs and what only some need. */
export function splitSearchData(data: SearchData): Parts & { core: CoreData } {
  return {
    core: {
      ...withEnglish(data, null),
      synonyms: { ...data.synonyms, en: [] },
      stopWords: { ...data.stopWords, en: [] },
      slips: [],
    },
    english: {
      measures: data.measures.map(listEnglish),
      provisions: data.provisions.map(listEnglish),
      groups: data.groups.map(({ label: [, en] }) => en),
      agencies: data.agencies.map(({ en }) => en),
      terms: data.terms.map(({ en }) => en),
      topics: data.topics.map(({ label: [, en] }) => en),
    },
    latin: { synonyms: data.synonyms.en, stopWords: data.stopWords.en },
    slips: data.slips,
  };
}

/** Puts the parts that have been loaded back into the data. */
export function joinSearchData(core: CoreData, { english, latin, slips }: LoadedParts): SearchData {
  return {
    ...(english === null ? core : withEnglish(core, english)),
    synonyms: { ...core.synonyms, en: latin?.synonyms ?? [] },
    stopWords: { ...core.stopWords, en: latin?.stopWords ?? [] },
    slips: slips ?? [],
  };
}

/** Prepares the question whether a query has characters whose sounds are in a part of their own. */
export function createSlipsFinder(core: CoreData): (typed: string) => boolean {
  const known = new Set([...core.pinyin, ...core.stopWords.zh, core.traditional].join(''));
  return (typed) =>
    Array.from(typed.normalize('NFKC').match(/\p{Script=Han}/gu) ?? []).some(
      (character) => !known.has(character),
    );
}

function listEnglish({ heading, sentences }: MeasureData | ProvisionData): English[] {
  return [heading, ...sentences].map(([, en]) => en);
}

/** The data with this English in place of its own; with none for `null`. */
function withEnglish(data: SearchData, english: EnglishPart | null): SearchData {
  const toBoth = ([zh]: BothTexts, en: English | undefined): BothTexts => [zh, en ?? null];
  const toTexts = <Item extends MeasureData | ProvisionData>(
    item: Item,
    texts: readonly English[] = [],
  ): Item => ({
    ...item,
    heading: toBoth(item.heading, texts[0]),
    sentences: item.sentences.map((sentence, index) => toBoth(sentence, texts[index + 1])),
  });
  return {
    ...data,
    measures: data.measures.map((measure, index) => toTexts(measure, english?.measures[index])),
    provisions: data.provisions.map((provision, index) => toTexts(provision, english?.provisions[index])),
    groups: data.groups.map((group, index) => ({
      ...group,
      label: toBoth(group.label, english?.groups[index]),
    })),
    agencies: data.agencies.map((agency, index) => ({ ...agency, en: english?.agencies[index] ?? [] })),
    terms: data.terms.map((term, index) => ({ ...term, en: english?.terms[index] ?? [] })),
    topics: data.topics.map((topic, index) => ({
      ...topic,
      label: toBoth(topic.label, english?.topics[index]),
    })),
  };
}
