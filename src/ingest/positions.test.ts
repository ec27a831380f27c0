import { describe, expect, it } from 'vitest';
import { indexPositions } from './positions.ts';

describe('indexPositions', () => {
  it('counts lines and columns from 1', () => {
    const locate = indexPositions('一二\n三四');
    expect(locate(0)).toEqual({ line: 1, column: 1 });
    expect(locate(1)).toEqual({ line: 1, column: 2 });
    expect(locate(3)).toEqual({ line: 2, column: 1 });
    expect(locate(4)).toEqual({ line: 2, column: 2 });
  });

  it('ends a line at LF, CRLF and CR', () => {
    const text = 'a\nb\r\nc\rd';
    const locate = indexPositions(text);
    expect([...'abcd'].map((letter) => locate(text.indexOf(letter)))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('counts a character beyond the first plane as one column', () => {
    const text = '𠮷𠮷野';
    expect(indexPositions(text)(text.indexOf('野'))).toEqual({ line: 1, column: 3 });
  });

  it('gives a byte order mark no column of its own', () => {
    const locate = indexPositions('\uFEFF一二');
    expect(locate(1)).toEqual({ line: 1, column: 1 });
    expect(locate(2)).toEqual({ line: 1, column: 2 });
    expect(locate(0)).toEqual({ line: 1, column: 1 });
  });

  it('places the end of the text, too', () => {
    expect(indexPositions('')(0)).toEqual({ line: 1, column: 1 });
    expect(indexPositions('一\n')(2)).toEqual({ line: 2, column: 1 });
  });
});
