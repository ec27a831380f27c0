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

describe('letters', () => {
  test.each([
    ['the most slender ones', "ijlI.,:;'’‘|!()[]-", 0.33],
    ['slender ones', 'ft', 0.36],
    ['r', 'r', 0.41],
    ['small ones', 'cksvxyz', 0.51],
    ['round ones', 'bdghnopqu', 0.61],
    ['w', 'w', 0.8],
    ['the broadest ones', 'mMW—', 0.93],
    ['capitals', 'ABCXYZ', 0.67],
    ['spaces', ' \t\n', 0.27],
    ['all others', 'ae0189?&é', 0.56],
    ['Chinese, its punctuation and full width', '渡船，。（）ＡＩ《》\u3000', 1],
    ['quotation marks, which may come from a Chinese font', '“”', 1],
  ])('%s', (_kind, letters, width) => {
    for (const letter of letters) expect(measureText(letter), letter).toBe(width);
    expect(measureText(letters)).toBeCloseTo(width * letters.length);
  });
});

describe('pieces', () => {
  test('have the space after them, and none where nothing stands between', () => {
    expect(toPieces('cat  and—dog')).toEqual([
      { width: measureText('cat'), space: measureText('  ') },
      { width: measureText('and—dog'), space: 0 },
    ]);
  });

  test('keep brackets and quotation marks of either script to what they enclose', () => {
    const widths = (text: string) => toPieces(text).map(({ width }) => width);
    for (const [opening, closing] of ['（）', '［］', '《》', '“”', '‘’', '〔〕', '「」'].map((pair) => [
      ...pair,
    ])) {
      expect(widths(`甲${opening}乙${closing}丙`), opening).toEqual([1, expect.any(Number), 1]);
    }
    for (const mark of '，。；：、！？·…') expect(widths(`甲${mark}乙`), mark).toHaveLength(2);
    expect(toPieces('on (a b) and [c]')).toHaveLength(5);
  });

  test('set a small space around Latin among Chinese only', () => {
    expect(toPieces('AIS船')[0]?.width).toBeCloseTo(measureText('AIS') + 0.25);
    expect(toPieces('AIS on')[0]?.width).toBeCloseTo(measureText('AIS'));
  });
});

describe('lines', () => {
  const wide = (width: number, space = 0) => ({ width, space });

  test('are as many as fill the column, with no room needed for the space at the end of one', () => {
    expect(countLines([], 10)).toBe(1);
    expect(countLines([wide(4), wide(6)], 10)).toBe(1);
    expect(countLines([wide(4), wide(6.1)], 10)).toBe(2);
    expect(countLines([wide(4, 1), wide(6)], 10)).toBe(2);
    expect(countLines([wide(4), wide(6, 1)], 10)).toBe(1);
    expect(countLines([wide(6, 1), wide(6), wide(4)], 10)).toBe(2);
  });

  test('go on behind the end of a piece that was broken', () => {
    expect(countLines([wide(25), wide(5)], 10)).toBe(3);
    expect(countLines([wide(25), wide(6)], 10)).toBe(4);
    expect(countLines([wide(20), wide(1)], 10)).toBe(3);
    expect(countLines([wide(1), wide(20), wide(1)], 10)).toBe(4);
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
