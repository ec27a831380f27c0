import { expect, it } from 'vitest';
import { isFooter } from './footers.ts';

it.each([
  '— 3 —',
  '-3-',
  '－１２－',
  '— 3 — ',
  '第3页',
  '第 3 页 共 10 页',
  '第3页/共10页',
  '3/10',
  'Page 3 of 10',
  '3',
  '· 3 ·',
])('takes %j for a page number', (line) => {
  expect(isFooter(line)).toBe(true);
});

it.each(['3. ', '2024', '第3条', '—', '3个', '1/3以上', '第3页的内容', '', '三'])(
  'takes %j for text',
  (line) => {
    expect(isFooter(line)).toBe(false);
  },
);
