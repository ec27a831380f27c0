import { expect, test } from 'vitest';
import { alignColumns } from './align-columns.ts';

test('numbers stand to the right and words to the left, each column as wide as its longest cell', () => {
  const rows = [
    ['room', 'seconds', 'of'],
    ['model', '7', 'all'],
    ['a', '10000.25', ''],
  ];
  expect(alignColumns(rows, [0, 2])).toEqual([
    'room    seconds  of',
    'model         7  all',
    'a      10000.25',
  ]);
});

test('without columns of words all are numbers; without rows there are no lines', () => {
  expect(
    alignColumns([
      ['1', '20'],
      ['10', '2'],
    ]),
  ).toEqual([' 1  20', '10   2']);
  expect(alignColumns([])).toEqual([]);
});

test('a row that lacks a cell is a mistake', () => {
  expect(() => alignColumns([['1', '2'], ['3']])).toThrow('There is nothing at “1”, there are 1 entries.');
});
