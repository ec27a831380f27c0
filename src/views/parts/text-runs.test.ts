import { expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { toTextRuns } from './text-runs.ts';

const { segments } = getAt(buildGraph(sampleContent()).mainInstrument.measures, 0);
const [sentence, stale] = [getAt(segments, 0), getAt(segments, 1)];

test('a sentence is cut at the concepts it names, in each language at its own places', () => {
  expect(toTextRuns(sentence, 'zh')).toEqual([
    { text: '推动', term: 'term-promote' },
    { text: '第一项服务', term: 'term-first-service' },
    { text: '。', term: null },
  ]);
  expect(toTextRuns(sentence, 'en')).toEqual([
    { text: 'Promote', term: 'term-promote' },
    { text: ' the ', term: null },
    { text: 'first service', term: 'term-first-service' },
    { text: '.', term: null },
  ]);
});

test('put together, the stretches are the sentence', () => {
  for (const each of [sentence, stale]) {
    const join = (locale: 'zh' | 'en') =>
      toTextRuns(each, locale)
        .map(({ text }) => text)
        .join('');
    expect([join('zh'), join('en')]).toEqual([each.source, each.target]);
  }
});

test('without English the Chinese is cut', () => {
  expect(toTextRuns({ ...sentence, target: null }, 'en')[0]).toEqual({ text: '推动', term: 'term-promote' });
});
