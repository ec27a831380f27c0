import { getAt } from '../../language/get-at.ts';
import { type Alternative, type Clue, type Knowledge, listMeanings, type Why } from './clue.ts';
import { countSlips } from './edit-distance.ts';
import { type EnglishWord, splitEnglish, toRoot } from './english.ts';
import { recognisePinyin } from './recognise-pinyin.ts';

/** What a piece costs; the cheapest way to take the words apart wins, so that phrases that mean something are kept whole. */
const costs = { form: 1, text: 1.2, word: 1.05, stop: 0.1, unknown: 1.3 } as const;

/** How surely a word of the texts is meant by one that they do not have. */
const weights = { beginning: 0.9, root: 0.85, inside: 0.7, oneSlip: 0.85, twoSlips: 0.75 } as const;

/** Shortest words that are taken for the beginning or the inside of another, and that may hold one slip or two. */
const shortest = { beginning: 3, inside: 4, oneSlip: 4, twoSlips: 8 } as const;

/** Most words that one typed word may stand for. */
const mostVariants = 6;

/** A word of the texts that a typed word may be. */
interface Variant {
  stem: string;
  weight: number;
  why: Why;
}

interface Piece {
  kind: 'phrase' | 'stop' | 'word';
  start: number;
  end: number;
}

/** Takes words in Latin letters apart into clues: English, or the sound of Chinese. */
export function recogniseEnglish(run: string, knowledge: Knowledge): Clue[] {
  const words = splitEnglish(run);
  const spelled = recognisePinyin(words, (word) => isKnown(word, knowledge), knowledge);
  const clues: Clue[] = [];
  let rest: EnglishWord[] = [];
  const flush = (): void => {
    clues.push(...recogniseWords(rest, knowledge));
    rest = [];
  };
  for (let index = 0; index < words.length;) {
    const clue = spelled.find(({ start }) => start === index);
    const word = words[index];
    if (clue !== undefined) {
      flush();
      clues.push(clue.clue);
      index = clue.end;
    } else {
      if (word !== undefined) rest.push(word);
      index += 1;
    }
  }
  flush();
  return clues;
}

function isKnown({ stem, text }: EnglishWord, { documents, forms, stopWords }: Knowledge): boolean {
  return documents.vocabulary().has(stem) || forms.vocabulary().has(stem) || stopWords.en.has(text);
}

function recogniseWords(words: readonly EnglishWord[], knowledge: Knowledge): Clue[] {
  const variants = words.map((word) => listVariants(word, knowledge));
  const stems = words.map(({ stem }, index) => variants[index]?.[0]?.stem ?? stem);
  const clues: Clue[] = [];
  for (const { kind, start, end } of takeApart(words, stems, knowledge)) {
    if (kind === 'stop') continue;
    const typed = words
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
    const phrase = stems.slice(start, end).join(' ');
    if (kind === 'word') {
      clues.push(toWordClue(typed, getAt(variants, start), knowledge));
      continue;
    }
    const slips = variants.slice(start, end).map((each) => each[0]);
    const weight = Math.min(...slips.map((each) => each?.weight ?? 1));
    const why = slips.find((each) => each !== undefined && each.why !== 'literal')?.why ?? 'literal';
    const content = words
      .slice(start, end)
      .flatMap((word, index) =>
        isStop(word, knowledge) ? [] : [toWordClue(word.text, getAt(variants, start + index), knowledge)],
      );
    const meanings = listMeanings(knowledge, 'en', phrase, why, weight);
    clues.push({
      typed,
      locale: 'en',
      size: 1 + 0.35 * (content.length - 1),
      ...meanings,
      alternatives: [{ locale: 'en', words: phrase, weight, why }, ...meanings.alternatives],
      parts: content.length > 1 && !meanings.agencies.some((meant) => meant.weight >= weight) ? content : [],
    });
  }
  return clues;
}

function toWordClue(typed: string, variants: readonly Variant[], knowledge: Knowledge): Clue {
  const meanings = variants.map(({ stem, weight, why }) => listMeanings(knowledge, 'en', stem, why, weight));
  return {
    typed,
    locale: 'en',
    size: 1,
    alternatives: [
      ...listAbbreviations(typed, knowledge),
      ...variants.map(({ stem, weight, why }): Alternative => ({ locale: 'en', words: stem, weight, why })),
      ...meanings.flatMap(({ alternatives }) => alternatives),
    ],
    agencies: meanings.flatMap(({ agencies }) => agencies),
    terms: meanings.flatMap(({ terms }) => terms),
    parts: [],
  };
}

