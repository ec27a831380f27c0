import { type Locale, sourceLocale } from '../../language/locales.ts';
import type { Aligned } from '../../model/graph/graph.ts';
import { toTermFragment } from '../../model/addresses.ts';

/** A stretch of a text; put together they are the text. */
export interface TextRun {
  text: string;
  /** Fragment of the concept that the stretch names, otherwise `null`. */
  term: string | null;
}

/** A text in the page's language, cut at the concepts that it names. */
export function toTextRuns({ source, target, marks }: Aligned, locale: Locale): TextRun[] {
  const isSource = locale === sourceLocale || target === null;
  const text = isSource ? source : target;
  const places = marks
    .flatMap((mark) => {
      const span = isSource ? mark.source : mark.target;
      return span === null ? [] : { ...span, slug: mark.term.slug };
    })
    .sort((a, b) => a.start - b.start);
  const runs: TextRun[] = [];
  let end = 0;
  for (const place of places) {
    runs.push({ text: text.slice(end, place.start), term: null });
    runs.push({ text: text.slice(place.start, place.end), term: toTermFragment(place.slug) });
    end = place.end;
  }
  runs.push({ text: text.slice(end), term: null });
  return runs.filter((run) => run.text !== '');
}
