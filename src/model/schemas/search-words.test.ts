import { expect, test } from 'vitest';
import { listRefusals } from '../../tests/list-refusals.ts';
import { relations, searchWordsSchema } from './search-words.ts';

const none = { stopWords: [], synonyms: [] };
const entry = { targets: ['渡口'], same: ['码头'], why: 'Readers say so.' };
const refuse = (change: object) =>
  listRefusals(searchWordsSchema, { zh: { ...none, synonyms: [{ ...entry, ...change }] }, en: none });

test('what is left out is empty', () => {
  expect(searchWordsSchema.parse({ zh: { stopWords: ['怎'], synonyms: [entry] }, en: none }).zh).toEqual({
    stopWords: ['怎'],
    synonyms: [{ ...entry, narrower: [], broader: [], related: [] }],
  });
});

test('the closest relation comes first', () => {
  expect(relations).toEqual(['same', 'narrower', 'broader', 'related']);
});

test.each(relations)('words of the relation “%s” alone are enough', (relation) => {
  expect(refuse({ same: [], [relation]: ['码头'] })).toEqual([]);
});

test.each([
  [{ same: [] }, 'zh.synonyms.0: must list at least one word'],
  [{ same: ['渡'] }, 'zh.synonyms.0.same.0: must have two characters or more'],
  [{ targets: ['渡'] }, 'zh.synonyms.0.targets.0: must have two characters or more'],
  [{ targets: [] }, 'zh.synonyms.0.targets: Too small: expected array to have >=1 items'],
  [{ why: '' }, 'zh.synonyms.0.why: Too small: expected string to have >=1 characters'],
  [{ near: ['码头'] }, 'zh.synonyms.0: Unrecognized key: "near"'],
])('an entry with %j is refused', (change, refusal) => {
  expect(refuse(change)).toEqual([refusal]);
});

test('empty stop words and other languages are refused', () => {
  expect(listRefusals(searchWordsSchema, { zh: { ...none, stopWords: [''] }, en: none })).toHaveLength(1);
  expect(listRefusals(searchWordsSchema, { zh: none, en: none, fr: none })).toHaveLength(1);
  expect(listRefusals(searchWordsSchema, { zh: { ...none, more: 1 }, en: none })).toHaveLength(1);
});
