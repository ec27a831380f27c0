import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMutantKey, type Mutant } from './mutant.ts';
import type { Report } from './report.ts';
import { runRoom } from './run-room.ts';

let root = '';
const file = 'src/model/late.ts';
const target = { room: 'model', files: [file] };
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'run-room-'));
  mkdirSync(join(root, 'src/model'), { recursive: true });
  writeFileSync(join(root, file), 'export const isLate = (days: number) => days > 30;\n');
  writeFileSync(join(root, 'src/model/late.test.ts'), '');
});
afterAll(() => rmSync(root, { recursive: true }));

/** Stands in for the mutation tester: what it would say of each mutant, by what replaces. */
function answering(statuses: Record<string, string | undefined>) {
  const asked: Mutant[] = [];
  const runPiece = (_root: string, _room: string, piece: readonly Mutant[]): Promise<Report> => {
    asked.push(...piece);
    const mutants = piece.flatMap((mutant) => {
      const status = statuses[mutant.replacement];
      const { start, end, mutator: mutatorName, replacement } = mutant;
      return status === undefined ? [] : [{ mutatorName, replacement, location: { start, end }, status }];
    });
    return Promise.resolve({ files: { [file]: { mutants } } });
  };
  return { runPiece, asked };
}

const statuses = {
  'days >= 30': 'Survived',
  'days <= 30': 'Killed',
  true: 'Timeout',
  false: 'NoCoverage',
  '() => undefined': 'RuntimeError',
};
const survivor = `${file}:1:41 EqualityOperator: days > 30 → days >= 30`;
const untested = `${file}:1:41 ConditionalExpression (no test): days > 30 → false`;

describe('a room', () => {
  test('is run whole, its outcomes are counted, and its survivors are listed with place and change', async () => {
    const said: string[] = [];
    const { runPiece } = answering(statuses);
    const result = await runRoom(root, target, { seed: 1 }, {}, runPiece, (line) => said.push(line));
    expect(result).toEqual({
      room: 'model',
      extent: 'all',
      tally: { killed: 1, timeout: 1, broken: 1, survived: 1, uncovered: 1, equivalent: 0 },
      survivors: expect.arrayContaining([survivor, untested]),
      idle: [],
    });
    expect(result.survivors).toHaveLength(2);
    expect(said).toEqual([
      'model: 5 mutants in 1 file, all are run.',
      expect.stringMatching(/^model: piece 1 of 1 is done, 5 mutants, 2 unnoticed, \d+ s\.$/),
    ]);
  });

  test('leaves out what is judged equivalent, and names entries that fit nothing', async () => {
    const line = 'export const isLate = (days: number) => days > 30;';
    const because = 'No text of the sample has thirty days.';
    const written = {
      [file]: [
        { line, becomes: 'days >= 30', because },
        { line, becomes: 'days > 31', because },
      ],
    };
    const { runPiece } = answering(statuses);
    const { tally, survivors, idle } = await runRoom(root, target, { seed: 1 }, written, runPiece, () => {});
    expect(tally).toMatchObject({ survived: 0, uncovered: 1, equivalent: 1 });
    expect(survivors).toEqual([untested]);
    expect(idle).toEqual([`${file}: “${line}” → “days > 31”`]);
  });

  test('is run in part where a sample is asked for; then no entry can be called idle', async () => {
    const said: string[] = [];
    const { runPiece, asked } = answering(statuses);
    const written = { [file]: [{ line: 'gone', becomes: 'x', because: 'It stood in the code last year.' }] };
    const result = await runRoom(root, target, { sample: 2, seed: 9 }, written, runPiece, (line) =>
      said.push(line),
    );
    expect(new Set(asked.map(formatMutantKey)).size).toBe(2);
    expect(result).toMatchObject({ extent: '2 of 5, seed 9', idle: [] });
    expect(said[0]).toBe('model: 5 mutants in 1 file, 2 of 5, seed 9, are run.');
  });

  test('with a file that no test imports has no test for its mutants', async () => {
    const runPiece = () => Promise.resolve({ files: {} });
    const { tally } = await runRoom(root, target, { seed: 1 }, {}, runPiece, () => {});
    expect(tally).toMatchObject({ killed: 0, uncovered: 5 });
  });

  test('is not counted when the report lacks a mutant of a file that it has', async () => {
    const { runPiece } = answering({ ...statuses, true: undefined });
    await expect(runRoom(root, target, { seed: 1 }, {}, runPiece, () => {})).rejects.toThrow(
      `The report has no outcome for the ConditionalExpression at ${file}:1:41. Run the command again with --fresh.`,
    );
  });

  test('without tests has no test for any mutant, and nothing is run', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'run-room-bare-'));
    mkdirSync(join(bare, 'src/model'), { recursive: true });
    writeFileSync(join(bare, file), 'export const isLate = true;\n');
    const { runPiece, asked } = answering(statuses);
    const { tally } = await runRoom(bare, target, { seed: 1 }, {}, runPiece, () => {});
    rmSync(bare, { recursive: true });
    expect(asked).toEqual([]);
    expect(tally).toMatchObject({ killed: 0, uncovered: 1 });
  });
});
