import { describe, expect, test } from 'vitest';
import { sampleFold, sampleKnowledge } from '../../tests/samples/portal-search.ts';
import { normaliseQuery } from './fold.ts';
import { recognise } from './recognise.ts';

function recogniseTyped(typed: string) {
  return recognise(normaliseQuery(typed, sampleFold), sampleKnowledge);
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
    ['环湖绿道', ['环湖绿道']],
    ['智慧航标怎么安装终端吗', ['智慧航标', '安装', '终端']],
    ['救援站點怎么预约', ['救援站点', '预约']],
    ['7X24小时', ['7×24小时']],
    ['ＡＩＳ終端', ['ais', '终端']],
  ])('%s', (typed, expected) => {
    expect(pieces(typed)).toEqual(expected);
  });

  test.each([
    ['智慧杭标', 'correction 智慧航标'],
    ['叶航', 'correction 夜航'],
    ['候鳥靜墨期', 'correction 候鸟静默期'],
  ])('a slip of the same sound is put right: %s', (typed, expected) => {
    expect(meant(typed)).toEqual([expected]);
  });

  test('a body is meant by its short name, and by part of it', () => {
    const slugs = (typed: string) =>
      recogniseTyped(typed).flatMap(({ agencies }) => agencies.map(({ index }) => index)).length;
    expect(slugs('市商务局')).toBe(1);
    expect(slugs('菱洲')).toBe(1);
    expect(slugs('云浦')).toBe(0);
  });

  test('a long piece keeps the words it is made of', () => {
    expect(recogniseTyped('湖区渡运')[0]?.parts.map(({ typed }) => typed)).toEqual(['湖区', '渡运']);
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
    ['diandongduchuan', '电动渡船'],
    ['dian dong du chuan', '电动渡船'],
    ['huanhu lvdao', '环湖绿道'],
    ['diandongduch', '电动渡船'],
    ['yptd', '一票通渡'],
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
    ['migratry', 'correction migratory'],
    ['quiet seson', 'correction quiet season'],
    ['homest', 'part homestay'],
    ['mudfl', 'part mudflat'],
    ['bicycles', 'literal bicycl'],
  ])('%s', (typed, expected) => {
    expect(meant(typed)[0]).toBe(expected);
  });

  test('phrases of the texts and names stay whole', () => {
    expect(pieces('electric ferries quiet season')).toEqual(['electric ferries', 'quiet season']);
  });

  test('an unknown word is a piece that stands for nothing', () => {
    const [, dentist] = recogniseTyped('berth dentist');
    expect(dentist).toMatchObject({ typed: 'dentist', agencies: [], terms: [] });
    expect(dentist?.alternatives.filter(({ locale }) => locale === 'en')).toEqual([]);
  });
});
