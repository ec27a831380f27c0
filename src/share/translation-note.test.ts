import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { formatTranslationNote, formatTranslationStatus } from './translation-note.ts';

const { mainInstrument, instruments } = buildGraph(sampleContent());
const status = { state: 'reviewed', revised: '2026-01-02' } as const;

test.each([
  [
    'en',
    'Unofficial English translation of Jing Yang Zi [2025] No. 1 of March 1, 2025; the Chinese text prevails. State: reviewed, last revised January 2, 2026.',
  ],
  [
    'zh',
    '英文为非官方译文，译自京样字〔2025〕1号（2025年3月1日），以中文为准。状态：已复核，最近修订于2026年1月2日。',
  ],
] as const)('says what the English was made from, and how far it has come (%s)', (locale, expected) => {
  expect(formatTranslationNote(mainInstrument, status, locale)).toBe(expected);
});

test('an instrument without a date is named without one', () => {
  const undated = instruments.find(({ dateIssued }) => dateIssued === null);
  expect(undated && formatTranslationNote(undated, status, 'en')).toBe(
    'Unofficial English translation of second; the Chinese text prevails. State: reviewed, last revised January 2, 2026.',
  );
});

test('English that was never written has no day', () => {
  expect(formatTranslationStatus({ state: 'untranslated', revised: null }, 'en')).toBe(
    'in part not translated yet',
  );
});

test('an instrument without a number is named by its title', () => {
  const undated = instruments.find(({ dateIssued }) => dateIssued === null);
  expect(undated && formatTranslationNote(undated, status, 'zh')).toBe(
    '英文为非官方译文，译自《另一方案》，以中文为准。状态：已复核，最近修订于2026年1月2日。',
  );
});
