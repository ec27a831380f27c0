import { describe, expect, test } from 'vitest';
import { realFold, realKnowledge } from '../../tests/search/real-data.ts';
import { normaliseQuery } from './fold.ts';
import { recognise } from './recognise.ts';

function recogniseTyped(typed: string) {
  return recognise(normaliseQuery(typed, realFold), realKnowledge);
}

/** The pieces that a query is taken apart into. */
function pieces(typed: string): string[] {
  return recogniseTyped(typed).map((clue) => clue.typed);
}

/** The surest words that each piece stands for, with the reason. */
function meant(typed: string): string[] {
  return recogniseTyped(typed).map(({ alternatives }) => {
    const [best] = [...alternatives].sort((a, b) => b.weight - a.weight);
    return best === undefined ? '' : `${best.why} ${best.words}`;
  });
}

describe('Chinese', () => {
  test.each([
    ['跨境电商', ['跨境电商']],
    ['基因治疗产品可以代理进口吗', ['基因治疗产品', '代理进口']],
    ['預裁定怎么延期', ['预裁定', '延期']],
    ['7X24小时', ['7×24小时']],
    ['ＡＥＯ互认', ['aeo', '互认']],
  ])('%s', (typed, expected) => {
    expect(pieces(typed)).toEqual(expected);
  });

  test.each([
    ['远成监管', 'correction 远程监管'],
    ['卫兴', 'correction 卫星'],
    ['檢疫審匹', 'correction 检疫审批'],
  ])('a slip of the same sound is put right: %s', (typed, expected) => {
    expect(meant(typed)).toEqual([expected]);
  });

  test('a body is meant by its short name, and by part of it', () => {
    const slugs = (typed: string) =>
      recogniseTyped(typed).flatMap(({ agencies }) => agencies.map(({ index }) => index)).length;
    expect(slugs('市商务局')).toBe(1);
    expect(slugs('丰台')).toBe(1);
    expect(slugs('北京')).toBe(0);
  });

  test('a long piece keeps the words it is made of', () => {
    expect(recogniseTyped('京津冀协同')[0]?.parts.map(({ typed }) => typed)).toEqual(['京津冀', '协同']);
  });

  test('words that the texts do not know stand for nothing', () => {
    expect(recogniseTyped('恐龙化石').flatMap(({ alternatives }) => alternatives)).toEqual([]);
  });

  test('a query of stop words alone is taken at its word', () => {
    expect(pieces('怎么')).toEqual(['怎么']);
  });
});

describe('pinyin', () => {
  test.each([
    ['kuajingdianshang', '跨境电商'],
    ['kua jing dian shang', '跨境电商'],
    ['zonghe baoshuiqu', '综合保税区'],
    ['kuajingdiansh', '跨境电商'],
    ['fmqd', '负面清单'],
    ['putonghua', ''],
  ])('%s → %s', (typed, words) => {
    const found = recogniseTyped(typed).flatMap(({ alternatives }) =>
      alternatives.filter(({ why }) => why === 'pinyin').map((each) => each.words),
    );
    if (words === '') expect(found).toEqual([]);
    else expect(found).toContain(words);
  });

  test('an English word stays English though it could be spelled', () => {
    expect(recogniseTyped('data')[0]?.locale).toBe('en');
  });
});

describe('English', () => {
  test.each([
    ['sattelite', 'correction satellit'],
    ['remote supervison', 'correction remot supervision'],
    ['quaran', 'part quarantin'],
    ['remanufact', 'part remanufactur'],
    ['licences', 'literal licens'],
  ])('%s', (typed, expected) => {
    expect(meant(typed)[0]).toBe(expected);
  });

  test('phrases of the texts and names stay whole', () => {
    expect(pieces('medical devices advance ruling')).toEqual(['medical devices', 'advance ruling']);
  });

  test('an unknown word is a piece that stands for nothing', () => {
    const [, dentist] = recogniseTyped('customs dentist');
    expect(dentist).toMatchObject({ typed: 'dentist', agencies: [], terms: [] });
    expect(dentist?.alternatives.filter(({ locale }) => locale === 'en')).toEqual([]);
  });
});
