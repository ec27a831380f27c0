import type { Instrument } from '../model/graph/graph.ts';
import { isMeasure } from '../model/link/link-topics.ts';
import type { ShareTable } from '../model/schemas/share.ts';
import { files, type Finding } from './finding.ts';

/**
 * Every sentence chosen for posters and texts to paste exists, each measure is chosen for once, and for every measure of several sentences
 * somebody has chosen.
 */
export function findWrongEssentials(
  { measures: entries }: ShareTable,
  instruments: readonly Instrument[],
): Finding[] {
  const report = (path: Finding['path'], message: string, hint: string): Finding => ({
    rule: 'essential-sentence',
    severity: 'error',
    file: files.share,
    path,
    offset: 0,
    message,
    hint,
  });
  const measures = instruments.flatMap((instrument) => instrument.measures);
  const seen = new Set<string>();
  const wrong = entries.flatMap((entry, index) => {
    const measure = measures.find((each) => isMeasure(each, entry));
    const path = ['measures', index];
    if (measure === undefined) {
      return report(
        [...path, 'measure'],
        `There is no measure “${entry.measure}”.`,
        'Write the instrument and the number of the measure as its address has them.',
      );
    }
    if (seen.has(entry.measure)) {
      return report(
        [...path, 'measure'],
        `“${entry.measure}” has an entry already.`,
        'Choose its sentences in one entry.',
      );
    }
    seen.add(entry.measure);
    const known = measure.segments.map(({ id }) => id);
    return entry.essential.flatMap((id, position) =>
      known.includes(id) && entry.essential.indexOf(id) === position
        ? []
        : report(
            [...path, 'essential', position],
            known.includes(id)
              ? `“${id}” of ${entry.measure} is chosen twice.`
              : `${entry.measure} has no sentence “${id}”.`,
            `Write some of: ${known.join(', ')}.`,
          ),
    );
  });
  const open = measures
    .filter(({ segments }) => segments.length > 1)
    .filter((measure) => !entries.some((entry) => isMeasure(measure, entry)))
    .map(({ instrument, key, segments }): Finding => ({
      ...report(
        ['measures'],
        `${instrument.id}/${key} has ${segments.length} sentences, and nobody has chosen the essential ones.`,
        'Add an entry; until then posters quote the first sentence alone.',
      ),
      severity: 'warning',
    }));
  return [...wrong, ...open];
}
