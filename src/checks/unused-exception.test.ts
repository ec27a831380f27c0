import { expect, test } from 'vitest';
import type { VerbException } from '../model/schemas/verb.ts';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findUnusedExceptions } from './unused-exception.ts';

const exception: VerbException = {
  instrument: 'trade-2024',
  provision: 'measure-1',
  pair: 's1',
  zh: '推进机制',
  en: 'mechanism for promoting',
  reason: 'A noun.',
};
const find = (...exceptions: VerbException[]) =>
  findUnusedExceptions(
    sampleChecked({
      zh: '优化推进机制。',
      en: 'Optimize the mechanism for promoting it.',
      verbs: { exceptions },
    }),
  );

test('an exception whose phrases stand in its pair is fine', () => {
  expect(find(exception)).toEqual([]);
});

test('an exception for a phrase that is not there is named, in either language', () => {
  expect(find(exception, { ...exception, zh: '推动机制', en: 'promotion mechanism' })).toMatchObject([
    {
      file: 'content/verbs.yaml',
      path: ['exceptions', 1, 'zh'],
      message: 'The Chinese of measure-1 s1 does not have “推动机制”.',
    },
    {
      path: ['exceptions', 1, 'en'],
      message: 'The English of measure-1 s1 does not have “promotion mechanism”.',
    },
  ]);
});

test('an exception for a pair that is not there is named', () => {
  expect(find({ ...exception, pair: 's9' })).toMatchObject([
    { message: 'trade-2024 measure-1 has no pair “s9”.', hint: 'Correct the exception, or remove it.' },
  ]);
});
