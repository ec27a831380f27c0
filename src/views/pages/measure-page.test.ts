import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import type { Copies } from '../parts/copies.ts';
import { buildMeasurePage } from './measure-page.ts';

const graph = buildGraph(sampleContent());
const [one, two, three] = graph.mainInstrument.measures;
if (one === undefined || two === undefined || three === undefined)
  throw new Error('The sample lacks measures.');
const page = (measure: typeof one, locale: 'zh' | 'en') => buildMeasurePage(graph, [], measure, locale);

describe('the page of a measure', () => {
  test('in Chinese shows the text as issued', () => {
    const { segments, heading, frame, untranslated } = page(one, 'zh');
    expect(heading).toEqual({ text: '优化第一项服务', lang: null, stale: false });
    expect(segments.map(({ id, text }) => [id, text.text])).toEqual([
      ['s1', '推动第一项服务。'],
      ['s2', '支持第二项服务。'],
    ]);
    expect(untranslated).toBe(false);
    expect(frame.head.title).toBe('1. 优化第一项服务｜贸易便利化措施');
    expect(frame.languageSwitch.href).toBe('/en/first/1/');
  });

  test('in English falls back to the Chinese, marked as such, and shows stale English as stale', () => {
    const { text: first } = page(one, 'en').segments[0] ?? {};
    const { text: second } = page(one, 'en').segments[1] ?? {};
    expect(first).toEqual({ text: 'Promote the first service.', lang: null, stale: false });
    expect(second).toEqual({ text: 'Support the third service.', lang: null, stale: true });
    const untranslated = page(two, 'en');
    expect(untranslated.untranslated).toBe(true);
    expect(untranslated.segments[0]?.text.lang).toBe('zh-CN');
  });

  test('never puts Chinese into the title of an English page', () => {
    expect(page(three, 'en').frame.head.title).toBe('3. Measure 3 | Beijing Trade Measures');
  });

  test('shows each role that the text gives, and parties that it does not name', () => {
    expect(page(one, 'en').parties.map(({ name, role }) => [name.name, role])).toEqual([
      ['Bureau A', 'Lead'],
      ['Commission B', 'In cooperation'],
    ]);
    expect(page(two, 'zh').parties.map(({ href, name, role }) => [href, name.name, role])).toEqual([
      ['/zh/agencies/a/', '甲局', '牵头'],
      [null, '相关单位', '会同'],
    ]);
  });

  test('shows the Chinese beside an English name that was composed here', () => {
    expect(page(three, 'en').parties.map(({ name }) => name.besideZh)).toEqual([null, '北京市丙区政府']);
  });

  test('offers the short address only for the main instrument', () => {
    const findShort = ({ copies }: Copies) => copies.find(({ id }) => id === 'short-address')?.runs;
    expect(findShort(page(one, 'zh').copies)).toEqual([{ text: 'https://sample.example/1/', lang: null }]);
    const [other] = graph.instruments[1]?.measures ?? [];
    if (other === undefined) throw new Error('The sample lacks a second instrument.');
    expect(findShort(buildMeasurePage(graph, [], other, 'zh').copies)).toBeUndefined();
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
    expect(page(one, 'en').terms.map(({ id }) => id)).toEqual([
      'term-first-service',
      'term-promote',
      'term-support',
      'term-service',
    ]);
    expect(page(one, 'zh').terms[1]).toEqual({
      id: 'term-promote',
      name: '推动',
      other: { name: 'promote', lang: 'en' },
      definition: '“推动”的释义。',
      href: '/zh/terms/promote/',
      more: '“推动”：释义与全部出处',
    });
  });

  test('says what its English was translated from, its state and its last change', () => {
    expect(page(one, 'en').frame.translation.note).toBe(
      'Unofficial English translation of Jing Yang Zi [2025] No. 1 of March 1, 2025; the Chinese text prevails. State: in part out of date, last revised April 1, 2025.',
    );
  });
});
