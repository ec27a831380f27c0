import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '../ingest/roles.ts';
import { formatQuery, isEmptyQuery, isNarrowed, parseQuery } from './query.ts';

const nothing = { q: '', agency: '', role: '', group: '', topic: '' } as const;

test('reads what the address carries', () => {
  expect(parseQuery('?q=%E8%B7%A8%E5%A2%83+&agency=A&role=lead&group=g&topic=who.x')).toEqual({
    q: '跨境',
    agency: 'A',
    role: 'lead',
    group: 'g',
    topic: 'who.x',
  });
  expect(parseQuery('')).toEqual(nothing);
});

test('passes over what is no role', () => {
  expect(parseQuery('?role=constructor')).toEqual(nothing);
});

test('cuts a query that nobody types', () => {
  expect(parseQuery(`?q=${'a'.repeat(5000)}`).q).toHaveLength(1000);
});

test('an empty query leaves the address bare', () => {
  expect(formatQuery(nothing)).toBe('');
});

test('knows when nothing is asked, and when a filter is chosen', () => {
  expect(isEmptyQuery(nothing)).toBe(true);
  expect(isEmptyQuery({ ...nothing, q: '关' })).toBe(false);
  expect(isNarrowed({ ...nothing, role: 'joint' })).toBe(true);
  expect(isEmptyQuery({ ...nothing, role: 'joint' })).toBe(false);
});

test('whatever is asked comes back from the address', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  const role = fc.constantFrom('' as const, ...roles);
  fc.assert(
    fc.property(words, words, role, words, words, (q, agency, role, group, topic) => {
      fc.pre(q.isWellFormed() && agency.isWellFormed() && group.isWellFormed() && topic.isWellFormed());
      const query = { q, agency, role, group, topic };
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});
