import { alignColumns } from '../../language/align-columns.ts';
import type { Outcome } from './report.ts';

/** Share of mutants that every room has to kill, in percent. */
export const goal = 80;

/** How the mutants of a room came out, by number. */
export type Tally = Readonly<Record<Outcome | 'equivalent', number>>;

/** @param outcomes - One a mutant; an equivalent one counts as that, not as a survivor. */
export function countOutcomes(outcomes: Iterable<Outcome | 'equivalent'>): Tally {
  const tally = { killed: 0, timeout: 0, broken: 0, survived: 0, uncovered: 0, equivalent: 0 };
  for (const outcome of outcomes) tally[outcome] += 1;
  return tally;
}

/** The share of mutants that a test noticed among those that one can notice, in percent; 100 when there are none. */
export function getScore({ killed, timeout, broken, survived, uncovered }: Tally): number {
  const noticed = killed + timeout + broken;
  const noticeable = noticed + survived + uncovered;
  return noticeable === 0 ? 100 : (noticed / noticeable) * 100;
}

/** A table with a row for each room. */
export function formatTable(rows: readonly { room: string; extent: string; tally: Tally }[]): string {
  const cells = [
    ['room', 'mutants', 'killed', 'timeout', 'broken', 'survived', 'no test', 'equivalent', 'score', 'of'],
    ...rows.map(({ room, extent, tally }) => [
      room,
      String(Object.values(tally).reduce((sum, count) => sum + count, 0)),
      ...[tally.killed, tally.timeout, tally.broken, tally.survived, tally.uncovered, tally.equivalent].map(
        String,
      ),
      `${getScore(tally).toFixed(1)} %`,
      extent,
    ]),
  ];
  return alignColumns(cells, [0, 9]).join('\n');
}
