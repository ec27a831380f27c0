import type { SearchData, SynonymData } from './data.ts';

/** What every query needs: the data without what only some queries need. */
export type CoreData = SearchData;

/** English words of readers: for queries with Latin letters. */
export interface LatinPart {
  synonyms: readonly SynonymData[];
  stopWords: readonly string[];
}

/** Characters that the texts lack, by sound: for queries that have such. */
export type SlipsPart = SearchData['slips'];

/** The parts that are files of their own. */
export interface Parts {
  latin: LatinPart;
  slips: SlipsPart;
}

/** Takes the data apart into what every query needs and what only some need. */
export function splitSearchData(data: SearchData): Parts & { core: CoreData } {
  return {
    core: {
      ...data,
      synonyms: { ...data.synonyms, en: [] },
      stopWords: { ...data.stopWords, en: [] },
      slips: [],
    },
    latin: { synonyms: data.synonyms.en, stopWords: data.stopWords.en },
    slips: data.slips,
  };
}

/** Puts the parts that have been loaded back into the data. */
export function joinSearchData(
  core: CoreData,
  { latin, slips }: { [Name in keyof Parts]: Parts[Name] | null },
): SearchData {
  return {
    ...core,
    synonyms: { ...core.synonyms, en: latin?.synonyms ?? [] },
    stopWords: { ...core.stopWords, en: latin?.stopWords ?? [] },
    slips: slips ?? [],
  };
}

/** Prepares the question which parts a query needs. */
export function createPartFinder(core: CoreData): (typed: string) => (keyof Parts)[] {
  const known = new Set([...core.pinyin, ...core.stopWords.zh, core.traditional].join(''));
  return (typed) => {
    const plain = typed.normalize('NFKC');
    const hasUnknown = Array.from(plain.match(/\p{Script=Han}/gu) ?? []).some(
      (character) => !known.has(character),
    );
    return [
      ...(/[a-z]/i.test(plain) ? (['latin'] as const) : []),
      ...(hasUnknown ? (['slips'] as const) : []),
    ];
  };
}
