import { describe, expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import type { Alternative, Clue } from './clue.ts';
import type { Document, Unit } from './documents.ts';
import { scoreDocuments, type Surroundings } from './score.ts';

function unit(zh: string, names: ReturnType<Unit['findNames']> = []): Unit {
  return { texts: [zh, null], zh, words: () => [], stems: () => '  ', findNames: () => names };
}

function document(index: number, heading: string, ...sentences: string[]): Document {
  return {
    kind: 'measure',
    index,
    heading: unit(heading),
    sentences: sentences.map((each) => unit(each)),
    length: 20,
  };
}

function clue(words: string, changes: Partial<Clue> = {}): Clue {
  const literal: Alternative = { locale: 'zh', words, weight: 1, why: 'literal' };
  return {
    typed: words,
    locale: 'zh',
    size: 1,
    alternatives: [literal],
    agencies: [],
    terms: [],
    parts: [],
    ...changes,
  };
}

const alone: Surroundings = { groupOf: () => null, agenciesOf: () => [] };

/** Positions of the documents, the best first. */
function rank(documents: readonly Document[], clues: readonly Clue[], surroundings = alone): number[] {
  return scoreDocuments(documents, clues, surroundings)
    .sort((a, b) => b.score - a.score)
    .map(({ document: { index } }) => index);
}

describe('where the words stand', () => {
  test('heading before sentence, several places before one, nothing for none', () => {
    const documents = [
      document(0, '无', '保税仓储'),
      document(1, '保税仓储', '无'),
      document(2, '无', '保税仓储', '保税仓储'),
      document(3, '无', '无'),
    ];
    expect(rank(documents, [clue('保税')])).toEqual([1, 2, 0]);
  });

  test('the label of the group counts where the measure itself does not say it', () => {
    const documents = [document(0, '无', '无'), document(1, '无', '协同发展')];
    const surroundings: Surroundings = {
      ...alone,
      groupOf: ({ index }) => (index === 0 ? unit('协同发展') : null),
    };
    expect(rank(documents, [clue('协同')], surroundings)).toEqual([1, 0]);
  });

  test('words that only qualify a longer name count less', () => {
    const text = '服务贸易交易会';
    const inName = {
      ...document(0, '无'),
      sentences: [unit(text, [{ start: 0, end: text.length }])],
    };
    expect(rank([inName, document(1, '无', '服务贸易')], [clue('服务贸易')])).toEqual([1, 0]);
  });
});

describe('how much of the query is answered', () => {
  test('all of it before part of it, and the rare part before the common one', () => {
    const documents = [
      document(0, '无', '海关'),
      document(1, '无', '海关和卫星'),
      document(2, '无', '卫星'),
      document(3, '无', '海关'),
      document(4, '无', '海关'),
    ];
    expect(rank(documents, [clue('海关'), clue('卫星')]).slice(0, 2)).toEqual([1, 2]);
  });

  test('coverage is the share of the query, unknown words included', () => {
    const [only] = scoreDocuments(
      [document(0, '无', '海关')],
      [clue('海关'), clue('租房', { alternatives: [] })],
      alone,
    );
    expect(only?.coverage).toBeCloseTo(0.5, 5);
  });

  test('the parts of a piece count where they stand apart, less than the piece itself', () => {
    const piece = clue('区域协同', { parts: [clue('区域'), clue('协同')] });
    const documents = [
      document(0, '无', '区域的协同'),
      document(1, '无', '区域协同'),
      document(2, '无', '区域'),
    ];
    expect(rank(documents, [piece])).toEqual([1, 0, 2]);
  });
});

test('a body that is one of few counts more than one of many, a leading one more than a supporting one', () => {
  const meant = clue('甲局', { alternatives: [], agencies: [{ index: 0, weight: 1, why: 'literal' }] });
  const surroundings: Surroundings = {
    ...alone,
    agenciesOf: ({ index }) =>
      getAt(
        [
          [[0, 'lead']],
          [[0, 'support']],
          [
            [0, 'lead'],
            [1, 'joint'],
            [2, 'joint'],
          ],
        ] as const,
        index,
      ),
  };
  const documents = [0, 1, 2].map((index) => document(index, '无', '无'));
  expect(rank(documents, [meant], surroundings)).toEqual([0, 2, 1]);
});

test('of two that have the words alike, the shorter comes first', () => {
  const long = { ...document(0, '无', '保税'), length: 200 };
  expect(rank([long, document(1, '无', '保税')], [clue('保税')])).toEqual([1, 0]);
});
