import { expect, test } from 'vitest';
import { pageWords } from '../../../tests/dom/search-data.ts';
import type { Result } from '../../../search/engine/answer.ts';
import { viewAnswer, viewElsewhere, viewState } from './page-view.ts';

const nothingChosen = { agency: '', role: '', group: '', topic: '' } as const;
const asked = { q: 'lamps', ...nothingChosen };

const result: Result = {
  kind: 'measure',
  address: '/en/plan/1/',
  number: '1',
  title: { text: 'Lamps', marks: [], lang: null },
  editorial: false,
  sentence: null,
  sentenceNumber: null,
  body: null,
  reasons: [],
  phrases: [],
};

test.each(['idle', 'loading', 'failed'] as const)('%s is said, and nothing else stands there', (state) => {
  expect(viewState(state, pageWords)).toEqual({ state, message: pageWords[state], notices: [], none: '' });
});

test.each([
  [1, false, asked, '1 result', ['full-text']],
  [2, false, asked, '2 results', ['full-text']],
  [1, true, asked, '1 near result', ['nearest', 'full-text']],
  [2, true, asked, '2 near results', ['nearest', 'full-text']],
  [2, false, { ...asked, q: '', agency: 'office' }, '2 results', []],
])('%i results, only the nearest: %s', (count, isWeak, query, message, notices) => {
  const results = Array.from({ length: count }, () => result);
  expect(viewAnswer({ results, isWeak }, query, pageWords)).toEqual({
    state: 'answered',
    message,
    notices,
    none: '',
  });
});

test('no result with a filter: the filter is the reason', () => {
  expect(viewAnswer({ results: [], isWeak: true }, { ...asked, role: 'lead' }, pageWords)).toEqual({
    state: 'answered',
    message: 'No results',
    notices: ['none', 'widen'],
    none: 'Nothing with these filters',
  });
});

test('no result without one: the full text is searched', () => {
  expect(viewAnswer({ results: [], isWeak: true }, asked, pageWords)).toEqual({
    state: 'loading',
    message: 'Searching',
    notices: ['full-text'],
    none: '',
  });
});

test.each([
  [3, ['elsewhere', 'full-text'], ''],
  [0, ['none'], 'Nothing for lamps'],
  [null, ['none', 'full-text'], 'Nothing for lamps'],
])('the full text has %s pages', (count, notices, none) => {
  expect(viewElsewhere(count, asked, pageWords)).toEqual({
    state: 'answered',
    message: 'No results',
    notices,
    none,
  });
});
