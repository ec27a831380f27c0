import { expect, test } from 'vitest';
import { editions } from './edition.ts';
import { findEdition, toEditionWord } from './edition-word.ts';

test('the published words of editions stay what they were, and lead back to them', () => {
  expect(editions.map(toEditionWord)).toEqual(['zh', 'en', 'both']);
  expect(editions.map(toEditionWord).map(findEdition)).toEqual(editions);
});

test.each(['zh+en', 'fr', '', null, undefined])('%s is no published word', (word) => {
  expect(findEdition(word)).toBeUndefined();
});
