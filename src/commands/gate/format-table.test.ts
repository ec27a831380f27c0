import { expect, test } from 'vitest';

import { formatTable } from './format-table.ts';

test('the table has a line for each step with what is known of it, and the sums', () => {
  const table = formatTable(
    [
      { name: 'format', state: 'passed', cpu: 12.34, wall: 8 },
      { name: 'unit tests', state: 'failed', cpu: null, wall: 100.06 },
      { name: 'build', state: 'not run', cpu: null, wall: null },
    ],
    104,
  );
  expect(`\n${table}`).toBe(`
step        CPU s  wall s
format       12.3     8.0
unit tests      –   100.1  failed
build           –       –  not run
total        12.3   104.0
`);
});

test('where the system tells no processor time, neither does the sum', () => {
  const table = formatTable([{ name: 'format', state: 'passed', cpu: null, wall: 8 }], 8);
  expect(table.split('\n').at(-2)).toBe('total       –     8.0');
});
