import { describe, expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import type { Edition } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import type { Measure } from '../../model/graph/graph.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import type { Copies } from '../parts/copies.ts';
import { buildMeasurePage } from './measure-page.ts';

const graph = buildGraph(sampleContent());
const [one, two, three] = graph.mainInstrument.measures;
if (one === undefined || two === undefined || three === undefined)
  throw new Error('The sample lacks measures.');
const page = (measure: Measure, edition: Edition) => buildMeasurePage(graph, measure, edition);

/** What stands beside the text on the page in one language. */
function besideOf(measure: Measure, locale: Locale) {
  const { beside } = page(measure, locale);
  if (beside === null) throw new Error('A page in one language has something beside its text.');
  return beside;
}

describe('the page of a measure', () => {
  test('in Chinese shows the text as issued', () => {
    const { segments, heading, frame } = page(one, 'zh');
    expect(heading).toEqual([{ text: '优化第一项服务', lang: null, stale: false }]);
    expect(segments.map(({ id, text }) => [id, text.map((each) => each.text)])).toEqual([
      ['s1', ['推动第一项服务。']],
      ['s2', ['支持第二项服务。']],
    ]);
    expect(besideOf(one, 'zh').untranslated).toBe(false);
    expect(frame.head.title).toBe('1. 优化第一项服务｜贸易便利化措施');
    expect(frame.languages.map(({ href }) => href)).toEqual(['/en/first/1/']);
  });

  test('in English falls back to the Chinese, marked as such, and shows stale English as stale', () => {
    const { text: first } = page(one, 'en').segments[0] ?? {};
    const { text: second } = page(one, 'en').segments[1] ?? {};
    expect(first).toEqual([{ text: 'Promote the first service.', lang: null, stale: false }]);
    expect(second).toEqual([{ text: 'Support the third service.', lang: null, stale: true }]);
    expect(besideOf(two, 'en').untranslated).toBe(true);
    expect(page(two, 'en').segments[0]?.text.map(({ lang }) => lang)).toEqual(['zh-CN']);
  });

  test('never puts Chinese into the title of an English page', () => {
    expect(page(three, 'en').frame.head.title).toBe('3. Measure 3 | Beijing Trade Measures');
  });

  test('shows each role that the text gives, and parties that it does not name', () => {
    expect(
      page(one, 'en')
        .parties.flat()
        .map(({ name, role }) => [name.name, role]),
    ).toEqual([
      ['Bureau A', 'Lead'],
      ['Commission B', 'In cooperation'],
    ]);
    expect(
      page(two, 'zh')
        .parties.flat()
        .map(({ href, name, role }) => [href, name.name, role]),
    ).toEqual([
      ['/zh/agencies/a/', '甲局', '牵头'],
      [null, '相关单位', '会同'],
    ]);
  });

  test('shows the Chinese beside an English name that was composed here', () => {
    expect(
      page(three, 'en')
        .parties.flat()
        .map(({ name }) => name.besideZh),
    ).toEqual([null, '北京市丙区政府']);
  });

  test('offers the short address only for the main instrument', () => {
    const findShort = ({ copies }: Copies) => copies.find(({ id }) => id === 'short-address')?.runs;
    expect(findShort(besideOf(one, 'zh').copies)).toEqual([
      { text: 'https://sample.example/1/', lang: null },
    ]);
    const other = getAt(getAt(graph.instruments, 1).measures, 0);
    expect(findShort(besideOf(other, 'zh').copies)).toBeUndefined();
  });

  test('names the same page in every language, and the neutral one as default', () => {
    expect(page(one, 'zh').frame.head.alternates).toEqual([
      { hreflang: 'zh-CN', href: 'https://sample.example/zh/first/1/' },
      { hreflang: 'en', href: 'https://sample.example/en/first/1/' },
      { hreflang: 'x-default', href: 'https://sample.example/first/1/' },
    ]);
  });

  test('offers each sentence in the other language, where there is one', () => {
    expect(page(one, 'en').segments.map(({ other }) => other)).toEqual([
      { text: '推动第一项服务。', lang: 'zh-CN', stale: false },
      { text: '支持第二项服务。', lang: 'zh-CN', stale: false },
    ]);
    expect(page(one, 'zh').segments.map(({ other }) => other)).toEqual([
      { text: 'Promote the first service.', lang: 'en', stale: false },
      { text: 'Support the third service.', lang: 'en', stale: true },
    ]);
    expect(page(two, 'en').segments[0]?.other).toBeNull();
  });

  test('explains each term it names once, heading first', () => {
    expect(besideOf(one, 'en').terms.map(({ id }) => id)).toEqual([
      'term-first-service',
      'term-promote',
      'term-support',
      'term-service',
    ]);
    expect(besideOf(one, 'zh').terms[1]).toEqual({
      id: 'term-promote',
      name: '推动',
      other: { name: 'promote', lang: 'en' },
      definition: '“推动”的释义。',
      href: '/zh/terms/promote/',
      more: '“推动”：释义与全部出处',
    });
  });

  test('says what its English was translated from, its state and its last change', () => {
    expect(page(one, 'en').frame.englishNotes[0]?.translation.note).toBe(
      'Unofficial English translation of Jing Yang Zi [2025] No. 1 of March 1, 2025; the Chinese text prevails. State: in part out of date, last revised April 1, 2025.',
    );
  });
});

describe('a measure in both languages', () => {
  const both = page(one, 'zh+en');

  test('has one row and one id for each sentence; only English that is out of date is so', () => {
    expect(
      both.segments.map(({ id, fragment, number, label, text }) => ({ id, fragment, number, label, text })),
    ).toEqual([
      {
        id: 's1',
        fragment: 's1',
        number: 1,
        label: '第1句',
        text: [
          { text: '推动第一项服务。', lang: 'zh-CN', stale: false },
          { text: 'Promote the first service.', lang: 'en', stale: false },
        ],
      },
      {
        id: 's2',
        fragment: 's2',
        number: 2,
        label: '第2句',
        text: [
          { text: '支持第二项服务。', lang: 'zh-CN', stale: false },
          { text: 'Support the third service.', lang: 'en', stale: true },
        ],
      },
    ]);
  });

  test('says that there is no English yet instead of showing the Chinese twice', () => {
    expect(page(two, 'zh+en').segments[0]?.text[1]).toEqual({
      text: 'Not translated yet.',
      lang: 'en',
      stale: false,
      missing: true,
    });
  });

  test('pairs heading and parties, each party leading to its page in its language', () => {
    expect(both.heading.map(({ text }) => text)).toEqual(['优化第一项服务', 'Optimize the first service']);
    expect(
      both.parties.map((row) => row.map(({ name, href, pageLang }) => [name.name, href, pageLang])),
    ).toEqual([
      [
        ['甲局', '/zh/agencies/a/', 'zh-CN'],
        ['Bureau A', '/en/agencies/a/', 'en'],
      ],
      [
        ['乙委', '/zh/agencies/b/', 'zh-CN'],
        ['Commission B', '/en/agencies/b/', 'en'],
      ],
    ]);
    // The Chinese name stands in the row already.
    expect(
      page(three, 'zh+en')
        .parties.flat()
        .map(({ name }) => name.besideZh),
    ).toEqual([null, null, null, null]);
  });

  test('leads to its neighbours in both languages, by their numbers', () => {
    expect([both.previous, both.next]).toEqual([null, { href: '/first/2/', num: '2', heading: null }]);
    expect(page(three, 'zh+en').next).toBeNull();
  });

  test('has nothing beside the text but its address, and the data to quote both languages', () => {
    expect(both.beside).toBeNull();
    expect(both.address).toBe('https://sample.example/first/1/');
    expect(both.quoteHref).toBe('/data/first/1/quote.both.json');
    expect(both.frame.head.oembed).toBeNull();
    expect(page(one, 'en').address).toBeNull();
    expect(page(one, 'en').frame.head.oembed?.href).toBe(
      'https://sample.example/data/first/1/oembed.en.json',
    );
  });
});
