import { expect, test } from 'vitest';
import { type EmbedText, estimateEmbedHeight } from './embed-height.ts';

// That these heights are those of a browser is shown by src/tests/browser/embed-heights.test.ts.
const short: EmbedText = {
  chinese: true,
  heading: '优化第一项服务',
  sentences: [{ text: '推动第一项服务。', chinese: true }],
  partiesHeading: '责任单位',
  parties: ['甲局'],
  notes: ['甲局《样例方案》'],
  open: '打开第1项',
};

test('is the sum of the lines and what stands between them', () => {
  // padding, number, heading, sentence, heading of the bodies, bodies, rule, note, link, allowance
  const narrow = 32 + 56 + 30 + (12 + 29) + (20 + 24) + 26 + 21 + (8 + 22) + (8 + 44) + 16;
  expect(estimateEmbedHeight(short, 320)).toBe(narrow);
  // Where the number hangs beside the heading, it takes no height.
  expect(estimateEmbedHeight(short, 800)).toBe(narrow - 56 + 16);
});

test('grows with every line, sentence and note', () => {
  const base = estimateEmbedHeight(short, 320);
  const more = (changes: Partial<EmbedText>) => estimateEmbedHeight({ ...short, ...changes }, 320) - base;
  const [sentence] = short.sentences;
  if (sentence === undefined) throw new Error('The sample lacks a sentence.');
  expect(more({ sentences: [sentence, sentence] })).toBe(12 + 29);
  expect(more({ sentences: [{ text: '推动'.repeat(10), chinese: true }] })).toBe(29);
  expect(more({ notes: [...short.notes, '注'] })).toBe(8 + 22);
  expect(more({ parties: ['甲局', '乙委'] })).toBe(0);
  expect(more({ parties: ['甲局', '乙委', '丙区政府', '丁区政府', '戊区政府'] })).toBe(26);
  expect(more({ parties: [] })).toBe(-26);
});

test('a name longer than a line has its lines for itself', () => {
  const long = '某'.repeat(20);
  const heightOf = (parties: string[]) => estimateEmbedHeight({ ...short, parties }, 320);
  expect(heightOf([long, '甲局']) - heightOf([long])).toBe(26);
});

test('needs no more room where there is more width', () => {
  const long = { ...short, sentences: [{ text: '推动第一项服务，'.repeat(40), chinese: true }] };
  const heights = [320, 400, 500, 600, 700, 800, 1200].map((width) => estimateEmbedHeight(long, width));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBeGreaterThan(4);
});
