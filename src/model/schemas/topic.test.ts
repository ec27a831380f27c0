import { expect, test } from 'vitest';
import { sampleTopics } from '../fixtures/sample-content.ts';
import { listRefusals } from '../../tests/list-refusals.ts';
import { shownStrengths, topicTableSchema } from './topic.ts';

const quote = { measure: 'lake-2030/1', pair: 's1', zh: '渡口', en: 'ferry landing' };
const table = sampleTopics([quote, { measure: 'lake-2030/2', body: 'lake-office' }]);
const [facet] = table.facets;
const [value] = facet?.values ?? [];
const prefix = 'facets.0.values.0';
const refuseFacet = (change: object) =>
  listRefusals(topicTableSchema, { ...table, facets: [{ ...facet, ...change }] });
const refuseValue = (change: object) => refuseFacet({ values: [{ ...value, ...change }] });

test('quotes and bodies are reasons to belong to a value', () => {
  expect(listRefusals(topicTableSchema, table)).toEqual([]);
});

test('sentences without a verb of the table come last', () => {
  expect(shownStrengths.at(-1)).toBe('unmarked');
  expect(shownStrengths).toHaveLength(11);
});

test.each(['matrix', '12', 'Who', 'who-', ''])(
  'the slug “%s” is refused, of a facet and of a value',
  (slug) => {
    expect(refuseFacet({ id: slug })[0]).toMatch(/^facets\.0\.id: must /);
    expect(refuseValue({ slug })[0]).toMatch(/^facets\.0\.values\.0\.slug: must /);
  },
);

test('a word of the portal itself says why it is refused', () => {
  expect(refuseValue({ slug: 'search' })).toEqual([
    `${prefix}.slug: must not be a word that the portal uses in addresses itself, nor all digits`,
  ]);
});

test.each([
  { measure: 'lake-2030' },
  { measure: '/1' },
  { measure: 'lake/2030/1' },
  { zh: '' },
  { en: '' },
  { en: undefined },
  { pair: undefined },
  { note: 'x' },
  { body: 'lake-office' },
])('a quote with %j is refused', (change) => {
  expect(refuseValue({ assignments: [{ ...quote, ...change }] })[0]).toMatch(`${prefix}.assignments.0`);
});

test.each([{ measure: 'lake-2030' }, { body: 'Lake Office' }, { note: 'x' }])(
  'a body with %j is refused',
  (change) => {
    expect(
      refuseValue({ assignments: [{ measure: 'lake-2030/2', body: 'lake-office', ...change }] })[0],
    ).toMatch(`${prefix}.assignments.0`);
  },
);

test('the wrong measure of an assignment is named with an example', () => {
  expect(refuseValue({ assignments: [{ ...quote, measure: '1' }] })).toEqual([
    `${prefix}.assignments.0.measure: must be an instrument and a measure as in addresses, such as ferry-2023/8`,
  ]);
});

test.each([
  [{ assignments: [] }, `${prefix}.assignments`],
  [{ label: { zh: '', en: 'A' } }, `${prefix}.label.zh`],
  [{ explanation: { zh: '甲', en: '' } }, `${prefix}.explanation.en`],
  [{ order: 1 }, prefix],
])('a value with %j is refused at its place', (change, path) => {
  expect(refuseValue(change).map((refusal) => refusal.split(':')[0])).toEqual([path]);
});

test('a facet without values, and a table without a strength, are refused', () => {
  expect(refuseFacet({ values: [] }).map((refusal) => refusal.split(':')[0])).toEqual(['facets.0.values']);
  expect(refuseFacet({ order: 1 })).toHaveLength(1);
  const { unmarked, ...values } = table.strength.values;
  expect(unmarked).toBeDefined();
  expect(listRefusals(topicTableSchema, { ...table, strength: { ...table.strength, values } })).toHaveLength(
    1,
  );
  expect(
    listRefusals(topicTableSchema, { ...table, strength: { ...table.strength, order: 1 } }),
  ).toHaveLength(1);
  expect(listRefusals(topicTableSchema, { ...table, more: 1 })).toHaveLength(1);
});
