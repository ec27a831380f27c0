import type { Knowledge, WrittenWord } from './clue.ts';
import type { AgencyData, SearchData, TermData } from './data.ts';
import { buildDocuments } from './documents.ts';
import { toPhrase, toRoot } from './english.ts';
import type { Fold } from './fold.ts';
import { buildForms } from './forms.ts';
import { readSyllables } from './syllables.ts';

/** Makes the data comparable, once. */
export function buildKnowledge(data: SearchData, fold: Fold): Knowledge {
  const toNames = ({ zh, en }: AgencyData | TermData) => ({ zh: zh.map(fold), en: en.map(toPhrase) });
  const documents = buildDocuments(data, fold);
  const forms = buildForms(data, fold);
  const syllables = readSyllables(data.pinyin);
  return {
    documents,
    forms,
    syllables,
    findSpelled: syllables.indexText(documents.allChinese),
    writtenWords: listWrittenWords([documents.vocabulary, forms.vocabulary]),
    stopWords: {
      zh: new Set(data.stopWords.zh.map(fold)),
      en: new Set(data.stopWords.en.map((word) => word.toLowerCase())),
    },
    names: { term: data.terms.map(toNames), agency: data.agencies.map(toNames) },
  };
}

/** Each word of the vocabularies once. */
function listWrittenWords(vocabularies: readonly ReadonlyMap<string, ReadonlySet<string>>[]): WrittenWord[] {
  const words = new Map<string, WrittenWord>();
  for (const [stem, writings] of vocabularies.flatMap((vocabulary) => [...vocabulary])) {
    for (const text of writings) words.set(text, { text, stem, root: toRoot(text) });
  }
  return [...words.values()];
}
