import { describe, expect, test } from 'vitest';
import { realData } from '../../tests/search/real-data.ts';
import { createEngine } from './create-engine.ts';
import { nothingChosen } from './filters.ts';

const engines = { zh: createEngine(realData, 'zh'), en: createEngine(realData, 'en') };

const findTopics = (locale: 'zh' | 'en', q: string) =>
  engines[locale]
    .search({ q, ...nothingChosen })
    .results.filter(({ kind }) => kind === 'topic')
    .map(({ title }) => title.text);

describe('a topic', () => {
  test.each([
    ['zh', '进口企业', '进口企业'],
    ['zh', 'importers', '进口企业'],
    ['zh', '進口企業', '进口企业'],
    ['en', 'importers', 'Importers'],
    ['en', 'data exporters', 'Data exporters'],
    ['en', '朝阳区', 'Chaoyang District'],
    ['zh', '单一窗口', '“单一窗口”和口岸数字化'],
    ['zh', '争取', '争取'],
  ] as const)('is found by its label, in either language: %s “%s”', (locale, q, label) => {
    expect(findTopics(locale, q)).toContain(label);
  });

  test('comes after the measures, and leads to its page', () => {
    const { results } = engines.en.search({ q: 'quarantine approval', ...nothingChosen });
    const kinds = results.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('measure')).toBeLessThan(kinds.indexOf('topic'));
    expect(results.find(({ kind }) => kind === 'topic')).toMatchObject({
      address: '/en/topics/subject/quarantine-approval/',
      title: { text: 'Quarantine approval' },
      sentence: null,
    });
  });

  test('does not make an answer of what nothing answers', () => {
    const { results, isWeak } = engines.zh.search({ q: '购房资格', ...nothingChosen });
    expect(results.length === 0 || isWeak).toBe(true);
    expect(results.filter(({ kind }) => kind === 'topic')).toEqual([]);
  });

  test('is suggested while its name is being typed', () => {
    const suggest = (locale: 'zh' | 'en', typed: string) =>
      engines[locale].suggest(typed, 8).flatMap(({ kind, title }) => (kind === 'topic' ? [title.text] : []));
    expect(suggest('en', 'exhib')).toContain('CIFTIS exhibitors');
    expect(suggest('zh', '预裁定持')).toContain('预裁定持有企业和被核查企业');
  });
});

describe('the filter by topic', () => {
  const ask = (chosen: Partial<typeof nothingChosen>, q = '') =>
    engines.zh.search({ q, ...nothingChosen, ...chosen });
  const numbers = (chosen: Partial<typeof nothingChosen>, q = '') =>
    ask(chosen, q).results.map(({ number }) => number);

  test('leaves the measures of that topic, with words and without', () => {
    expect(numbers({ topic: 'who.aeo-enterprises' })).toEqual(['10', '27', '31']);
    expect(numbers({ topic: 'who.aeo-enterprises' }, '三地通关')[0]).toBe('31');
    expect(numbers({ topic: 'who.kings' })).toEqual([]);
  });

  test('counts what each topic would leave, the other filters as chosen', () => {
    expect(ask({ agency: 'beijing-customs' }).counts.topic).toMatchObject({
      'who.importers': 6,
      'place.chaoyang': 1,
    });
    expect(ask({ topic: 'place.haidian' }).counts.topic).toMatchObject({ 'place.chaoyang': 1 });
    expect(ask({ topic: 'place.haidian' }).counts.agency).not.toHaveProperty('chaoyang-district-government');
  });
});
