import { describe, expect, test } from 'vitest';
import { sampleSearchData } from '../../tests/samples/portal-search.ts';
import { createEngine } from './create-engine.ts';
import { nothingChosen } from './filters.ts';

const engines = { zh: createEngine(sampleSearchData, 'zh'), en: createEngine(sampleSearchData, 'en') };

const findTopics = (locale: 'zh' | 'en', q: string) =>
  engines[locale]
    .search({ q, ...nothingChosen })
    .results.filter(({ kind }) => kind === 'topic')
    .map(({ title }) => title.text);

describe('a topic', () => {
  test.each([
    ['zh', '渡运经营者', '渡运经营者'],
    ['zh', 'ferry operators', '渡运经营者'],
    ['zh', '渡運經營者', '渡运经营者'],
    ['en', 'ferry operators', 'Ferry operators'],
    ['en', '苇塘区', 'Weitang District'],
    ['en', 'passen', 'Passengers and visitors'],
    ['zh', '航行安全', '航行安全'],
    ['zh', '争取', '争取'],
  ] as const)('is found by its label, in either language: %s “%s”', (locale, q, label) => {
    expect(findTopics(locale, q)).toContain(label);
  });

  test('comes after the measures, and leads to its page', () => {
    const { results } = engines.en.search({ q: 'ferry operators', ...nothingChosen });
    const kinds = results.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('measure')).toBeLessThan(kinds.indexOf('topic'));
    expect(results.find(({ kind }) => kind === 'topic')).toMatchObject({
      address: '/en/topics/who/ferry-operators/',
      title: { text: 'Ferry operators' },
      sentence: null,
    });
  });

  test('does not make an answer of what nothing answers', () => {
    const { results, isWeak } = engines.zh.search({ q: '教师资格', ...nothingChosen });
    expect(results.length === 0 || isWeak).toBe(true);
    expect(results.filter(({ kind }) => kind === 'topic')).toEqual([]);
  });

  test('is suggested while its name is being typed', () => {
    const suggest = (locale: 'zh' | 'en', typed: string) =>
      engines[locale].suggest(typed, 8).flatMap(({ kind, title }) => (kind === 'topic' ? [title.text] : []));
    expect(suggest('en', 'homestay ow')).toContain('Homestay owners');
    expect(suggest('zh', '种植户和')).toContain('种植户和手艺人');
  });
});

describe('the filter by topic', () => {
  const ask = (chosen: Partial<typeof nothingChosen>, q = '') =>
    engines.zh.search({ q, ...nothingChosen, ...chosen });
  const addresses = (chosen: Partial<typeof nothingChosen>, q = '') =>
    ask(chosen, q).results.map(({ address }) => address);

  test('leaves the measures of that topic, with words and without', () => {
    expect(addresses({ topic: 'who.passengers' })).toEqual([
      '/zh/ferry-2023/4/',
      '/zh/ferry-2023/5/',
      '/zh/ferry-2023/8/',
      '/zh/greenway-2024/2-1/',
    ]);
    expect(addresses({ topic: 'who.passengers' }, '折叠自行车')).toEqual(['/zh/greenway-2024/2-1/#s1']);
    expect(addresses({ topic: 'who.kings' })).toEqual([]);
  });

  test('counts what each topic would leave, the other filters as chosen', () => {
    expect(ask({ agency: 'yunpu-maritime-safety-office' }).counts.topic).toMatchObject({
      'who.ferry-operators': 2,
      'place.weitang': 1,
    });
    expect(ask({ topic: 'place.eco-island' }).counts.topic).toMatchObject({ 'place.weitang': 3 });
    expect(ask({ topic: 'place.eco-island' }).counts.agency).toMatchObject({
      'yunpu-culture-and-tourism-bureau': 2,
    });
    expect(ask({ topic: 'place.eco-island' }).counts.agency).not.toHaveProperty('yunpu-finance-bureau');
  });
});
