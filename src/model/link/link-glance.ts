import { findVerbatim } from './find-commitments.ts';
import type { GlancePhraseInText, Instrument, Measure } from '../graph/graph.ts';
import { glanceKinds, type GlancePhrase, type GlanceTable, type MeasureGlance } from '../schemas/glance.ts';

/**
 * Gives measures the phrases of their overview. A phrase that does not stand in the text, verbatim, is left out: the page quotes nothing
 * that the text does not say. `npm run check` reports it.
 *
 * Afterwards each phrase of a measure stands once in its overview, with all that it is about.
 */
export function linkGlance({ measures }: GlanceTable, instruments: readonly Instrument[]): void {
  for (const glance of measures) {
    const measure = instruments
      .find(({ id }) => id === glance.instrument)
      ?.measures.find(({ id }) => id === glance.measure);
    if (measure !== undefined) measure.glance = findPhrases(measure, glance);
  }
}

function findPhrases(measure: Measure, glance: MeasureGlance): GlancePhraseInText[] {
  const found: GlancePhraseInText[] = [];
  for (const kind of glanceKinds) {
    for (const phrase of glance[kind] ?? []) {
      const inText = findPhrase(measure, phrase);
      if (inText === undefined) continue;
      const same = found.find(
        ({ text, source }) =>
          text === inText.text && source.start === inText.source.start && source.end === inText.source.end,
      );
      if (same === undefined) found.push({ ...inText, kinds: [kind] });
      else same.kinds.push(kind);
    }
  }
  return found;
}

function findPhrase(
  { heading, segments }: Measure,
  { pair, zh, en }: GlancePhrase,
): Omit<GlancePhraseInText, 'kinds'> | undefined {
  const text = pair === 'heading' ? heading : segments.find(({ id }) => id === pair);
  // A heading of ours is no part of the text.
  if (text === undefined || (text === heading && heading.editorial)) return undefined;
  const [source] = findVerbatim(text.source, zh);
  if (source === undefined) return undefined;
  return { text, source, target: findVerbatim(text.target ?? '', en)[0] ?? null };
}
