import { expect, test } from 'vitest';
import { readOutcomes, type Report, withoutUnchosen } from './report.ts';

const location = { start: { line: 2, column: 3 }, end: { line: 2, column: 12 } };
const withStatuses = (...statuses: { status: string; statusReason?: string }[]): Report => ({
  schemaVersion: '1',
  files: {
    'src/model/late.ts': {
      source: 'x',
      mutants: statuses.map((status, index) => ({
        mutatorName: 'Kind',
        replacement: String(index),
        location,
        ...status,
      })),
    },
  },
});

test('outcomes are read by the key of the mutant', () => {
  const outcomes = readOutcomes(
    withStatuses(
      { status: 'Killed' },
      { status: 'Timeout' },
      { status: 'Survived' },
      { status: 'NoCoverage' },
      { status: 'RuntimeError' },
      { status: 'Ignored' },
      { status: 'CompileError', statusReason: 'It is not in the sample.' },
    ),
  );
  expect([...outcomes]).toEqual([
    ['src/model/late.ts:2:3:2:12 Kind 0', 'killed'],
    ['src/model/late.ts:2:3:2:12 Kind 1', 'timeout'],
    ['src/model/late.ts:2:3:2:12 Kind 2', 'survived'],
    ['src/model/late.ts:2:3:2:12 Kind 3', 'uncovered'],
    ['src/model/late.ts:2:3:2:12 Kind 4', 'broken'],
  ]);
});

test('a mutant that could not be judged stops the reading, with its place', () => {
  expect(() => readOutcomes(withStatuses({ status: 'CompileError', statusReason: 'no such type' }))).toThrow(
    'The mutant at src/model/late.ts:2 came out as “CompileError”: no such type. Run the command again with --fresh.',
  );
  expect(() => readOutcomes(withStatuses({ status: 'Odd' }))).toThrow(
    'The mutant at src/model/late.ts:2 came out as “Odd”. Run the command again with --fresh.',
  );
});

test('what is kept leaves out mutants outside the sample, so that a later run can choose them', () => {
  const kept = withoutUnchosen(
    withStatuses(
      { status: 'CompileError', statusReason: 'It is not in the sample.' },
      { status: 'Killed', statusReason: 'why' },
    ),
  );
  expect(kept).toEqual({
    schemaVersion: '1',
    files: {
      'src/model/late.ts': {
        source: 'x',
        mutants: [{ mutatorName: 'Kind', replacement: '1', location, status: 'Killed', statusReason: 'why' }],
      },
    },
  });
});
