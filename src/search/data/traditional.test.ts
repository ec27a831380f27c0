import { expect, test } from 'vitest';
import { createFold } from '../engine/fold.ts';
import { listTaiwanWords } from './taiwan-words.ts';
import { listTraditionalForms } from './traditional.ts';

test('traditional characters are folded to those of the texts', () => {
  const fold = createFold(listTraditionalForms(new Set('减免税贸易数据台')));
  expect(fold('減免稅貿易數據臺')).toBe('减免税贸易数据台');
});

test('only what the texts have is folded, and what they have stays', () => {
  expect(listTraditionalForms(new Set('税'))).toBe('稅税');
  expect(listTraditionalForms(new Set('稅税'))).toBe('');
});

test('words of Taiwan stand for words of the texts, and only for those', () => {
  expect(listTaiwanWords('推动信息共享')).toContainEqual(['资讯', '信息']);
  expect(listTaiwanWords('推动货物共享').filter(([taiwan]) => taiwan === '资讯')).toEqual([]);
  expect(listTaiwanWords('信息与资讯').filter(([taiwan]) => taiwan === '资讯')).toEqual([]);
});
