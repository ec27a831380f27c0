import { alignColumns } from '../language/align-columns.ts';
import type { AlignmentState, Instrument } from '../model/graph/graph.ts';
import { alignmentStates } from '../model/graph/translation-status.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import { listPartGroups, type PartGroup } from './xliff-parts.ts';

/** How many texts there are, and how many are in each state. A text is what has a translation of its own, headings and names included. */
export type StateCounts = Record<AlignmentState, number> & { texts: number };

/** How far the English of one provision has come. */
interface ProvisionCoverage extends StateCounts {
  id: string;
  /** Day on which a person last changed the English; `null` while untranslated. */
  revised: string | null;
}

/** How far the English of one instrument has come. */
export interface InstrumentCoverage {
  instrument: string;
  total: StateCounts;
  provisions: ProvisionCoverage[];
}

/** Counts the states of every text of some instruments. */
export function countTexts(instruments: readonly Instrument[]): StateCounts {
  return countStates(instruments.flatMap(listPartGroups));
}

/** `107 texts, 100 % translated, 98 % reviewed`: the share that has English which is not stale, and the share that a second reader has read. */
export function formatStates({ texts, translated, reviewed, final }: StateCounts): string {
  const translatedShare = formatShare(translated + reviewed + final, texts);
  return `${texts} texts, ${translatedShare} translated, ${formatShare(reviewed + final, texts)} reviewed`;
}

/**
 * Counts the states of every text of an instrument, by provision and in all.
 *
 * @param translations - The files behind the translations: they know when they were revised.
 */
export function getCoverage(
  instrument: Instrument,
  translations: readonly PlacedTranslation[],
): InstrumentCoverage {
  const groups = listPartGroups(instrument);
  const revised = new Map(
    translations
      .filter((file) => file.instrument === instrument.id)
      .map((file) => [file.provision, file.revised]),
  );
  return {
    instrument: instrument.id,
    total: countTexts([instrument]),
    provisions: groups.map((group) => ({
      id: group.id,
      ...countStates([group]),
      revised: revised.get(group.id) ?? null,
    })),
  };
}

/** The coverage as a table for a terminal, with totals and the share that is translated and reviewed. */
export function formatCoverage({ instrument, total, provisions }: InstrumentCoverage): string {
  const columns = ['texts', ...alignmentStates] as const;
  const rows = [
    ['provision', ...columns, 'revised'],
    ...provisions.map((row) => [row.id, ...columns.map((column) => String(row[column])), row.revised ?? '–']),
    ['total', ...columns.map((column) => String(total[column])), ''],
  ];
  return [...alignColumns(rows, [0]), '', `${instrument}: ${formatStates(total)}`, ''].join('\n');
}

/** Rounded down, so that 100 % means all of them. */
function formatShare(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((100 * part) / whole)} %`;
}

function countStates(groups: readonly PartGroup[]): StateCounts {
  const counts: StateCounts = {
    texts: 0,
    untranslated: 0,
    stale: 0,
    translated: 0,
    reviewed: 0,
    final: 0,
  };
  for (const { text } of groups.flatMap(({ parts }) => parts)) {
    counts.texts += 1;
    counts[text.state] += 1;
  }
  return counts;
}
