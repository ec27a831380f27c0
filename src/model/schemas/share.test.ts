import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { shareTableSchema } from './share.ts';

const refuse = (entry: object) =>
  listRefusals(shareTableSchema, {
    measures: [{ measure: 'lake-2030/2-1', essential: ['s1', 's10'], ...entry }],
  });

test('a measure is named as in addresses, with one sentence or more', () => {
  expect(refuse({})).toEqual([]);
});

test.each(['lake-2030', 'lake-2030/', '/1', 'lake/2030/1', ''])('the measure “%s” is refused', (measure) => {
  expect(refuse({ measure })).toEqual(['measures.0.measure: must be instrument/number, as in addresses']);
});

test.each(['heading', 's0', 's', 's1a', 'as1', 's01'])('the sentence “%s” is refused', (id) => {
  expect(refuse({ essential: ['s1', id] })).toEqual(['measures.0.essential.1: must be s1, s2, …']);
});

test('an entry without sentences, or with a key that no one knows, is refused', () => {
  expect(refuse({ essential: [] })).toEqual([
    'measures.0.essential: must name a sentence: leave the entry out instead',
  ]);
  expect(refuse({ quoted: true })).toEqual(['measures.0: Unrecognized key: "quoted"']);
});
