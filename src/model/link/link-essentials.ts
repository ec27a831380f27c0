import type { Instrument } from '../graph/graph.ts';
import { isMeasure } from './link-topics.ts';
import type { ShareTable } from '../schemas/share.ts';

/**
 * Gives each measure the sentences that posters and texts to paste quote: the chosen ones, in the order of the text, otherwise the first.
 * What was chosen and does not exist is left out here; `npm run check` reports it.
 *
 * Afterwards every measure that has a sentence has an essential one.
 */
export function linkEssentials({ measures: entries }: ShareTable, instruments: readonly Instrument[]): void {
  for (const measure of instruments.flatMap(({ measures }) => measures)) {
    const ids = entries.find((entry) => isMeasure(measure, entry))?.essential ?? [];
    const chosen = measure.segments.filter(({ id }) => ids.includes(id));
    measure.essentials = chosen.length > 0 ? chosen : measure.segments.slice(0, 1);
  }
}
