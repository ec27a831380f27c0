import { expect, test } from 'vitest';
import type { Verb, VerbException } from '../model/schemas/verb.ts';
import { sampleChecked } from './fixtures/sample-checked.ts';
import { findUnusedExceptions } from './unused-exception.ts';

const exception: VerbException = {
  instrument: 'lake-2030',
  provision: 'measure-1',
  pair: 's1',
  zh: '推进机制',
  en: 'mechanism for promoting',
  reason: 'A noun.',
};
const verbs: Verb[] = [
  {
    id: 'promote',
    zh: ['推进'],
    en: ['promote', 'promoting'],
    strength: 'promoted',
    explanation: { zh: '甲。', en: 'A.' },
  },
];
const find = (...exceptions: VerbException[]) =>
  findUnusedExceptions(
    sampleChecked({
      zh: '优化推进机制。',
      en: 'Optimize the mechanism for promoting it.',
      verbs: { verbs, exceptions },
    }),
  );

test('an exception whose phrases stand in its pair is fine', () => {
  expect(find(exception)).toEqual([]);
});

test('an exception without which the same is found and shown is named', () => {
  const hint = 'Remove it.';
  expect(
    find({ ...exception, zh: '机制', en: 'mechanism' }, { ...exception, zh: undefined, en: 'mechanism' }),
  ).toMatchObject([
    {
      severity: 'error',
      path: ['exceptions', 0, 'zh'],
      message: 'The exception for “机制” in measure-1 s1 makes no difference.',
      hint,
    },
    {
      path: ['exceptions', 1, 'en'],
      message: 'The exception for “mechanism” in measure-1 s1 makes no difference.',
      hint,
    },
  ]);
});

test('one that only the strength shown needs is needed, as long as it has a verb', () => {
  const shown: VerbException = { ...exception, en: undefined, stillCompared: true };
  expect(find(shown)).toEqual([]);
  expect(find({ ...shown, zh: '机制' })).toHaveLength(1);
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
    { message: 'lake-2030 measure-1 has no pair “s9”.', hint: 'Correct the exception, or remove it.' },
  ]);
});
