import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt } from '../../../language/get-at.ts';
import { findPhrases } from './find-phrases.ts';

/** The texts with brackets around what would be marked. */
function mark(texts: readonly string[], phrases: readonly string[]): string[] {
  return findPhrases(texts, phrases).map((spans, index) => {
    let text = getAt(texts, index);
    for (const { start, end } of [...spans].reverse()) {
      text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
    }
    return text;
  });
}

test('finds a phrase each time it stands there', () => {
  expect(mark(['跨境电商和跨境电商企业'], ['跨境电商'])).toEqual(['[跨境电商]和[跨境电商]企业']);
});

test('finds a phrase across elements', () => {
  expect(mark(['实施海关', '预裁定', '展期'], ['海关预裁定'])).toEqual(['实施[海关]', '[预裁定]', '展期']);
});

test('width, case and the amount of white space do not matter', () => {
  expect(mark(['ＡＥＯ企业'], ['aeo'])).toEqual(['[ＡＥＯ]企业']);
  expect(mark(['an Advance\n      ruling'], ['advance ruling'])).toEqual(['an [Advance\n      ruling]']);
});

test('Latin words are found whole, next to Chinese too', () => {
  expect(mark(['a port, an import, ports'], ['port'])).toEqual(['a [port], an import, ports']);
  expect(mark(['建设ERP系统'], ['ERP'])).toEqual(['建设[ERP]系统']);
});

test('phrases that overlap become one stretch', () => {
  expect(mark(['跨境电商企业'], ['跨境电商', '电商企业'])).toEqual(['[跨境电商企业]']);
});

test('markup in a phrase is only text', () => {
  expect(mark(['a <b> tag'], ['<b>'])).toEqual(['a [<b>] tag']);
});

test('whatever is marked lies in its text, sorted and apart', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'B', '关', 'Ａ', ' ', '\n', '😀', '7', 'x') });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), fc.array(words, { maxLength: 5 }), (texts, phrases) => {
      const found = findPhrases(texts, phrases);
      expect(found).toHaveLength(texts.length);
      found.forEach((spans, index) => {
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(getAt(texts, index).length);
          last = end;
        }
      });
    }),
  );
});
