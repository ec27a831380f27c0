import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { inventInstrument, measuresEach, type Stock } from './invent-instrument.ts';

const stock: Stock = {
  verbs: ['推进', '完善', '支持', '探索', '建立'].map((zh, index) => ({ zh, en: `verb ${index}` })),
  concepts: ['单一窗口', '预裁定', '保税物流', '冷链仓库', '跨境电商', '数字贸易'].map((zh, index) => ({
    zh,
    en: `concept ${index}`,
  })),
  bodies: ['市商务局', '甲海关', '市财政局', '市税务局'].map((zh, index) => ({ zh, en: `Body ${index}` })),
};

const parseText = (source: string) => parseInstrument(new TextEncoder().encode(source));

test('the same number gives the same files, another one other texts', () => {
  expect(inventInstrument(3, stock)).toEqual(inventInstrument(3, stock));
  expect(inventInstrument(3, stock).source).not.toBe(inventInstrument(4, stock).source);
});

test('the parser understands the text without a doubt, with every measure and its bodies', () => {
  const { source, measures } = inventInstrument(1, stock);
  const parsed = parseText(source);
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.measures).toHaveLength(measuresEach);
  expect(
    parsed.measures.map(({ num, heading, segments, agencies }) => ({
      number: num,
      heading,
      sentences: segments.map(({ text }) => text),
      bodies: agencies.map(({ name }) => name),
    })),
  ).toEqual(
    measures.map(({ number, heading, sentences, bodies }) => ({
      number,
      heading: heading.zh,
      sentences: sentences.map(({ zh }) => zh),
      bodies: bodies.map(({ zh }) => zh),
    })),
  );
});

test('roles and open lists occur', () => {
  const source = [1, 2, 3].map((number) => inventInstrument(number, stock).source).join('');
  expect(source).toMatch(/（.*牵头，.*配合）/);
  expect(source).toMatch(/（.*等）/);
});

test('every sentence and heading has its English', () => {
  const { source, translations } = inventInstrument(2, stock);
  const pairs = new Map(
    [...translations].map(([name, text]) => {
      const { provision, pairs } = parse(text) as {
        provision: string;
        pairs: { id: string; source: string; target: string }[];
      };
      expect(`${provision}.yaml`).toBe(name);
      return [provision, pairs.map((pair) => `${pair.id} ${pair.source}`)];
    }),
  );
  const { provisions, measures, sections, subsections } = parseText(source);
  const texts = [
    ...[...provisions, ...measures].map(({ id, heading, segments }) => ({ id, heading, segments })),
    ...[...sections, ...subsections].map(({ id, heading }) => ({ id, heading, segments: [] })),
  ];
  for (const { id, heading, segments } of texts) {
    const expected = [
      ...(heading === null ? [] : [`heading ${heading}`]),
      ...segments.map((segment) => `${segment.id} ${segment.text}`),
    ];
    expect(pairs.get(id), id).toEqual(expect.arrayContaining(expected));
  }
});

test('texts differ: no two measures are the same', () => {
  const measures = [1, 2].flatMap((number) => inventInstrument(number, stock).measures);
  expect(new Set(measures.map((measure) => JSON.stringify([measure.heading, measure.sentences]))).size).toBe(
    measures.length,
  );
});

test('a stock without bodies is an error', () => {
  expect(() => inventInstrument(1, { ...stock, bodies: [] })).toThrow('There is nothing to choose from');
});
