import type { AlignmentState, Instrument } from '../model/graph/graph.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import { listPartGroups, type PartGroup } from './xliff-parts.ts';

/** The states of a text, the least finished first. */
export const alignmentStates = ['untranslated', 'stale', 'translated', 'reviewed', 'final'] as const;

/** How many parts are in each state. */
export type StateCounts = Record<AlignmentState, number> & { parts: number };

/** How far the English of one provision has come. */
export interface ProvisionCoverage extends StateCounts {
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

/**
 * Counts the states of every part of an instrument, by provision and in all.
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
    total: countStates(groups),
    provisions: groups.map((group) => ({
      id: group.id,
      ...countStates([group]),
      revised: revised.get(group.id) ?? null,
    })),
  };
}

/** The coverage as a table for a terminal, with totals and the share that is translated and reviewed. */
export function formatCoverage({ instrument, total, provisions }: InstrumentCoverage): string {
  const columns = ['parts', ...alignmentStates] as const;
  const rows = [
    ['provision', ...columns, 'revised'],
    ...provisions.map((row) => [row.id, ...columns.map((column) => String(row[column])), row.revised ?? '–']),
    ['total', ...columns.map((column) => String(total[column])), ''],
  ];
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const current = total.translated + total.reviewed + total.final;
  const summary = `${instrument}: ${formatShare(current, total.parts)} translated, ${formatShare(total.reviewed + total.final, total.parts)} reviewed`;
  return [...lines, '', summary, ''].join('\n');
}

/** Rounded down, so that 100 % means all of them. */
function formatShare(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((100 * part) / whole)} %`;
}

function countStates(groups: readonly PartGroup[]): StateCounts {
  const counts: StateCounts = {
    parts: 0,
    untranslated: 0,
    stale: 0,
    translated: 0,
    reviewed: 0,
    final: 0,
  };
  for (const { text } of groups.flatMap(({ parts }) => parts)) {
    counts.parts += 1;
    counts[text.state] += 1;
  }
  return counts;
}
