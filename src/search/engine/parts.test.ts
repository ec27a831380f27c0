import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realData } from '../../tests/search/real-data.ts';
import { readQueries } from '../evaluation/queries.ts';
import type { SearchEngine } from './answer.ts';
import { createEngine } from './create-engine.ts';
import { nothingChosen } from './filters.ts';
import { createSlipsFinder, findPartsByLetters, joinSearchData, splitSearchData } from './parts.ts';

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
  ['zh', '跨境电商', { english: null, latin: false }],
  ['zh', 'WMS', { english: 'useful', latin: true }],
  ['zh', 'ＡＥＯ 互认', { english: 'useful', latin: true }],
  ['zh', '', { english: null, latin: false }],
  ['en', '跨境电商', { english: 'needed', latin: false }],
  ['en', 'customs', { english: 'needed', latin: true }],
  ['en', '', { english: 'needed', latin: false }],
] as const)('a %s page where “%s” is typed asks for %j', (locale, typed, parts) => {
  expect(findPartsByLetters(locale, typed)).toEqual(parts);
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

test('on a Chinese page the English texts are no loss to what is typed without Latin letters', () => {
  const whole = createEngine(realData, 'zh');
  const spare = createEngine(joinSearchData(core, { english: null, latin: null, slips }), 'zh');
  const typed = ['queries.yaml', 'own-queries.yaml']
    .map((file) => new URL(`../evaluation/${file}`, import.meta.url))
    .flatMap((file) => readQueries(readFileSync(file, 'utf8')))
    .map(({ query }) => query)
    .filter((query) => findPartsByLetters('zh', query).english === null);
  expect(typed.length).toBeGreaterThan(100);
  const answer = (engine: SearchEngine, q: string) => engine.search({ q, ...nothingChosen });
  const missed = typed.filter((q) => answer(spare, q).isWeak !== answer(whole, q).isWeak);
  expect(missed).toEqual([]);
  const other = typed.filter(
    (q) => answer(spare, q).results[0]?.address !== answer(whole, q).results[0]?.address,
  );
  // Where measures are worth nearly the same, the English of a concept may have put another one first.
  expect(other.length / typed.length).toBeLessThan(0.02);
});
