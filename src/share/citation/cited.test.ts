import { expect, test } from 'vitest';
import { sampleGraph, sampleMeasure } from '../../tests/samples/portal.ts';
import { formatBibtex } from './bibtex.ts';
import { buildCited } from './build-cited.ts';
import {
  dropEmpty,
  fillCitation,
  formatPlace,
  joinParts,
  listSentences,
  type SentenceRange,
  toAddress,
} from './cited.ts';
import { formatRis } from './ris.ts';

const cited = buildCited(sampleGraph(), sampleMeasure('ferry-2023', '4'));
const range = (first: string, last: string): SentenceRange => ({ first, last });

test('the sentences of a range are those from the first to the last', () => {
  const idsOf = (of: SentenceRange | null) => listSentences(cited, of).map(({ id }) => id);
  expect(idsOf(null)).toEqual(['s1', 's2', 's3']);
  expect(idsOf(range('s1', 's3'))).toEqual(['s1', 's2', 's3']);
  expect(idsOf(range('s2', 's3'))).toEqual(['s2', 's3']);
  expect(idsOf(range('s3', 's3'))).toEqual(['s3']);
});

test('there are none where the range runs backwards, or begins or ends where nothing is', () => {
  for (const [first, last] of [
    ['s3', 's1'],
    ['s9', 's9'],
    ['s9', 's3'],
    ['s1', 's9'],
  ] as const) {
    expect(listSentences(cited, range(first, last)), `${first} to ${last}`).toEqual([]);
  }
});

test('a place names the measure, a sentence or the first and the last', () => {
  expect(formatPlace(cited, 'en', null)).toBe('measure 4 (“Introduce the ‘one-ticket ferry pass’”)');
  expect(formatPlace(cited, 'en', range('s2', 's2'))).toBe(
    'measure 4 (“Introduce the ‘one-ticket ferry pass’”), sentence 2',
  );
  expect(formatPlace(cited, 'zh', range('s2', 's3'))).toBe('第4项“推行‘一票通渡’”第2至3句');
});

test('an address leads to the first sentence and says where the range ends', () => {
  expect(toAddress(cited, 'zh', null)).toBe('https://portal.example/zh/ferry-2023/4/');
  expect(toAddress(cited, 'en', range('s2', 's2'))).toBe('https://portal.example/en/ferry-2023/4/#s2');
  expect(toAddress(cited, 'zh+en', range('s2', 's3'))).toBe('https://portal.example/ferry-2023/4/?to=s3#s2');
});

test('what is in pointed brackets is left out where one of its values is empty, and only then', () => {
  const text = '{a}‹, {b}›‹, {c} of {d}›‹!›';
  expect(dropEmpty(text, { a: 'A', b: 'B', c: 'C', d: 'D' })).toBe('{a}, {b}, {c} of {d}!');
  expect(dropEmpty(text, { a: '', b: 'B', c: 'C', d: '' })).toBe('{a}, {b}!');
  expect(dropEmpty(text, { a: 'A', b: '', c: '', d: '' })).toBe('{a}!');
});

test('values are filled in once and are no templates themselves', () => {
  expect(fillCitation('{a}‹, {b}›, {unknown}', { a: '{b} $& ‹x›', b: '' })).toBe('{b} $& ‹x›, {unknown}');
});

test.each([
  ['01', 'jan'],
  ['02', 'feb'],
  ['03', 'mar'],
  ['04', 'apr'],
  ['05', 'may'],
  ['06', 'jun'],
  ['07', 'jul'],
  ['08', 'aug'],
  ['09', 'sep'],
  ['10', 'oct'],
  ['11', 'nov'],
  ['12', 'dec'],
])('the month %s is %s in BibTeX and keeps its number in RIS', (month, name) => {
  const dated = { ...cited, dateIssued: `2023-${month}-09` };
  expect(joinParts(formatBibtex(dated, 'zh', null))).toContain(
    `\n  year = {2023},\n  month = ${name},\n  day = {9},\n`,
  );
  expect(joinParts(formatRis(dated, 'zh', null))).toContain(`\r\nPY  - 2023\r\nDA  - 2023/${month}/09/\r\n`);
});
