import { type Alternative, type Clue, type Knowledge, listMeanings, type Meant } from './clue.ts';
import type { EnglishWord } from './english.ts';
import type { Spelling } from './syllables.ts';

/** How surely characters are meant by letters that spell them. */
const weights: Readonly<Record<Spelling, number>> = { full: 1, half: 0.92, initials: 0.85 };

/** Characters of a text that are only spelled by their initials may be many. */
const initialsInText = 0.6;

/** Fewest letters that are taken for pinyin at all, and that outweigh English words spelled alike. */
const fewestLetters = 2;
const lettersOutweighing = 6;

/** Most words that are joined to one spelling: nobody spaces more syllables than that. */
const mostWords = 12;

/** Most phrases of the texts that one spelling may stand for. */
const mostPhrases = 8;

/** A clue made of the words from `start` up to `end`. */
export interface SpelledClue {
  start: number;
  end: number;
  clue: Clue;
}

/**
 * Finds words that spell Chinese: alone or several in a row, whole, half typed or by their initials.
 *
 * @param isKnown - True for words that the English texts have; they are taken for English unless all words together spell Chinese.
 */
export function recognisePinyin(
  words: readonly EnglishWord[],
  isKnown: (word: EnglishWord) => boolean,
  knowledge: Knowledge,
): SpelledClue[] {
  const found: SpelledClue[] = [];
  for (let start = 0; start < words.length;) {
    const spelled = findLongest(words, start, isKnown, knowledge);
    if (spelled !== null) found.push(spelled);
    start = spelled?.end ?? start + 1;
  }
  return found;
}

function findLongest(
  words: readonly EnglishWord[],
  start: number,
  isKnown: (word: EnglishWord) => boolean,
  knowledge: Knowledge,
): SpelledClue | null {
  for (let end = Math.min(words.length, start + mostWords); end > start; end -= 1) {
    const some = words.slice(start, end);
    const letters = some.map(({ text }) => text.replace(/'/g, '')).join('');
    if (!/^[a-z]+$/.test(letters) || letters.length < fewestLetters) continue;
    if (!knowledge.syllables().maySpell(letters)) continue;
    const isEnglish = some.some(isKnown);
    const isAll = some.length === words.length && some.length > 1;
    if (isEnglish && (!isAll || letters.length < lettersOutweighing)) continue;
    const clue = toClue(some.map(({ text }) => text).join(' '), letters, isEnglish, knowledge);
    if (clue !== null) return { start, end, clue };
  }
  return null;
}

function toClue(typed: string, letters: string, isEnglish: boolean, knowledge: Knowledge): Clue | null {
  const { documents, syllables, findSpelled, listSpelledForms } = knowledge;
  const alternatives: Alternative[] = [];
  const agencies: Meant[] = [];
  const terms: Meant[] = [];
  let longest = 0;
  for (const form of listSpelledForms(letters.charAt(0))) {
    const spelling = syllables().findSpelling(letters, form);
    if (spelling === null || (isEnglish && spelling !== 'full')) continue;
    const meanings = listMeanings(knowledge, 'zh', form, 'pinyin', weights[spelling]);
    alternatives.push(
      { locale: 'zh', words: form, weight: weights[spelling], why: 'pinyin' },
      ...meanings.alternatives,
    );
    agencies.push(...meanings.agencies);
    terms.push(...meanings.terms);
    longest = Math.max(longest, form.length);
  }
  const phrases = new Map<string, number>();
  for (const { start, end } of findSpelled(letters)) {
    const words = documents.allChinese.slice(start, end);
    const spelling = syllables().findSpelling(letters, words);
    if (spelling === null || (isEnglish && spelling !== 'full')) continue;
    phrases.set(words, spelling === 'initials' ? initialsInText : weights[spelling]);
  }
  for (const [words, weight] of [...phrases].sort((a, b) => b[1] - a[1]).slice(0, mostPhrases)) {
    longest = Math.max(longest, words.length);
    if (alternatives.some((known) => known.words === words)) continue;
    const meanings = listMeanings(knowledge, 'zh', words, 'pinyin', weight);
    alternatives.push({ locale: 'zh', words, weight, why: 'pinyin' });
    agencies.push(...meanings.agencies);
  }
  if (alternatives.length === 0) return null;
  return {
    typed,
    locale: 'zh',
    size: Math.min(2, 0.5 + longest / 4),
    alternatives,
    agencies,
    terms,
    parts: [],
  };
}
