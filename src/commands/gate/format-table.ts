import type { StepResult } from './run-steps.ts';

/**
 * Steps with their seconds on the processor and on the clock, a line each, and a last one for all of them.
 *
 * @param wall Seconds of the whole run.
 */
export function formatTable(results: readonly StepResult[], wall: number): string {
  const cpus = results.flatMap(({ cpu }) => cpu ?? []);
  const rows = [
    ['step', 'CPU s', 'wall s', ''],
    ...results.map(({ name, state, ...seconds }) => [
      name,
      show(seconds.cpu),
      show(seconds.wall),
      state === 'passed' ? '' : state,
    ]),
    ['total', show(cpus.length === 0 ? null : cpus.reduce((sum, each) => sum + each, 0)), show(wall), ''],
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

function show(seconds: number | null): string {
  return seconds === null ? '–' : seconds.toFixed(1);
}
