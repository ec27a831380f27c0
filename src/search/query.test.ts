import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery, parseQuery } from './query.ts';

test('reads what the address carries', () => {
  expect(parseQuery('?q=%E8%B7%A8%E5%A2%83+&agency=A')).toEqual({ q: '跨境', agency: 'A', group: '' });
  expect(parseQuery('')).toEqual({ q: '', agency: '', group: '' });
});

test('an empty query leaves the address bare', () => {
  expect(formatQuery({ q: '', agency: '', group: '' })).toBe('');
});

test('whatever is asked comes back from the address', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  fc.assert(
    fc.property(words, words, words, (q, agency, group) => {
      fc.pre(q.isWellFormed() && agency.isWellFormed() && group.isWellFormed());
      expect(parseQuery(formatQuery({ q, agency, group }))).toEqual({ q, agency, group });
    }),
  );
});
