import { expect, test } from 'vitest';
import { countOutcomes, formatTable, getScore } from './score.ts';

const tally = countOutcomes([
  ...Array<'killed'>(5).fill('killed'),
  'timeout',
  'broken',
  'survived',
  'survived',
  'uncovered',
  'equivalent',
]);

test('outcomes are counted each by its name', () => {
  expect(tally).toEqual({ killed: 5, timeout: 1, broken: 1, survived: 2, uncovered: 1, equivalent: 1 });
});

test('the score is the share of noticed mutants; equivalent ones are in neither number', () => {
  expect(getScore(tally)).toBe(70);
  expect(getScore(countOutcomes(['equivalent']))).toBe(100);
  expect(getScore(countOutcomes(['uncovered']))).toBe(0);
});

test('the table has a row for each room', () => {
  const rows = [
    { room: 'model', extent: '11 of 40, seed 7', tally },
    { room: 'language', extent: 'all', tally: countOutcomes(['killed']) },
  ];
  expect(formatTable(rows)).toBe(
    [
      'room      mutants  killed  timeout  broken  survived  no test  equivalent    score  of',
      'model          11       5        1       1         2        1           1   70.0 %  11 of 40, seed 7',
      'language        1       1        0       0         0        0           0  100.0 %  all',
    ].join('\n'),
  );
});
