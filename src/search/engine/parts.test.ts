import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realData } from '../../tests/search/real-data.ts';
import { readQueries } from '../../quality/search/queries.ts';
import { needsEnglish } from '../letters.ts';
import type { SearchEngine } from './answer.ts';
import { createEngine } from './create-engine.ts';
import { nothingChosen } from './filters.ts';
import { createSlipsFinder, joinSearchData, splitSearchData } from './parts.ts';

const { core, english, latin, slips } = splitSearchData(realData);
const needsSlips = createSlipsFinder(core);

test('the parts put together are the data', () => {
  expect(joinSearchData(core, { english, latin, slips })).toEqual(realData);
  expect(joinSearchData(core, { english: null, latin: null, slips: null })).toEqual(core);
});

test('what every query needs has no English', () => {
  expect(JSON.stringify(core)).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  expect(JSON.stringify(english)).toMatch(/[a-z]+ [a-z]+ [a-z]+/);
});

test.each([
  ['跨境电商', false],
  ['減免稅', false],
  ['怎么办', false],
  ['检疫审匹', true],
  ['kuajing', false],
  ['IC 硫', true],
  ['', false],
])('“%s” has characters that the texts lack: %s', (typed, isSo) => {
  expect(needsSlips(typed)).toBe(isSo);
});

test('without the English, Chinese pages answer what has no Latin letters as before, but for one query', () => {
  const whole = createEngine(realData, 'zh');
  const spare = createEngine(joinSearchData(core, { english: null, latin: null, slips }), 'zh');
  const typed = ['queries.yaml', 'own-queries.yaml']
    .map((file) => new URL(`../../quality/search/${file}`, import.meta.url))
    .flatMap((file) => readQueries(readFileSync(file, 'utf8')))
    .map(({ query }) => query)
    .filter((query) => !needsEnglish('zh', query));
  expect(typed.length).toBeGreaterThan(100);
  const answer = (engine: SearchEngine, q: string) => engine.search({ q, ...nothingChosen });
  const missed = typed.filter((q) => answer(spare, q).isWeak !== answer(whole, q).isWeak);
  expect(missed).toEqual([]);
  const other = typed.filter(
    (q) => answer(spare, q).results[0]?.title.text !== answer(whole, q).results[0]?.title.text,
  );
  // Several measures are about trade in services; the English of the concept put another of them first.
  expect(other).toEqual(['服务贸易', '服務貿易']);
});
