import type { Locale } from '../../language/locales.ts';
import type { Knowledge, WrittenWord } from './clue.ts';
import type { AgencyData, SearchData, TermData } from './data.ts';
import { buildDocuments } from './documents.ts';
import { toPhrase, toRoot } from './english.ts';
import type { Fold } from './fold.ts';
import { buildForms } from './forms.ts';
import { once } from './once.ts';
import { readSyllables, type Syllables } from './syllables.ts';

/** Makes the data comparable, each part when it is first needed. */
export function buildKnowledge(data: SearchData, fold: Fold): Knowledge {
  const toNames = ({ zh, en }: AgencyData | TermData) => {
    const names = { zh: once(() => zh.map(fold)), en: once(() => en.map(toPhrase)) };
    return (locale: Locale) => names[locale]();
  };
  const documents = buildDocuments(data, fold);
  const forms = buildForms(data, fold);
  const syllables = once(() => readSyllables([...data.pinyin, ...data.slips]));
  const spelledForms = once(() => groupByInitial(forms.chinese(), syllables()));
  const findSpelled = once(() => syllables().indexText(documents.allChinese));
  return {
    documents,
    forms,
    syllables,
    findSpelled: (letters) => findSpelled()(letters),
    listSpelledForms: (initial) => spelledForms().get(initial) ?? [],
    writtenWords: once(() => listWrittenWords([documents.vocabulary(), forms.vocabulary()])),
    stopWords: {
      zh: new Set(data.stopWords.zh.map(fold)),
      en: new Set(data.stopWords.en.map((word) => word.toLowerCase())),
    },
    names: { term: data.terms.map(toNames), agency: data.agencies.map(toNames) },
  };
}

function groupByInitial(names: readonly string[], syllables: Syllables): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (const initial of syllables.listInitials(name.charAt(0))) {
      const group = groups.get(initial);
      if (group === undefined) groups.set(initial, [name]);
      else group.push(name);
    }
  }
  return groups;
}

/** Each word of the vocabularies once. */
function listWrittenWords(vocabularies: readonly ReadonlyMap<string, ReadonlySet<string>>[]): WrittenWord[] {
  const words = new Map<string, WrittenWord>();
  for (const [stem, writings] of vocabularies.flatMap((vocabulary) => [...vocabulary])) {
    for (const text of writings) words.set(text, { text, stem, root: toRoot(text) });
  }
  return [...words.values()];
}
