import { type Alternative, type Clue, type Knowledge, listMeanings, type Meaning } from './clue.ts';

/** Longest piece that is looked for in the texts as it stands, in characters. */
const longestPiece = 12;

/** Longest piece in which a slip is looked for, and longest run of characters in which that is done at all. */
const longestSlip = 6;
const longestRunWithSlips = 24;

/** What a piece costs; the cheapest way to take a run apart wins, so that long pieces that mean something are kept whole. */
const costs = { form: 1, text: 1.15, stop: 0.4, slip: 1.7, shortSlip: 2.3, unknown: 1.5 } as const;

/** How surely a slip was one, by its length: in two characters it is a guess. */
const slipWeight = (length: number): number => (length === 2 ? 0.75 : 0.85);

/** Shortest piece that is made of parts, in characters. */
const shortestWithParts = 4;

interface Piece {
  kind: 'form' | 'text' | 'stop' | 'slip' | 'unknown';
  start: number;
  end: number;
  /** Put right, for slips; as typed otherwise. */
  words: string;
}

/** Takes a run of Chinese characters apart into clues. */
export function recogniseChinese(run: string, knowledge: Knowledge): Clue[] {
  return toClues(run, takeApart(run, knowledge), knowledge);
}

/** The clue of a form that stands in the query as it is. */
export function recogniseForm(form: string, knowledge: Knowledge): Clue {
  return toClue(form, { kind: 'form', start: 0, end: form.length, words: form }, knowledge);
}

function toClues(run: string, pieces: readonly Piece[], knowledge: Knowledge): Clue[] {
  const clues: Clue[] = [];
  let unknown = '';
  const flush = (): void => {
    if (unknown === '') return;
    clues.push({
      typed: unknown,
      locale: 'zh',
      size: toSize(unknown),
      parts: [],
      ...meanSingle(unknown, knowledge),
    });
    unknown = '';
  };
  pieces.forEach((piece, index) => {
    if (piece.kind === 'unknown' || isPartOfUnknown(index, pieces)) {
      unknown += piece.words;
      return;
    }
    flush();
    if (piece.kind === 'stop') return;
    clues.push(toClue(run.slice(piece.start, piece.end), piece, knowledge));
  });
  flush();
  return clues;
}

/** A stop word of one character beside an unknown one is part of a word that nobody here knows: 会 in 会计. */
function isPartOfUnknown(index: number, pieces: readonly Piece[]): boolean {
  const piece = pieces[index];
  return (
    piece?.kind === 'stop' &&
    piece.words.length === 1 &&
    [pieces[index - 1], pieces[index + 1]].some((beside) => beside?.kind === 'unknown')
  );
}

function toClue(typed: string, { kind, words }: Piece, knowledge: Knowledge): Clue {
  const isSlip = kind === 'slip';
  const weight = isSlip ? slipWeight(words.length) : 1;
  const why = isSlip ? 'correction' : 'literal';
  const meanings = listMeanings(knowledge, 'zh', words, why, weight);
  return {
    typed,
    locale: 'zh',
    size: toSize(typed),
    ...meanings,
    alternatives: [{ locale: 'zh', words, weight, why }, ...meanings.alternatives],
    parts: hasParts(words, meanings)
      ? toClues(words, takeApart(words, knowledge, words.length - 1), knowledge)
      : [],
  };
}

/** The name of a body means the body, whatever words it is made of. */
function hasParts(words: string, { agencies }: Meaning): boolean {
  return words.length >= shortestWithParts && agencies.length === 0;
}

/** A query of one character is looked for as it is; within a longer query a single character says nothing. */
function meanSingle(words: string, { documents }: Knowledge): Meaning {
  const alternatives: Alternative[] =
    words.length === 1 && documents.allChinese.includes(words)
      ? [{ locale: 'zh', words, weight: 0.5, why: 'literal' }]
      : [];
  return { alternatives, agencies: [], terms: [] };
}

/** The size of two characters is that of a word. */
function toSize(words: string): number {
  return words.length === 1 ? 0.4 : Math.min(2, 0.5 + words.length / 4);
}

/** The cheapest way to take a run apart into pieces of at most `most` characters. */
function takeApart(run: string, knowledge: Knowledge, most = Infinity): Piece[] {
  const best: { cost: number; piece: Piece | null }[] = [{ cost: 0, piece: null }];
  for (let end = 1; end <= run.length; end += 1) {
    let cheapest = { cost: Infinity, piece: null as Piece | null };
    const longest = Math.min(most, Math.max(longestPiece, knowledge.forms.longestChinese()));
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const words = run.slice(start, end);
      const before = best[start]?.cost ?? Infinity;
      const rated = rate(words, run.length, knowledge);
      if (rated === null || before + rated.cost >= cheapest.cost) continue;
      cheapest = { cost: before + rated.cost, piece: { ...rated.piece, start, end } };
    }
    best.push(cheapest);
  }
  const pieces: Piece[] = [];
  for (let end = run.length; end > 0;) {
    const piece = best[end]?.piece;
    if (piece === null || piece === undefined) break;
    pieces.unshift(piece);
    end = piece.start;
  }
  return pieces;
}

function rate(
  words: string,
  runLength: number,
  knowledge: Knowledge,
): { cost: number; piece: Pick<Piece, 'kind' | 'words'> } | null {
  const { documents, forms, stopWords } = knowledge;
  if (stopWords.zh.has(words)) return { cost: costs.stop, piece: { kind: 'stop', words } };
  if (words.length === 1) return { cost: costs.unknown, piece: { kind: 'unknown', words } };
  if (forms.find('zh', words).length > 0) return { cost: costs.form, piece: { kind: 'form', words } };
  if (words.length > longestPiece) return null;
  if (documents.allChinese.includes(words) || forms.findAgencies('zh', words).length > 0) {
    return { cost: costs.text, piece: { kind: 'text', words } };
  }
  if (words.length > longestSlip || runLength > longestRunWithSlips) return null;
  const right = findSlip(words, knowledge);
  if (right === null) return null;
  return { cost: words.length === 2 ? costs.shortSlip : costs.slip, piece: { kind: 'slip', words: right } };
}

/**
 * The words meant when one of the characters was mistaken for one that sounds alike; `null` when the texts have none such. Two
 * characters must begin or end a name, because any two may stand side by side at the seam of two words.
 */
function findSlip(words: string, { documents, forms, syllables }: Knowledge): string | null {
  let found: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    for (const other of syllables().listAlike(words.charAt(index))) {
      const candidate = words.slice(0, index) + other + words.slice(index + 1);
      if (forms.find('zh', candidate).length > 0) return candidate;
      const mayStand =
        (index === 0 || documents.hasPair(candidate.slice(index - 1, index + 1))) &&
        (index === candidate.length - 1 || documents.hasPair(candidate.slice(index, index + 2)));
      if (found !== null || !mayStand || (candidate.length === 2 && !forms.isEdge(candidate))) continue;
      if (documents.allChinese.includes(candidate)) found = candidate;
    }
  }
  return found;
}
