import { alignColumns } from '../../language/align-columns.ts';
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
  return `${alignColumns(rows, [0, 3]).join('\n')}\n`;
}

function show(seconds: number | null): string {
  return seconds === null ? '–' : seconds.toFixed(1);
}