/** Abbreviations stand in Chinese texts as they are. */
function listAbbreviations(typed: string, { documents }: Knowledge): Alternative[] {
  return documents.allChinese.includes(typed)
    ? [{ locale: 'zh', words: typed, weight: 1, why: 'literal' }]
    : [];
}

function isStop(word: EnglishWord | undefined, { stopWords }: Knowledge): boolean {
  return word !== undefined && stopWords.en.has(word.text);
}

/** The cheapest way to take the words apart. */
function takeApart(words: readonly EnglishWord[], stems: readonly string[], knowledge: Knowledge): Piece[] {
  const { documents, forms } = knowledge;
  const best: { cost: number; piece: Piece | null }[] = [{ cost: 0, piece: null }];
  for (let end = 1; end <= words.length; end += 1) {
    let cheapest = { cost: Infinity, piece: null as Piece | null };
    for (let start = Math.max(0, end - Math.max(forms.longestEnglish(), 4)); start < end; start += 1) {
      const phrase = stems.slice(start, end).join(' ');
      const isOne = end - start === 1;
      const stops = isStop(words[start], knowledge) || isStop(words[end - 1], knowledge);
      let piece: Piece | null = null;
      let cost = Infinity;
      if (forms.find('en', phrase).length > 0) {
        piece = { kind: isOne ? 'word' : 'phrase', start, end };
        cost = costs.form;
      } else if (isOne) {
        piece = { kind: stops ? 'stop' : 'word', start, end };
        cost = stops ? costs.stop : documents.vocabulary().has(phrase) ? costs.word : costs.unknown;
      } else if (!stops && (documents.hasPhrase(phrase) || forms.findAgencies('en', phrase).length > 0)) {
        piece = { kind: 'phrase', start, end };
        cost = costs.text;
      }
      const before = best[start]?.cost ?? Infinity;
      if (piece !== null && before + cost < cheapest.cost) cheapest = { cost: before + cost, piece };
    }
    best.push(cheapest);
  }
  const pieces: Piece[] = [];
  for (let end = words.length; end > 0;) {
    const piece = best[end]?.piece;
    if (piece === null || piece === undefined) break;
    pieces.unshift(piece);
    end = piece.start;
  }
  return pieces;
}

/** The words of the texts and names that a typed word may be, the surest first. */
function listVariants({ text, stem }: EnglishWord, knowledge: Knowledge): Variant[] {
  const { documents, forms, stopWords, writtenWords } = knowledge;
  const literal: Variant = { stem, weight: 1, why: 'literal' };
  if (documents.vocabulary().has(stem)) return [literal];
  if (stopWords.en.has(text) || /^\d/.test(text)) return forms.vocabulary().has(stem) ? [literal] : [];
  // A word that only names have may be the beginning of a word of the texts, too.
  const variants = forms.vocabulary().has(stem) ? [{ ...literal, slips: 0 }] : [];
  const root = toRoot(text);
  const consider = (known: string, written: string, writtenRoot: string): void => {
    const add = (weight: number, why: Why, slips: number): void => {
      variants.push({ stem: known, weight, why, slips });
    };
    if (text.length >= shortest.beginning && written.startsWith(text)) {
      add(weights.beginning * Math.max(0.8, Math.sqrt(text.length / written.length)), 'part', 0);
    } else if (root === writtenRoot) {
      add(weights.root, 'name', 0);
    } else if (text.length >= shortest.inside && written.includes(text)) {
      add(weights.inside, 'part', 1);
    } else if (text.length >= shortest.oneSlip && written.length >= shortest.oneSlip) {
      const most = text.length >= shortest.twoSlips ? 2 : 1;
      const slips = countSlips(text, written, most);
      const startsAlike = text.charAt(0) === written.charAt(0) || (slips === 1 && text.length > 5);
      if (slips <= most && startsAlike)
        add(slips === 1 ? weights.oneSlip : weights.twoSlips, 'correction', slips);
    }
  };
  for (const written of writtenWords()) consider(written.stem, written.text, written.root);
  variants.sort((a, b) => a.slips - b.slips || b.weight - a.weight);
  const fewest = variants[0]?.slips ?? 0;
  const seen = new Set<string>();
  return variants
    .filter(({ slips, stem: known }) => slips <= fewest && !seen.has(known) && seen.add(known))
    .slice(0, mostVariants);
}
