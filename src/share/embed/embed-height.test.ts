import { describe, expect, test } from 'vitest';
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

describe('each text is set in its own size', () => {
  const heightAt = (width: number, changes: Partial<EmbedText>) =>
    estimateEmbedHeight({ ...short, ...changes }, width);
  /** How much another line adds behind the last letter that fits. */
  const growth = (width: number, fitting: number, make: (letters: string) => Partial<EmbedText>) =>
    [fitting, fitting + 1].map(
      (count) => heightAt(width, make('某'.repeat(count))) - heightAt(width, make('某')),
    );
  const sentence = (text: string) => ({ sentences: [{ text, chinese: true }] });

  test.each<[string, number, number, (letters: string) => Partial<EmbedText>]>([
    // A column of 288 px, bold letters of 22 px.
    ['heading', 12, 30, (heading) => ({ heading })],
    ['sentence', 18, 29, sentence],
    ['heading of the bodies', 19, 24, (partiesHeading) => ({ partiesHeading })],
    ['note', 20, 22, (note) => ({ notes: [note] })],
    // Two lines take 56 px, a place to tap takes 52 px at least.
    ['link', 18, 4, (open) => ({ open })],
  ])('%s', (_name, fitting, line, make) => {
    expect(growth(320, fitting, make)).toEqual([0, line]);
  });

  test('columns are as wide as the layout lets them be', () => {
    // 639 px: 607 px of column, 37 letters; 640 px: 488 px, 30 letters; from 824 px on 672 px, 42 letters.
    expect(growth(639, 37, sentence)).toEqual([0, 29]);
    expect(growth(640, 30, sentence)).toEqual([0, 29]);
    expect(growth(824, 42, sentence)).toEqual([0, 29]);
    expect(growth(2000, 42, sentence)).toEqual([0, 29]);
  });

  test('English has lines and a column of its own', () => {
    const english = (text: string) => ({ chinese: false, sentences: [{ text, chinese: false }] });
    expect(heightAt(320, { sentences: [{ text: 'Go.', chinese: false }] })).toBe(heightAt(320, {}) - 3);
    // 624 px, 39 letters of 16 px.
    expect(growth(2000, 39, english)).toEqual([0, 26]);
  });
});

test('a name longer than a line has its lines for itself', () => {
  const long = '某'.repeat(20);
  const heightOf = (parties: string[]) => estimateEmbedHeight({ ...short, parties }, 320);
  expect(heightOf([long, '甲局']) - heightOf([long])).toBe(26);
  // 288 px are 19.2 letters of 15 px; the margin behind a name takes 16 px of them, and so does the indent of its further lines.
  const lines = [18, 19, 36, 37].map((count) => (heightOf(['某'.repeat(count)]) - heightOf([])) / 26);
  expect(lines).toEqual([1, 2, 2, 3]);
});

test('needs no more room where there is more width', () => {
  const long = { ...short, sentences: [{ text: '推动第一项服务，'.repeat(40), chinese: true }] };
  const heights = [320, 400, 500, 600, 700, 800, 1200].map((width) => estimateEmbedHeight(long, width));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBeGreaterThan(4);
});
