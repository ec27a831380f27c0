import { describe, expect, test } from 'vitest';
import { indexTerms } from './find-terms.ts';

const concepts = [
  '预裁定',
  '预裁定决定书',
  '展期',
  '试点',
  '“双枢纽”',
  '首都国际机场',
  '保税+ERP',
  'ERP',
  '保税物流中心（B型）',
].map((zh) => ({ zh, zhAlso: zh === '“双枢纽”' ? ['双枢纽'] : [] }));
const find = indexTerms(concepts, ['首都国际机场临空经济区管委会', '北京海关']);

/** What is found, as the sentence prints it; in brackets what stands only within a longer name. */
function read(sentence: string): string[] {
  return find(sentence).map(({ span, within }) => {
    const shown = sentence.slice(span.start, span.end);
    return within === null ? shown : `(${shown})`;
  });
}

describe('concepts in Chinese sentences', () => {
  test('are found in the order of the sentence', () => {
    expect(read('开展试点，办理展期。')).toEqual(['试点', '展期']);
  });

  test('the longest name wins, and what it contains is found within it', () => {
    expect(read('依《预裁定决定书》办理。')).toEqual(['预裁定决定书', '(预裁定)']);
  });

  test('a place of its own counts more than an earlier one within a longer name', () => {
    expect(read('预裁定决定书所载预裁定')).toEqual(['预裁定决定书', '预裁定']);
  });

  test('each is found once in a sentence, at its first place', () => {
    expect(find('试点之后再试点').map(({ span }) => span)).toEqual([{ start: 0, end: 2 }]);
  });

  test('nothing is found inside the name of an agency', () => {
    expect(read('首都国际机场临空经济区管委会')).toEqual([]);
    expect(read('首都国际机场临空经济区管委会和首都国际机场')).toEqual(['首都国际机场']);
  });

  test.each([
    ['建设 「双 枢纽」 机场', '「双 枢纽」'],
    ['建设双枢纽机场', '双枢纽'],
    ['保税物流中心(B型)内', '保税物流中心(B型)'],
    ['推广保税＋ＥＲＰ监管', '保税＋ＥＲＰ'],
  ])('spaces, quotation marks, brackets and width do not matter: %s', (sentence, shown) => {
    expect(read(sentence)[0]).toBe(shown);
  });

  test('a name in Latin letters is no part of a longer word', () => {
    expect(read('INTERPOL')).toEqual([]);
    expect(read('接入ERP系统')).toEqual(['ERP']);
    expect(read('ERPs')).toEqual([]);
    expect(read('xERP')).toEqual([]);
    expect(read('ERP2')).toEqual(['ERP']);
  });
});

describe('places', () => {
  const places = (names: { zh: string; zhAlso?: string[] }[], agencies: string[], sentence: string) =>
    indexTerms(
      names.map(({ zh, zhAlso = [] }) => ({ zh, zhAlso })),
      agencies,
    )(sentence).map(({ concept, span, within }) => [concept.zh, span.start, span.end, within?.zh ?? null]);

  test('of names that overlap, the longer one has its own', () => {
    expect(places([{ zh: '甲乙' }, { zh: '乙丙丁' }], [], '甲乙丙丁')).toEqual([['乙丙丁', 1, 4, null]]);
    expect(places([{ zh: '甲乙' }, { zh: '丙丁' }], [], '甲乙丙丁')).toEqual([
      ['甲乙', 0, 2, null],
      ['丙丁', 2, 4, null],
    ]);
  });

  test('a name that overlaps an agency is no place, and one within a longer name that does neither', () => {
    expect(places([{ zh: '乙丙' }], ['甲乙'], '甲乙丙')).toEqual([]);
    expect(places([{ zh: '甲乙' }], ['甲乙'], '甲乙')).toEqual([]);
    expect(places([{ zh: '甲乙丙' }, { zh: '乙丙' }], ['甲乙'], '甲乙丙')).toEqual([['甲乙丙', 0, 3, null]]);
  });

  test('a concept found by another of its names is found once, at the first place', () => {
    expect(places([{ zh: '甲乙', zhAlso: ['丙'] }], [], '丙和甲乙')).toEqual([['甲乙', 0, 1, null]]);
  });

  test('characters of two units and spaces within count to the end', () => {
    expect(places([{ zh: '𠮷日' }], [], '选𠮷 日开')).toEqual([['𠮷日', 1, 5, null]]);
    expect(places([{ zh: '日𠮷' }], [], '选日𠮷')).toEqual([['日𠮷', 1, 4, null]]);
  });

  test('a name of nothing is found nowhere', () => {
    expect(places([{ zh: ' ' }], [''], '甲 乙')).toEqual([]);
  });

  test('the same name twice in a row is found at its first place, and within itself nowhere', () => {
    expect(places([{ zh: '甲甲' }], [], '甲甲甲')).toEqual([['甲甲', 0, 2, null]]);
  });
});
