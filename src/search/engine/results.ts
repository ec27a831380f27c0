import type { Locale } from '../../language/locales.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Result } from './answer.ts';
import type { Clue, Meant } from './clue.ts';
import type { SearchData } from './data.ts';
import type { Document } from './documents.ts';
import type { Fold } from './fold.ts';
import { explain, findBestSentence, listPhrases, markName, markUnit } from './present.ts';

/** What can be meant by its name: kinds of results that have no sentences of their own. */
export type NamedKind = 'agency' | 'term';

/** Where the data and the clues keep what a kind of result is made of. */
export const namedLists = { agency: 'agencies', term: 'terms' } as const;

/** Makes lines of the result list, in one language. */
export interface ResultMaker {
  ofMeasure(document: Document, clues: readonly Clue[]): Result;
  ofProvision(document: Document, clues: readonly Clue[]): Result;
  ofTopic(document: Document, clues: readonly Clue[]): Result;
  /** Nothing when it has no name in the language of the page. */
  ofNamed(kind: NamedKind, meant: Meant, clues: readonly Clue[]): Result[];
}

/** What every line has, for those that lack the rest. */
const plain = { number: null, editorial: false, sentence: null, sentenceNumber: null, body: null } as const;

/** Prepares the making of results from the data. */
export function createResultMaker(data: SearchData, locale: Locale, fold: Fold): ResultMaker {
  /** Title, best sentence, reasons and phrases: what measures and provisions have in common. */
  const presentDocument = (document: Document, clues: readonly Clue[]) => {
    const best = findBestSentence(document, clues);
    const unit = best === null ? undefined : document.sentences[best];
    const title = markUnit(document.heading, clues, locale);
    const sentence = unit === undefined ? null : markUnit(unit, clues, locale);
    return {
      title,
      sentence,
      sentenceNumber: best === null ? null : best + 1,
      reasons: explain([document.heading, ...(unit === undefined ? [] : [unit])], clues, locale),
      phrases: listPhrases([title, sentence]),
    };
  };

  const findBody = (
    agencies: SearchData['measures'][number]['agencies'],
    clues: readonly Clue[],
  ): Result['body'] => {
    const meant = clues.flatMap((clue) => clue.agencies).sort((a, b) => b.weight - a.weight);
    for (const { index } of meant) {
      const found = agencies.find(([agency]) => agency === index);
      const name = data.agencies[index]?.[locale][0];
      if (found !== undefined && name !== undefined) return { name, role: found[1] };
    }
    return null;
  };

  return {
    ofMeasure: (document, clues) => {
      const { instrument, key, editorial, agencies } = getAt(data.measures, document.index);
      const shown = presentDocument(document, clues);
      const fragment = shown.sentenceNumber === null ? '' : `#s${shown.sentenceNumber}`;
      return {
        ...plain,
        ...shown,
        kind: 'measure',
        address: `${addressOf.measure(locale, instrument, key)}${fragment}`,
        number: key,
        editorial,
        // Where the text shows why it matches, the body need not be said.
        body: shown.phrases.length > 0 ? null : findBody(agencies, clues),
      };
    },
    ofProvision: (document, clues) => {
      const { instrument, id } = getAt(data.provisions, document.index);
      const shown = presentDocument(document, clues);
      const fragment = shown.sentenceNumber === null ? id : `${id}-s${shown.sentenceNumber}`;
      return {
        ...plain,
        ...shown,
        kind: 'provision',
        address: `${addressOf.text(locale, instrument)}#${fragment}`,
      };
    },
    ofTopic: (document, clues) => {
      const { facet, slug } = getAt(data.topics, document.index);
      const { title, reasons } = presentDocument(document, clues);
      // The words of a label stand on its page, and nowhere in the texts it lists.
      return {
        ...plain,
        kind: 'topic',
        address: addressOf.topic(locale, facet, slug),
        title,
        reasons,
        phrases: listPhrases([title]),
      };
    },
    ofNamed: (kind, { index, why }, clues) => {
      const list = namedLists[kind];
      const { slug, [locale]: names } = getAt(data[list], index);
      const [name] = names;
      if (name === undefined) return [];
      const asking = clues.filter((clue) => clue[list].some((meant) => meant.index === index));
      const title = markName(
        name,
        fold(name),
        asking.map(({ typed }) => typed),
      );
      return [
        {
          ...plain,
          kind,
          address: addressOf[kind](locale, slug),
          title,
          reasons:
            title.marks.length > 0 ? [] : asking.slice(0, 1).map((clue) => explainName(clue, why, name)),
          phrases: listPhrases([title]),
        },
      ];
    },
  };

  function explainName(clue: Clue, why: Meant['why'], words: string): Result['reasons'][number] {
    const { typed } = clue;
    if (why === 'pinyin' || why === 'correction') return { kind: why, typed, words };
    // A name that is typed differently is another name of the same, or its name in the other language.
    return { kind: why !== 'synonym' && clue.locale !== locale ? 'translation' : 'synonym', typed, words };
  }
}

function getAt<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined)
    throw new RangeError(`The search data has no entry ${index}; it has ${list.length}.`);
  return entry;
}
