import { expect, test } from 'vitest';

import { sampleGraph } from '../../tests/samples/portal.ts';
import type { GradedQuery } from './queries.ts';
import { findUnknownAnswers } from './unknown-answers.ts';

const query = (id: string, rel: GradedQuery['rel'], agencies: string[] = []): GradedQuery => ({
  id,
  category: 'agency',
  lang: 'zh',
  query: '渡运',
  rel,
  agencies,
});

test('every answer that the content does not have is named with its query', () => {
  const queries = [
    query('d01', { 8: 2, 10: 1 }, ['yunpu-ferry-group']),
    query('d02', { 11: 2, 1: 1, 99: 1 }),
    // Registered, but named by no measure.
    query('d03', { 1: 1 }, ['yunpu-archives-bureau']),
  ];
  expect(findUnknownAnswers(queries, sampleGraph())).toEqual([
    'd02 names measure 11, which ferry-2023 does not have',
    'd02 names measure 99, which ferry-2023 does not have',
    'd03 names the body yunpu-archives-bureau, which has no page',
  ]);
  expect(findUnknownAnswers(queries.slice(0, 1), sampleGraph())).toEqual([]);
});
