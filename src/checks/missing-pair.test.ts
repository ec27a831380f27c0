import { expect, test } from 'vitest';
import { sampleChecked, sampleFile } from './fixtures/sample-checked.ts';
import { findMissingPairs } from './missing-pair.ts';

test('a text that has English is fine', () => {
  expect(findMissingPairs(sampleChecked({}))).toEqual([]);
});

test('a text without English is named with its Chinese, in the file that lacks it', () => {
  const checked = sampleChecked({});
  const parts = [
    ...checked.parts,
    { instrument: 'lake-2030', provision: 'measure-1', id: 's2', source: '予以实施。' },
    { instrument: 'lake-2030', provision: 'measure-9', id: 'heading', source: '允许进口' },
  ];
  expect(findMissingPairs({ ...checked, parts })).toMatchObject([
    {
      file: sampleFile,
      path: ['pairs'],
      message: 'measure-1 s2 has no English: “予以实施。”.',
      hint: 'Add a pair with id s2 here, with that source, a target and a state.',
    },
    {
      file: 'content/translations/en/lake-2030/measure-9.yaml',
      path: [],
      message: 'measure-9 heading has no English: “允许进口”.',
      hint: 'Add a pair with id heading in this new file, with that source, a target and a state.',
    },
  ]);
});
