import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, measureText, toPieces } from './count-lines.ts';

describe('Chinese', () => {
  test('is as wide as it has letters, and broken between any two', () => {
    expect(measureText('海关在裁定')).toBe(5);
    expect(countLines(toPieces('海关在裁定有效期'), 4)).toBe(2);
    expect(countLines(toPieces('海关在裁定有效期届'), 4)).toBe(3);
  });

  test('keeps punctuation from the beginning of a line, and opening marks from its end', () => {
    // 海关在裁 | 定，有效 and not 海关在裁定 | ，有效
    expect(toPieces('裁定，有“效”期。').map(({ width }) => width)).toEqual([1, 2, 1, 3, 2]);
    expect(countLines(toPieces('海关在裁定，有效'), 5)).toBe(2);
    expect(countLines(toPieces('海关在裁，定，有'), 4)).toBe(3);
  });

  test('does not break Latin within, and sets a small space around it', () => {
    const [, latin] = toPieces('的AEO企');
    expect(latin?.width).toBeCloseTo(measureText('AEO') + 0.25);
    expect(toPieces('前30日')).toHaveLength(3);
  });
});

describe('English', () => {
  test('is broken at spaces and after hyphens', () => {
    expect(toPieces('cross-border trade')).toHaveLength(3);
    expect(countLines(toPieces('to make a decision'), measureText('to make a'))).toBe(2);
    expect(countLines(toPieces('to make a decision'), measureText('to make a decision'))).toBe(1);
  });

  test('has quotation marks as wide as a Chinese letter', () => {
    expect(measureText('“made”')).toBe(measureText('made') + 2);
  });

  test('is as wide as a broad font sets it, letter for letter', () => {
    // Noto Sans, where a letter is 16 px, takes 293 px.
    const width = measureText('public on the “Yundutong” platform.') * 16;
    expect(width).toBeGreaterThanOrEqual(293);
    expect(width).toBeLessThan(303);
  });

  test('breaks a word that no line has room for', () => {
    expect(countLines([{ width: 25, space: 0 }], 10)).toBe(3);
  });
});

test('no text takes fewer lines in a narrower column, and none takes less than its width asks for', () => {
  const words = fc.array(fc.constantFrom('海关', '，', 'trade', ' ', '“', '”', '2024', '-', 'in', '。'));
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, column) => {
      const pieces = toPieces(parts.join(''));
      const lines = countLines(pieces, column);
      const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
      expect(countLines(pieces, column - 1)).toBeGreaterThanOrEqual(lines);
      expect(lines).toBeGreaterThanOrEqual(Math.ceil(width / column));
    }),
  );
});
