import { expect, test } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findOrphanPairs } from './orphan-pair.ts';

test('a pair that translates a part of the text is fine', () => {
  expect(findOrphanPairs(sampleChecked({}))).toEqual([]);
});

test('a pair for a part that its provision does not have is named, with the parts it has', () => {
  const checked = sampleChecked({ id: 's2', issued: null });
  const parts = ['heading', 's1'].map((id) => ({
    instrument: 'lake-2030',
    provision: 'measure-1',
    id,
    source: '通知',
  }));
  expect(findOrphanPairs({ ...checked, parts })).toMatchObject([
    {
      path: ['pairs', 0, 'id'],
      message: 'measure-1 of lake-2030 has no part “s2”.',
      hint: 'Write one of heading, s1, or remove the pair.',
    },
  ]);
});

test('a pair for a provision that the document does not have is named', () => {
  expect(findOrphanPairs(sampleChecked({ issued: null }))).toMatchObject([
    { message: 'lake-2030 has no provision “measure-1”.' },
  ]);
});
