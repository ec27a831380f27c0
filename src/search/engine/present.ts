import type { Locale } from '../../language/locales.ts';
import type { Span } from '../../model/link/find-terms.ts';
import type { MarkedText, Reason, Result } from './answer.ts';
import type { Alternative, Clue, Why } from './clue.ts';
import { type Document, getText, type Unit } from './documents.ts';
import { findWords } from './find-words.ts';

/** Most phrases that are handed on to be lit on the page of a result. */
const mostPhrases = 5;

/** Alternatives this much less sure than the best that is there are not marked. */
const markedShare = 0.5;

/** A unit's text with every place that a clue means, in the language of the page. */
export function markUnit(unit: Unit, clues: readonly Clue[], locale: Locale): MarkedText {
  const { text, lang } = getText(unit, locale);
  const shown: Locale = lang === null ? locale : 'zh';
  return { text, lang, marks: mergeSpans(clues.flatMap((clue) => findSpans(unit, clue, shown))) };
}

/** A name with the part that was typed. */
export function markName(name: string, folded: string, typed: readonly string[]): MarkedText {
  const marks = typed.flatMap((words) => {
    const start = words === '' ? -1 : folded.indexOf(words);
    return start === -1 ? [] : [{ start, end: start + words.length }];
  });
  return { text: name, lang: null, marks: mergeSpans(marks) };
}

/** The sentence that answers most of the query; `null` when only the heading answers anything. */
export function findBestSentence({ sentences }: Document, clues: readonly Clue[]): number | null {
  let best: number | null = null;
  let most = 0;
  sentences.forEach((sentence, index) => {
    const worth = clues.reduce((sum, clue) => sum + clue.size * (findBest(sentence, clue)?.weight ?? 0), 0);
    if (worth > most) {
      most = worth;
      best = index;
    }
  });
  return best;
}

/** Why a document matches where its text does not have the words as typed. */
export function explain(units: readonly Unit[], clues: readonly Clue[], locale: Locale): Reason[] {
  return clues.flatMap((clue): Reason[] => {
    const best = units
      .map((unit) => ({ unit, alternative: findBest(unit, clue) }))
      .sort((a, b) => (b.alternative?.weight ?? 0) - (a.alternative?.weight ?? 0))[0];
    if (best?.alternative === undefined) return [];
    const { unit, alternative } = best;
    const found = findShown(unit, clue, alternative, locale);
    const kind = toReasonKind(alternative.why);
    if (kind !== null) return [{ kind, typed: clue.typed, words: found ?? alternative.words }];
    if (clue.locale === locale || alternative.why === 'part') return [];
    return found !== null && found.toLowerCase() === clue.typed
      ? []
      : [{ kind: 'translation', typed: clue.typed, words: found ?? '' }];
  });
}

/** The words of a result to be lit on its page, each once. */
export function listPhrases(marked: readonly (MarkedText | null)[]): Result['phrases'] {
  const phrases = marked.flatMap(
    (text) => text?.marks.map(({ start, end }) => text.text.slice(start, end)) ?? [],
  );
  return [...new Set(phrases)].slice(0, mostPhrases);
}

function toReasonKind(why: Why): 'pinyin' | 'synonym' | 'correction' | null {
  return why === 'pinyin' || why === 'synonym' || why === 'correction' ? why : null;
}

/** The words as the page shows them: in its language, where it has them. */
function findShown(unit: Unit, clue: Clue, alternative: Alternative, locale: Locale): string | null {
  const { text, lang } = getText(unit, locale);
  const shown: Locale = lang === null ? locale : 'zh';
  const span =
    alternative.locale === shown ? findWords(unit, alternative)[0] : findSpans(unit, clue, shown)[0];
  return span === undefined ? null : text.slice(span.start, span.end);
}

/** The surest alternative that a unit has. */
function findBest(unit: Unit, { alternatives }: Clue): Alternative | undefined {
  let best: Alternative | undefined;
  for (const alternative of alternatives) {
    if (alternative.weight <= (best?.weight ?? 0)) continue;
    if (findWords(unit, alternative).length > 0) best = alternative;
  }
  return best;
}

function findSpans(unit: Unit, clue: Clue, shown: Locale): Span[] {
  const here = clue.alternatives
    .filter(({ locale }) => locale === shown)
    .map((alternative) => ({ weight: alternative.weight, spans: findWords(unit, alternative) }))
    .filter(({ spans }) => spans.length > 0);
  const most = Math.max(0, ...here.map(({ weight }) => weight));
  return here.filter(({ weight }) => weight >= most * markedShare).flatMap(({ spans }) => spans);
}

/** Sorted and joined where they touch. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
