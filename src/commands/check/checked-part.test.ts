import { expect, test } from 'vitest';
import { formatClosing, formatTotal } from './checked-part.ts';

test('a part closes with what was looked at and the number of errors', () => {
  expect([0, 1, 2].map((errors) => formatClosing('7 pages', errors))).toEqual([
    '7 pages: 0 errors.\n',
    '7 pages: 1 error.\n',
    '7 pages: 2 errors.\n',
  ]);
});

test('a check ends with what is to be done', () => {
  expect([0, 1, 2].map(formatTotal)).toEqual([
    'Everything holds.\n',
    'One error in all; each says how to repair it.\n',
    '2 errors in all; each says how to repair it.\n',
  ]);
});
