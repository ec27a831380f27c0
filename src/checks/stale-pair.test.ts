import { expect, test } from 'vitest';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findStalePairs } from './stale-pair.ts';

test('a pair that repeats the text is fine', () => {
  expect(findStalePairs(sampleChecked({ zh: '允许企业申请。' }))).toEqual([]);
});

test('a pair whose Chinese has changed is pointed at where the change begins, with the new text to copy', () => {
  expect(
    findStalePairs(sampleChecked({ zh: '允许企业申请展期。', issued: '允许企业提出申请。' })),
  ).toMatchObject([
    {
      severity: 'error',
      path: ['pairs', 0, 'source'],
      offset: 4,
      message:
        'The Chinese of measure-1 s1 is no longer this: from character 5 on, the text now reads “提出申请。”.',
      hint: 'Revise the English, and copy the new Chinese into source: 允许企业提出申请。',
    },
  ]);
});

test('a pair without a part in the text is not called stale', () => {
  expect(findStalePairs(sampleChecked({ issued: null }))).toEqual([]);
});
