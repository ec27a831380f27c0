import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { glanceKinds, glanceTableSchema } from './glance.ts';

const refuse = (entry: object) =>
  listRefusals(glanceTableSchema, {
    measures: [{ instrument: 'lake-2030', measure: 'measure-1', ...entry }],
  });

test('a measure has phrases of any kind, or of none', () => {
  expect(refuse({})).toEqual([]);
  expect(
    refuse(Object.fromEntries(glanceKinds.map((kind) => [kind, [{ pair: 's1', zh: '甲', en: 'A' }]]))),
  ).toEqual([]);
  expect(refuse({ periods: [{ pair: 's12', zh: '甲' }] })).toEqual([]);
});

test('kinds are shown in the order in which a reader asks', () => {
  expect(glanceKinds).toEqual(['who', 'conditions', 'exceptions', 'periods', 'numbers', 'buildsOn']);
});

test.each(['s0', 's', 's01', 'title', 'xheading', 'headings', 'as1', 's1a'])(
  'the pair “%s” is refused',
  (pair) => {
    expect(refuse({ who: [{ pair, zh: '甲' }] })).toEqual([
      'measures.0.who.0.pair: must be heading, s1, s2, …',
    ]);
  },
);

test.each([
  [{ who: [] }, 'measures.0.who: must have a phrase: leave the kind out instead'],
  [{ who: [{ pair: 'heading', zh: '' }] }, 'measures.0.who.0.zh'],
  [{ who: [{ pair: 'heading', zh: '甲', en: '' }] }, 'measures.0.who.0.en'],
  [{ who: [{ pair: 'heading', zh: '甲', fr: 'A' }] }, 'measures.0.who.0'],
  [{ whom: [] }, 'measures.0'],
])('%j is refused at its place', (entry, refusal) => {
  const [first, ...others] = refuse(entry);
  expect(others).toEqual([]);
  expect(first?.slice(0, refusal.length)).toBe(refusal);
});
