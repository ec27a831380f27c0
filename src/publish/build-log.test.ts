import { expect, test } from 'vitest';
import { formatLogged } from './build-log.ts';

test('an error is logged without its stack', () => {
  expect(
    formatLogged(
      'error',
      'ReferenceError: place is not defined\n    at file:///a.mjs:1:2\n    at async b (c)\n',
    ),
  ).toBe('error: ReferenceError: place is not defined');
});

test('a warning of several lines stays whole', () => {
  expect(formatLogged('warn', 'Two pages have one address:\n  at the top, /zh/')).toBe(
    'warning: Two pages have one address:\n  at the top, /zh/',
  );
});
