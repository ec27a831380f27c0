import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { shareTableSchema } from '../model/schemas/share.ts';
import { findWrongEssentials } from './essential-sentence.ts';

const { instruments } = buildGraph(sampleContent());
const chosen = [
  { measure: 'first/1', essential: ['s1'] },
  { measure: 'first/3', essential: ['s1'] },
];

function find(...measures: object[]) {
  return findWrongEssentials(shareTableSchema.parse({ measures }), instruments).map(
    ({ severity, path, message, hint }) => [severity, path.join('.'), message, hint],
  );
}

test('a choice for every measure of several sentences is fine', () => {
  expect(find(...chosen)).toEqual([]);
});

test('a measure or sentence that does not exist, and a second choice, are named', () => {
  expect(
    find(...chosen, { measure: 'first/9', essential: ['s1'] }, { measure: 'first/1', essential: ['s2'] }),
  ).toEqual([
    [
      'error',
      'measures.2.measure',
      'There is no measure “first/9”.',
      'Write the instrument and the number of the measure as its address has them.',
    ],
    ['error', 'measures.3.measure', '“first/1” has an entry already.', 'Choose its sentences in one entry.'],
  ]);
  expect(
    find({ measure: 'first/1', essential: ['s1', 's4', 's1'] }, { measure: 'first/3', essential: ['s1'] }),
  ).toEqual([
    ['error', 'measures.0.essential.1', 'first/1 has no sentence “s4”.', 'Write some of: s1, s2.'],
    ['error', 'measures.0.essential.2', '“s1” of first/1 is chosen twice.', 'Write some of: s1, s2.'],
  ]);
});

test('a measure of several sentences for which nobody has chosen asks for a look', () => {
  expect(find({ measure: 'first/3', essential: ['s1'] })).toEqual([
    [
      'warning',
      'measures',
      'first/1 has 2 sentences, and nobody has chosen the essential ones.',
      'Add an entry; until then posters quote the first sentence alone.',
    ],
  ]);
});

test('an entry names its measure as in addresses, and at least one sentence', () => {
  for (const entry of [
    { measure: 'measure-1', essential: ['s1'] },
    { measure: 'first/1', essential: [] },
    { measure: 'first/1', essential: ['heading'] },
  ]) {
    expect(shareTableSchema.safeParse({ measures: [entry] }).success).toBe(false);
  }
});
