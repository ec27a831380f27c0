import { expect, test } from 'vitest';
import { spellingPairs } from './spelling-words.ts';

const american = new Map(spellingPairs.map((pair) => [pair.British, pair.American]));

test.each([
  ['authorise', 'authorize'],
  ['harmonised', 'harmonized'],
  ['initialises', 'initializes'],
  ['normalising', 'normalizing'],
  ['organiser', 'organizer'],
  ['organisers', 'organizers'],
  ['utilisation', 'utilization'],
  ['standardisations', 'standardizations'],
  ['organisational', 'organizational'],
  ['analysing', 'analyzing'],
  ['catalogue', 'catalog'],
  ['litres', 'liters'],
  ['licences', 'licenses'],
  ['colours', 'colors'],
  ['favourably', 'favorably'],
  ['neighbouring', 'neighboring'],
  ['programme', 'program'],
  ['fulfils', 'fulfills'],
  ['instalments', 'installments'],
  ['labelling', 'labeling'],
  ['travelled', 'traveled'],
  ['fuelled', 'fueled'],
  ['aeroplane', 'airplane'],
  ['sceptical', 'skeptical'],
  ['artefacts', 'artifacts'],
])('%s is %s', (british, expected) => {
  expect(american.get(british)).toBe(expected);
});

test('each pair has two words that differ, and no word stands twice', () => {
  expect(
    spellingPairs.filter(
      ({ British, American }) => British === American || British === '' || American === '',
    ),
  ).toEqual([]);
  expect(american.size).toBe(spellingPairs.length);
  expect(spellingPairs.every((pair) => /^[a-z]+$/.test(pair.British) && /^[a-z]+$/.test(pair.American))).toBe(
    true,
  );
});
