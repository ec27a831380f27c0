import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test('spaces go, and forms of marks, width and case become one', () => {
  expect(foldText('「双 枢纽」（ＡＥＯ）〔2024〕').text).toBe('"双枢纽"(aeo)(2024)');
});

test('each character knows where it comes from, and the end is known, too', () => {
  expect(foldText('甲 ㎏乙')).toEqual({ text: '甲kg乙', offsets: [0, 2, 2, 3, 4] });
});
