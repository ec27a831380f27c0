import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { sampleContent } from '../fixtures/sample-content.ts';
import { termbaseSchema, termBasisSchema } from './term.ts';

const { termbase } = sampleContent();
const refuse = (change: object) =>
  listRefusals(termbaseSchema, { ...termbase, ...change }).map((refusal) => refusal.split(':')[0]);
const source = { ref: 'A paper', what: 'A page', kind: 'press' };

test('a termbase keeps to one of two spellings', () => {
  expect([
    refuse({ spelling: 'American' }),
    refuse({ spelling: 'British' }),
    refuse({ spelling: 'Oxford' }),
  ]).toEqual([[], [], ['spelling']]);
});

test('English rests on one of these', () => {
  expect(termBasisSchema.options).toEqual([
    'official-english',
    'legal-translation',
    'press-or-secondary',
    'composed',
  ]);
});

test.each([
  [{ sources: { S1: { ...source, ref: '' } } }, 'sources.S1.ref'],
  [{ sources: { S1: { ...source, what: '' } } }, 'sources.S1.what'],
  [{ sources: { S1: { ...source, kind: '' } } }, 'sources.S1.kind'],
  [{ sources: { S1: { ...source, year: 1 } } }, 'sources.S1'],
  [{ topics: { lakes: { zh: '湖' } } }, 'topics.lakes.en'],
  [{ authors: [] }, ''],
])('a termbase with %j is refused at its place', (change, path) => {
  expect(refuse(change)).toEqual([path]);
});

test('a source with all it needs is fine', () => {
  expect(refuse({ sources: { S1: source } })).toEqual([]);
});
