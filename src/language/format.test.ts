import { expect, test } from 'vitest';
import { formatDate, formatList, nestQuotes } from './format.ts';

test('dates as readers of each language write them, whatever the time zone', () => {
  expect(formatDate('zh', '2024-07-05')).toBe('2024年7月5日');
  expect(formatDate('en', '2024-07-05')).toBe('July 5, 2024');
});

test('lists as readers of each language join them', () => {
  expect(formatList('zh', ['甲', '乙', '丙'])).toBe('甲、乙和丙');
  expect(formatList('en', ['A', 'B', 'C'])).toBe('A, B, and C');
});

test('quotation marks within quotation marks are single ones, in pairs only', () => {
  expect(nestQuotes('进一步拓展国际贸易“单一窗口”功能')).toBe('进一步拓展国际贸易‘单一窗口’功能');
  expect(nestQuotes('enterprises’ “green channel” and “fast lane”')).toBe(
    'enterprises’ ‘green channel’ and ‘fast lane’',
  );
  expect(nestQuotes('half “open')).toBe('half “open');
});
