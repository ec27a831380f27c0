import { expect, test } from 'vitest';
import { fillIn } from './words.ts';

test('fills values into a text', () => {
  expect(fillIn('{count} results for “{query}”.', { count: 2, query: 'a' })).toBe('2 results for “a”.');
});

test('what is typed is never taken for a pattern', () => {
  expect(fillIn('“{query}”', { query: '$& {query} $1' })).toBe('“$& {query} $1”');
  expect(fillIn('{constructor} {other}', {})).not.toContain('[native code]');
});
