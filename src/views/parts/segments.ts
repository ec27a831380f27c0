import { type Edition, getFirstLocale } from '../../language/edition.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Aligned } from '../../model/graph/graph.ts';
import { type LocalText, type PageText, toOtherText, toPageText } from './local-text.ts';
import { type TextRun, toTextRuns } from './text-runs.ts';

/** A sentence with its place. */
export interface SegmentView {
  /** Its id among the sentences of its unit. */
  id: string;
  /** Its fragment on the page. */
  fragment: string;
  /** From 1. */
  number: number;
  /** Which one, in words. */
  label: string;
  text: PageText;
  /** The same in the language of a page that is in one, cut at the concepts it names. */
  runs: TextRun[];
  /** The sentence in the language that the page is not in, where there is one. */
  other: LocalText | null;
}

/** What is said at sentences. */
export interface SegmentLabels {
  /** Of English that no longer matches its Chinese. */
  stale: string;
  /** To show the sentence in the other language, and to hide it. */
  show: string;
  hide: string;
}

/** The words at sentences; those about the English are in English wherever it stands. */
export function getSegmentLabels(edition: Edition): SegmentLabels {
  const t = getTranslator(getFirstLocale(edition));
  return {
    stale: getTranslator(edition === 'zh' ? 'zh' : 'en')('translation.stale'),
    show: t('other.show'),
    hide: t('other.hide'),
  };
}

/**
 * Prepares sentences for a page.
 *
 * @param toFragment Gives the fragment of a sentence by its id.
 * @param toLabel Gives the words for a sentence by its number.
 */
export function toSegmentViews(
  segments: readonly Aligned[],
  edition: Edition,
  toFragment: (id: string) => string,
  toLabel: (number: number) => string,
): SegmentView[] {
  return segments.map((segment, index) => ({
    id: segment.id,
    fragment: toFragment(segment.id),
    number: index + 1,
    label: toLabel(index + 1),
    text: toPageText(segment, edition),
    runs: edition === 'zh+en' ? [] : toTextRuns(segment, getFirstLocale(edition)),
    other: edition === 'zh+en' ? null : toOtherText(segment, edition),
  }));
}
