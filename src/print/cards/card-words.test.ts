import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildCardWords } from './card-words.ts';
import type { Edition } from '../../language/edition.ts';
import { listItems } from '../../share/item/item.ts';

const graph = buildGraph(sampleContent());
const items = listItems(graph);

/** The words of the first instrument's measure of that number. */
function wordsOf(num: string, edition: Edition) {
  const item = items.find((each) => each.kind === 'measure' && each.measure.num === num);
  if (item === undefined) throw new Error(`The sample lacks measure ${num}.`);
  return buildCardWords(graph, item, edition);
}
const agencyWords = (slug: string, edition: Edition) => {
  const item = items.find((each) => each.kind === 'agency' && each.agency.slug === slug);
  if (item === undefined) throw new Error(`The sample lacks the body ${slug}.`);
  return buildCardWords(graph, item, edition);
};

describe('a measure', () => {
  test('in Chinese: number, heading, who is responsible with roles, 文号, date, short address', () => {
    expect(wordsOf('1', 'zh')).toEqual({
      portal: [{ locale: 'zh', text: '北京市贸易便利化措施' }],
      document: { locale: 'zh', text: '京样字〔2025〕1号，2025年3月1日' },
      number: '1',
      texts: [
        {
          locale: 'zh',
          heading: '优化第一项服务',
          terms: expect.any(Array),
          mark: null,
          lines: [['责任单位：甲局（牵头）、乙委（配合）', '责任单位：甲局（牵头）等2个单位']],
        },
      ],
      tiles: null,
      address: 'https://sample.example/1/',
      target: 'https://sample.example/zh/first/1/',
      notes: [
        {
          locale: 'zh',
          text: '本站是帮助阅读已印发文件的读本，并非发文机关网站；一切以印发的中文文本为准。',
        },
      ],
    });
  });

  test('in English: says that it is unofficial and that the Chinese prevails', () => {
    const { texts, notes, target, document } = wordsOf('1', 'en');
    expect(texts.map(({ heading, lines }) => [heading, lines[0]?.[0]])).toEqual([
      ['Optimize the first service', 'Responsible: Bureau A (lead); Commission B (in cooperation)'],
    ]);
    expect(texts[0]?.lines[0]?.at(-1)).toBe('Responsible: Bureau A (lead); and 1 other (2 in all)');
    expect(document.text).toBe('Jing Yang Zi [2025] No. 1, March 1, 2025');
    expect(notes[0]?.text).toBe('Unofficial English translation; the Chinese text prevails.');
    expect(target).toBe('https://sample.example/en/first/1/');
  });

  test('in both languages: the Chinese first, a note in each, the neutral address behind the code', () => {
    const { texts, notes, target } = wordsOf('1', 'zh+en');
    expect(texts.map(({ locale }) => locale)).toEqual(['zh', 'en']);
    expect(notes.slice(0, 2).map(({ locale }) => locale)).toEqual(['zh', 'en']);
    expect(target).toBe('https://sample.example/first/1/');
  });

  test('a heading of ours is marked in every language', () => {
    expect(wordsOf('2', 'zh+en').texts.map(({ mark }) => mark)).toEqual([
      '编者所加标题',
      'Editorial heading',
    ]);
  });

  test('a party named only in general is not counted among bodies', () => {
    expect(wordsOf('2', 'zh').texts[0]?.lines).toEqual([
      ['责任单位：甲局（牵头）、相关单位（会同）', '责任单位：甲局（牵头）等'],
    ]);
  });

  test('a list that the text leaves open stays open and has no number', () => {
    expect(wordsOf('3', 'zh').texts[0]?.lines).toEqual([['责任单位：乙委、丙区政府等', '责任单位：乙委等']]);
    expect(wordsOf('3', 'en').texts[0]?.lines[0]?.at(-1)).toBe('Responsible: Commission B; and others');
  });

  test('of another instrument has no short address: the neutral one is printed', () => {
    const item = items.find((each) => each.kind === 'measure' && each.measure.instrument.id === 'second');
    expect(item && buildCardWords(graph, item, 'en').address).toBe('https://sample.example/second/1/');
  });
});

describe('a body', () => {
  test('has its full name, how many measures name it, and these lit on the map', () => {
    const { texts, tiles, number, address } = agencyWords('a', 'zh');
    expect(texts).toEqual([
      { locale: 'zh', heading: '北京市甲局', terms: [], mark: null, lines: [['2项措施列有该单位']] },
    ]);
    expect(number).toBeNull();
    expect(tiles).toEqual([
      [
        { num: '1', lit: true },
        { num: '2', lit: true },
      ],
      [{ num: '3', lit: false }],
    ]);
    expect(address).toBe('https://sample.example/zh/agencies/a/');
  });

  test('beside an English name that was composed here stands the Chinese one', () => {
    expect(agencyWords('c', 'en').texts[0]?.mark).toBe('北京市丙区政府');
    expect(agencyWords('a', 'en').texts[0]?.mark).toBeNull();
  });

  test('on a card in both languages has the English page, as x-default names it', () => {
    const { target, texts } = agencyWords('a', 'zh+en');
    expect(target).toBe('https://sample.example/en/agencies/a/');
    expect(texts.map(({ lines }) => lines)).toEqual([[['2项措施列有该单位 / Named in 2 measures']], []]);
  });
});

test('an instrument has its title, issuer and number of measures, and the map of all', () => {
  const [item] = items;
  const words = item && buildCardWords(graph, item, 'zh');
  expect(words?.texts.map(({ heading, lines }) => [heading, lines])).toEqual([
    ['样例方案', [['甲局，3项措施']]],
  ]);
  expect(words?.tiles?.flat().map(({ num }) => num)).toEqual(['1', '2', '3']);
  expect(words?.address).toBe('https://sample.example/first/');
});
