import { describe, expect, test } from 'vitest';
import { sampleExpected } from '../../tests/samples/portal-expected.ts';
import { sampleSearchData } from '../../tests/samples/portal-search.ts';
import type { Result, SearchQuery } from './answer.ts';
import { createEngine } from './create-engine.ts';

const engines = { zh: createEngine(sampleSearchData, 'zh'), en: createEngine(sampleSearchData, 'en') };
const nothingChosen = { agency: '', role: '', group: '', topic: '' } as const;

function ask(locale: 'zh' | 'en', q: string, chosen: Partial<Omit<SearchQuery, 'q'>> = {}) {
  return engines[locale].search({ q, ...nothingChosen, ...chosen });
}

/** Places of the measures found, in order: `ferry-2023/4`. */
function measures(locale: 'zh' | 'en', q: string, chosen: Partial<Omit<SearchQuery, 'q'>> = {}): string[] {
  return places(ask(locale, q, chosen).results.filter(({ kind }) => kind === 'measure'));
}

/** Addresses without language and fragment. */
function places(results: readonly Result[]): string[] {
  return results.map(({ address }) => address.replace(/^\/(?:zh|en)\//, '').replace(/\/(?:#.*)?$/, ''));
}

describe('measures', () => {
  test.each(Object.entries(sampleExpected().measuresWith.zh))(
    '“%s” finds exactly those that have it',
    (word, having) => {
      expect(measures('zh', word).sort()).toEqual([...having].sort());
    },
  );

  test.each(Object.entries(sampleExpected().measuresWith.en))(
    '“%s” finds all that have it',
    (word, having) => {
      expect(measures('en', word)).toEqual(expect.arrayContaining(having));
    },
  );

  test('each result leads to its best sentence, with what matches marked', () => {
    const [first] = ask('zh', '票款清分').results;
    expect(first).toMatchObject({
      kind: 'measure',
      number: '4',
      address: '/zh/ferry-2023/4/#s3',
      sentenceNumber: 3,
    });
    expect(first?.sentence?.marks.map(({ start, end }) => first.sentence?.text.slice(start, end))).toEqual([
      '票款清分',
    ]);
    expect(first?.phrases).toContain('票款清分');
  });

  test('a number finds its measure first', () => {
    expect(measures('zh', '第5条')).toEqual(['ferry-2023/5', 'reed-2022/5']);
    expect(measures('en', 'measure 5').slice(0, 2)).toEqual(['ferry-2023/5', 'reed-2022/5']);
    expect(ask('en', '5').isWeak).toBe(false);
  });

  test.each([
    ['zh', '湿地'],
    ['en', 'wetland'],
  ] as const)('words within the name of a park do not outdo the thing itself: %s “%s”', (locale, q) => {
    const provisions = ask(locale, q).results.filter(({ kind }) => kind === 'provision');
    expect(provisions.map(({ address }) => address.split('#')[1])).toEqual(['notice-s1']);
  });
});

describe('both languages', () => {
  test('English typed on a Chinese page leads to Chinese pages, and says what it stands for', () => {
    const [first] = ask('zh', 'timed booking').results;
    expect(first).toMatchObject({ number: '5', address: '/zh/ferry-2023/5/#s1' });
    expect(first?.reasons).toEqual([{ kind: 'translation', typed: 'timed booking', words: '分时预约' }]);
  });

  test('Chinese typed on an English page leads to English pages', () => {
    const [first] = ask('en', '信用承诺').results;
    expect(first).toMatchObject({ number: '6', address: '/en/ferry-2023/6/#s1' });
    expect(first?.reasons).toEqual([{ kind: 'translation', typed: '信用承诺', words: 'credit commitment' }]);
  });

  test('traditional characters find the same as simplified ones', () => {
    expect(measures('en', '濕地公園')).toEqual(measures('en', '湿地公园'));
    expect(measures('en', '濕地公園')).toContain('ferry-2023/5');
  });
});

describe('reasons', () => {
  test('pinyin, slips and synonyms are said', () => {
    expect(ask('zh', 'linshuiminsu').results[0]?.reasons).toEqual([
      { kind: 'pinyin', typed: 'linshuiminsu', words: '临水民宿' },
    ]);
    expect(ask('zh', '灵水民宿').results[0]?.reasons).toEqual([
      { kind: 'correction', typed: '灵水民宿', words: '临水民宿' },
    ]);
    expect(ask('zh', '停船位').results[0]?.reasons).toEqual([
      { kind: 'synonym', typed: '停船位', words: '泊位' },
    ]);
  });

  test('a literal match needs none', () => {
    expect(ask('zh', '泊位').results[0]?.reasons).toEqual([]);
  });
});

describe('bodies and terms', () => {
  test('a body comes first when it is all that was typed', () => {
    expect(ask('zh', '云浦海事局').results[0]).toMatchObject({
      kind: 'agency',
      address: '/zh/agencies/yunpu-maritime-safety-office/',
    });
    expect(ask('en', 'Yunpu Maritime Safety Office').results[0]).toMatchObject({
      kind: 'agency',
      address: '/en/agencies/yunpu-maritime-safety-office/',
    });
  });

  test('a short name that two bodies have brings both', () => {
    expect(
      ask('en', 'Water Bureau')
        .results.slice(0, 2)
        .map(({ address }) => address),
    ).toEqual(['/en/agencies/yunpu-water-bureau/', '/en/agencies/chengting-water-bureau/']);
  });

  test('a measure found by a body alone names the body and its role', () => {
    const bodies = ask('zh', '市水务局').results.flatMap(({ address, body }) =>
      body ? [[address, body]] : [],
    );
    expect(bodies).toEqual([
      ['/zh/reed-2022/3/', { name: '市水务局', role: 'responsible' }],
      ['/zh/ferry-2023/1/', { name: '市水务局', role: 'responsible' }],
      ['/zh/greenway-2024/1-1/', { name: '市水务局', role: 'support' }],
      ['/zh/greenway-2024/2-2/', { name: '澄汀市水务局', role: 'responsible' }],
    ]);
  });

  test('a term is a result of its own, after the measures', () => {
    const kinds = ask('zh', '一票通渡').results.map(({ kind }) => kind);
    expect(kinds).toContain('term');
    expect(kinds.lastIndexOf('measure')).toBeLessThan(kinds.indexOf('term'));
  });

  test('every name of every body and term finds it, on both pages', () => {
    const missing = (['zh', 'en'] as const).flatMap((locale) =>
      (['agencies', 'terms'] as const).flatMap((kind) =>
        sampleSearchData[kind].flatMap(({ slug, zh, en }) =>
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

  test.each(['渡口局长是谁', 'mountain city housing'])('%s: only the nearest', (q) => {
    const { results, isWeak } = ask('en', q);
    expect(results.length).toBeGreaterThan(0);
    expect(isWeak).toBe(true);
  });
});

describe('filters', () => {
  test('a body and a role must belong together', () => {
    const agency = 'yunpu-ferry-group';
    expect(measures('zh', '', { agency })).toEqual([
      'ferry-2023/1',
      'ferry-2023/4',
      'ferry-2023/8',
      'greenway-2024/2-1',
    ]);
    expect(measures('zh', '', { agency, role: 'support' })).toEqual(['ferry-2023/4', 'greenway-2024/2-1']);
    expect(measures('zh', '', { agency, role: 'lead' })).toEqual([]);
  });

  test('counts say what each choice would leave', () => {
    const { counts } = ask('zh', '渡运');
    expect(counts.agency['yunpu-ferry-group']).toBe(3);
    for (const [agency, count] of Object.entries(counts.agency)) {
      expect(measures('zh', '渡运', { agency })).toHaveLength(count);
    }
    for (const [group, count] of Object.entries(counts.group)) {
      expect(measures('zh', '渡运', { group })).toHaveLength(count);
    }
  });

  test('an unknown choice leaves nothing', () => {
    expect(measures('zh', '渡运', { agency: '<script>' })).toEqual([]);
  });
});

describe('suggestions', () => {
  test('measures, bodies and terms for what has been typed so far', () => {
    const suggestions = engines.zh.suggest('渡运', 6);
    expect(suggestions[0]).toMatchObject({ kind: 'measure', address: '/zh/tea-2021/4/#s1' });
    expect(suggestions.length).toBeLessThanOrEqual(6);
    expect(engines.en.suggest('mudfl', 6).length).toBeGreaterThan(0);
  });

  test('bodies and terms are offered while their name is being typed', () => {
    const offered = (locale: 'zh' | 'en', typed: string) =>
      engines[locale].suggest(typed, 8).map(({ kind, title }) => `${kind} ${title.text}`);
    expect(offered('zh', '一票')).toContain('term 一票通渡');
    expect(offered('zh', '市商')).toContain('agency 市商务局');
    expect(offered('en', 'electric fer')).toContain('term electric ferry');
    const body = engines.en.suggest('yunpu mari', 8).find(({ kind }) => kind === 'agency');
    expect(body?.title).toEqual({
      text: 'Yunpu Maritime Safety Office',
      marks: [{ start: 0, end: 10 }],
      lang: null,
    });
  });

  test('none when only something near is known', () => {
    expect(engines.en.suggest('mountain city housing', 6)).toEqual([]);
  });
});
