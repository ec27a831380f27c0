import type { Knowledge } from './clue.ts';
import type { AgencyData, SearchData, TermData } from './data.ts';
import { buildDocuments } from './documents.ts';
import { toPhrase } from './english.ts';
import type { Fold } from './fold.ts';
import { buildForms } from './forms.ts';
import { readSyllables } from './syllables.ts';

/** Makes the data comparable, once. */
export function buildKnowledge(data: SearchData, fold: Fold): Knowledge {
  const toNames = ({ zh, en }: AgencyData | TermData) => ({ zh: zh.map(fold), en: en.map(toPhrase) });
  return {
    documents: buildDocuments(data, fold),
    forms: buildForms(data, fold),
    syllables: readSyllables(data.pinyin),
    stopWords: {
      zh: new Set(data.stopWords.zh.map(fold)),
      en: new Set(data.stopWords.en.map((word) => word.toLowerCase())),
    },
    names: { term: data.terms.map(toNames), agency: data.agencies.map(toNames) },
  };
}
