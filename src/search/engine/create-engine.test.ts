import { describe, expect, test } from 'vitest';
import { realData } from '../../tests/search/real-data.ts';
import type { SearchQuery } from './answer.ts';
import { createEngine } from './create-engine.ts';

const engines = { zh: createEngine(realData, 'zh'), en: createEngine(realData, 'en') };
const nothingChosen = { agency: '', role: '', group: '', topic: '' } as const;

function ask(locale: 'zh' | 'en', q: string, chosen: Partial<Omit<SearchQuery, 'q'>> = {}) {
  return engines[locale].search({ q, ...nothingChosen, ...chosen });
}

/** Numbers of the measures found, in order. */
function numbers(locale: 'zh' | 'en', q: string, chosen: Partial<Omit<SearchQuery, 'q'>> = {}): number[] {
  return ask(locale, q, chosen).results.flatMap(({ number }) => (number === null ? [] : Number(number)));
}

describe('measures', () => {
  test('跨境电商 is in exactly four', () => {
    expect(numbers('zh', '跨境电商').sort((a, b) => a - b)).toEqual([3, 11, 20, 21]);
  });

  test('each result leads to its best sentence, with what matches marked', () => {
    const [first] = ask('zh', '药品种类').results;
    expect(first).toMatchObject({
      kind: 'measure',
      number: '21',
      address: '/zh/trade-2024/21/#s4',
      sentenceNumber: 4,
    });
    expect(first?.sentence?.marks.map(({ start, end }) => first.sentence?.text.slice(start, end))).toEqual([
      '药品种类',
    ]);
    expect(first?.phrases).toContain('药品种类');
  });

  test('a number finds its measure first', () => {
    expect(numbers('zh', '第12条')[0]).toBe(12);
    expect(numbers('en', 'measure 12')[0]).toBe(12);
    expect(ask('en', '12').isWeak).toBe(false);
  });

  test('words within the name of a fair do not outdo the thing itself', () => {
    const found = numbers('zh', '服务贸易');
    expect(found.indexOf(16)).toBeLessThan(found.indexOf(11));
  });
});

describe('both languages', () => {
  test('English typed on a Chinese page leads to Chinese pages, and says what it stands for', () => {
    const [first] = ask('zh', 'remote supervision').results;
    expect(first).toMatchObject({ number: '14', address: expect.stringMatching(/^\/zh\//) });
    expect(first?.reasons).toEqual([{ kind: 'translation', typed: 'remote supervision', words: '远程监管' }]);
  });

  test('Chinese typed on an English page leads to English pages', () => {
    const [first] = ask('en', '加工贸易').results;
    expect(first).toMatchObject({ number: '24', address: expect.stringMatching(/^\/en\//) });
    expect(first?.reasons[0]).toMatchObject({
      kind: 'translation',
      words: expect.stringMatching(/^processing trade/i),
    });
  });

  test('traditional characters find the same as simplified ones', () => {
    expect(numbers('en', '減免稅')).toEqual(numbers('en', '减免税'));
  });
});

describe('reasons', () => {
  test('pinyin, slips and synonyms are said', () => {
    expect(ask('zh', 'jianmianshui').results[0]?.reasons).toEqual([
      { kind: 'pinyin', typed: 'jianmianshui', words: '减免税' },
    ]);
    expect(ask('zh', '远成监管').results[0]?.reasons).toEqual([
      { kind: 'correction', typed: '远成监管', words: '远程监管' },
    ]);
    expect(ask('zh', '清关').results[0]?.reasons).toEqual([
      { kind: 'synonym', typed: '清关', words: '通关' },
    ]);
  });

  test('a literal match needs none', () => {
    expect(ask('zh', '通关').results[0]?.reasons).toEqual([]);
  });
});

describe('bodies and terms', () => {
  test('a body comes first when it is all that was typed', () => {
    expect(ask('zh', '北京海关').results[0]).toMatchObject({
      kind: 'agency',
      address: '/zh/agencies/beijing-customs/',
    });
    expect(ask('en', 'Beijing Customs').results[0]).toMatchObject({ kind: 'agency' });
  });

  test('a measure found by a body alone names the body and its role', () => {
    const result = ask('zh', '市发展改革委').results.find(({ number }) => number === '6');
    expect(result?.body).toMatchObject({ name: '市发展改革委', role: 'responsible' });
  });

  test('a term is a result of its own, after the measures', () => {
    const kinds = ask('zh', '预裁定').results.map(({ kind }) => kind);
    expect(kinds).toContain('term');
    expect(kinds.lastIndexOf('measure')).toBeLessThan(kinds.indexOf('term'));
  });

  test('every name of every body and term finds it, on both pages', () => {
    const missing = (['zh', 'en'] as const).flatMap((locale) =>
      (['agencies', 'terms'] as const).flatMap((kind) =>
        realData[kind].flatMap(({ slug, zh, en }) =>
          [...zh, ...en]
            .filter(
              (name) =>
                !ask(locale, name).results.some(({ address }) => address === `/${locale}/${kind}/${slug}/`),
            )
            .map((name) => `${locale} ${kind} ${slug}: ${name}`),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('nothing found, and nearly nothing', () => {
  test.each(['恐龙化石', '电影票', 'dentist', '???', '。', ''])('%s: nothing', (q) => {
    expect(ask('zh', q).results).toEqual([]);
  });

  test.each(['海关关长是谁', 'satellite city housing'])('%s: only the nearest', (q) => {
    const { results, isWeak } = ask('en', q);
    expect(results.length).toBeGreaterThan(0);
    expect(isWeak).toBe(true);
  });
});

describe('filters', () => {
  test('a body and a role must belong together', () => {
    const all = numbers('zh', '', { agency: 'beijing-customs' });
    const supporting = numbers('zh', '', { agency: 'beijing-customs', role: 'support' });
    expect(all.length).toBeGreaterThan(supporting.length);
    expect(all).toEqual(expect.arrayContaining(supporting));
  });

  test('counts say what each choice would leave', () => {
    const { counts } = ask('zh', '跨境电商');
    for (const [agency, count] of Object.entries(counts.agency)) {
      expect(numbers('zh', '跨境电商', { agency })).toHaveLength(count);
    }
    for (const [group, count] of Object.entries(counts.group)) {
      expect(numbers('zh', '跨境电商', { group })).toHaveLength(count);
    }
  });

  test('an unknown choice leaves nothing', () => {
    expect(numbers('zh', '跨境电商', { agency: '<script>' })).toEqual([]);
  });
});

describe('suggestions', () => {
  test('measures, bodies and terms for what has been typed so far', () => {
    const suggestions = engines.zh.suggest('预裁', 6);
    expect(suggestions[0]).toMatchObject({ kind: 'measure', number: '12' });
    expect(suggestions.length).toBeLessThanOrEqual(6);
    expect(engines.en.suggest('quar', 6).length).toBeGreaterThan(0);
  });

  test('bodies and terms are offered while their name is being typed', () => {
    const offered = (locale: 'zh' | 'en', typed: string) =>
      engines[locale].suggest(typed, 8).map(({ kind, title }) => `${kind} ${title.text}`);
    expect(offered('zh', '预裁')).toContain('term 预裁定');
    expect(offered('zh', '市商')).toContain('agency 市商务局');
    expect(offered('en', 'advance rul')).toContain('term advance ruling');
    const [suggestion] = engines.en.suggest('beijing cus', 1);
    expect(suggestion?.title.marks).toEqual([{ start: 0, end: 11 }]);
  });

  test('none when only something near is known', () => {
    expect(engines.en.suggest('satellite city housing', 6)).toEqual([]);
  });
});
