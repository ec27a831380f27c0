import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test('spaces go, and forms of marks, width and case become one', () => {
  expect(foldText('「双 枢纽」（ＡＥＯ）〔2024〕').text).toBe('"双枢纽"(aeo)(2024)');
});

test('each character knows where it comes from, and the end is known, too', () => {
  expect(foldText('甲 ㎏乙')).toEqual({ text: '甲kg乙', offsets: [0, 2, 2, 3, 4] });
});

test.each([
  ['"', '"“”„‟＂「」『』'],
  ["'", "'‘’‛＇"],
  ['(', '（[【〔［('],
  [')', '）]】〕］)'],
  ['-', '‐‑–—−－-'],
])('every form of %s becomes it', (mark, forms) => {
  expect(foldText(forms).text).toBe(mark.repeat([...forms].length));
});

test('capitals, widths and characters of two units become comparable, and keep their places', () => {
  expect(foldText('Ａb　𠮷Ç')).toEqual({ text: 'ab𠮷ç', offsets: [0, 1, 3, 3, 5, 6] });
  expect(foldText('')).toEqual({ text: '', offsets: [0] });
  expect(foldText(' \t\n\u00a0').text).toBe('');
});
