import type { Locale } from '../../language/locales.ts';
import type { Index, Relation } from './data.ts';
import type { Documents } from './documents.ts';
import type { Forms } from './forms.ts';
import type { FindSpelled, Syllables } from './syllables.ts';

/** Why words other than those typed are looked for. */
export type Why = 'literal' | 'name' | 'part' | 'pinyin' | 'synonym' | 'correction';

/** Words to look for in the texts of one language. */
export interface Alternative {
  locale: Locale;
  /** Folded Chinese, or stems of English words joined by spaces. */
  words: string;
  /** How surely they are meant, from 0 to 1. */
  weight: number;
  why: Why;
}

/** A body or concept that a clue may mean. */
export interface Meant {
  index: Index;
  weight: number;
  why: Why;
}

/** A piece of the query with everything it may mean. */
export interface Clue {
  /** As folded, for reasons. */
  typed: string;
  locale: Locale;
  /** How much of the query it is: 1 for one word. */
  size: number;
  alternatives: readonly Alternative[];
  agencies: readonly Meant[];
  terms: readonly Meant[];
  /** The words of which a longer piece is made; what has several of them, apart from each other, may be meant too. */
  parts: readonly Clue[];
}

/** What a clue means, without the piece of the query it was made of. */
export type Meaning = Pick<Clue, 'alternatives' | 'agencies' | 'terms'>;

/** A word as texts or names write it. */
export interface WrittenWord {
  text: string;
  stem: string;
  root: string;
}

/** What pieces of a query are compared with. */
export interface Knowledge {
  documents: Documents;
  forms: Forms;
  syllables(): Syllables;
  /** Places in `documents.allChinese` that letters spell. */
  findSpelled: FindSpelled;
  /** The Chinese forms whose first character can be read with this first letter. */
  listSpelledForms(initial: string): readonly string[];
  /** Every word of texts and names that a mistyped or unfinished word may be. */
  writtenWords(): readonly WrittenWord[];
  stopWords: Readonly<Record<Locale, ReadonlySet<string>>>;
  /** The forms of bodies and concepts in both languages, comparable. */
  names: Readonly<Record<'term' | 'agency', readonly ((locale: Locale) => readonly string[])[]>>;
}

/** How surely a word of readers means the words it stands for. */
const relationWeights: Readonly<Record<Relation, number>> = {
  same: 0.95,
  narrower: 0.85,
  broader: 0.75,
  related: 0.65,
};

/** A name other than the one typed is as good, nearly. */
const otherName = 0.95;

/** A piece of a name is less sure the less of the name it is. */
const shareOfName = 0.9;

/** What a comparable form of a language means: concepts and bodies of that name, and the words it stands for. */
export function listMeanings(
  knowledge: Knowledge,
  locale: Locale,
  form: string,
  why: Why,
  weight: number,
): Meaning {
  const { forms, names } = knowledge;
  const alternatives: Alternative[] = [];
  const agencies: Meant[] = [];
  const terms: Meant[] = [];
  const addNamed = (kind: 'term' | 'agency', index: Index, as: Why, worth: number): void => {
    (kind === 'term' ? terms : agencies).push({ index, weight: worth, why: as });
    const named = names[kind][index];
    if (named === undefined) return;
    for (const each of ['zh', 'en'] as const) {
      for (const words of named(each)) {
        if (each === locale && words === form) continue;
        alternatives.push({
          locale: each,
          words,
          weight: worth * otherName,
          why: as === 'literal' ? 'name' : as,
        });
      }
    }
  };
  const addPartlyNamed = (words: string, as: Why, worth: number): void => {
    for (const [index, share] of forms.findAgencies(locale, words)) {
      if (agencies.some((meant) => meant.index === index)) continue;
      agencies.push({ index, weight: worth * shareOfName * Math.sqrt(share), why: as });
    }
  };
  for (const meaning of forms.find(locale, form)) {
    if (meaning.kind !== 'synonym') {
      addNamed(meaning.kind, meaning.index, why, weight);
      continue;
    }
    const worth = weight * relationWeights[meaning.relation];
    const as = why === 'literal' ? 'synonym' : why;
    for (const words of meaning.targets) {
      alternatives.push({ locale, words, weight: worth, why: as });
      for (const target of forms.find(locale, words)) {
        if (target.kind !== 'synonym') addNamed(target.kind, target.index, as, worth);
      }
      addPartlyNamed(words, as, worth);
    }
  }
  addPartlyNamed(form, why, weight);
  return { alternatives, agencies, terms };
}
