import { expect, test } from 'vitest';
import { sampleSearchData } from '../../tests/samples/portal-search.ts';
import { needsEnglish } from '../letters.ts';
import type { SearchEngine } from './answer.ts';
import { createEngine } from './create-engine.ts';
import { nothingChosen } from './filters.ts';
import { createSlipsFinder, joinSearchData, splitSearchData } from './parts.ts';

const { core, english, latin, slips } = splitSearchData(sampleSearchData);
const needsSlips = createSlipsFinder(core);

test('the parts put together are the data', () => {
  expect(joinSearchData(core, { english, latin, slips })).toEqual(sampleSearchData);
  expect(joinSearchData(core, { english: null, latin: null, slips: null })).toEqual(core);
});

test('what every query needs has no English', () => {
  expect(JSON.stringify(core)).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  expect(JSON.stringify(english)).toMatch(/[a-z]+ [a-z]+ [a-z]+/);
});

test.each([
  ['环湖绿道', false],
  ['濕地公園', false],
  ['怎么办', false],
  ['智慧杭标', true],
  ['lvdao', false],
  ['AIS 砼', true],
  ['', false],
])('“%s” has characters that the texts lack: %s', (typed, isSo) => {
  expect(needsSlips(typed)).toBe(isSo);
});

/** Names of bodies, terms and topics, words of readers, clauses of the texts, and two slips. */
const chinese = [
  ...[...sampleSearchData.agencies, ...sampleSearchData.terms].flatMap(({ zh }) => zh),
  ...sampleSearchData.topics.map(({ label: [zh] }) => zh),
  ...sampleSearchData.synonyms.zh.flatMap(({ words }) => words.map(([word]) => word)),
  ...sampleSearchData.measures
    .flatMap(({ heading, sentences }) => [heading, ...sentences])
    .flatMap(([zh]) => zh.split(/[，。；、：“”‘’（）]/)),
  '智慧杭标',
  '叶航',
].filter((typed) => typed !== '' && !needsEnglish('zh', typed));

test('without the English, Chinese pages answer what has no Latin letters as before', () => {
  const whole = createEngine(sampleSearchData, 'zh');
  const spare = createEngine(joinSearchData(core, { english: null, latin: null, slips }), 'zh');
  expect(chinese.length).toBeGreaterThan(250);
  const answer = (engine: SearchEngine, q: string) => {
    const { results, isWeak } = engine.search({ q, ...nothingChosen });
    return `${q}: ${results[0]?.address ?? 'nothing'}${isWeak ? ', weak' : ''}`;
  };
  expect(chinese.map((q) => answer(spare, q))).toEqual(chinese.map((q) => answer(whole, q)));
});
