import { describe, expect, it } from 'vitest';
import { getColumns, prepareExcerpts } from './excerpt.ts';

describe('prepareExcerpts', () => {
  it('puts the caret below the character meant, counting Han characters as two columns', () => {
    const excerpt = prepareExcerpts('第一行\n优化ERP（市商务局');
    expect(excerpt({ line: 2, column: 6 })).toBe('2 │ 优化ERP（市商务局\n           ^');
  });

  it('points at the end of the line where the column is beyond it', () => {
    expect(prepareExcerpts('优')({ line: 1, column: 9 })).toBe('1 │ 优\n      ^');
  });

  it('counts lines at LF, CRLF and CR alike and gives a byte order mark no column', () => {
    const excerpt = prepareExcerpts('\uFEFFa\r\nb\rc\nd');
    expect(excerpt({ line: 1, column: 1 })).toBe('1 │ a\n    ^');
    expect(excerpt({ line: 2, column: 1 })).toBe('2 │ b\n    ^');
    expect(excerpt({ line: 4, column: 1 })).toBe('4 │ d\n    ^');
  });

  it('cuts a long line to a window around the place', () => {
    const line = `${'前'.repeat(500)}（${'后'.repeat(500)}`;
    const [shown = '', caret = ''] = prepareExcerpts(line)({ line: 1, column: 501 }).split('\n');
    expect(shown).toMatch(/^1 │ …前{18}（后{17}…$/);
    expect([...shown].indexOf('（')).toBe(5 + 18);
    expect(caret).toBe(`${' '.repeat(5 + 18 * 2)}^`);
  });

  it('uses the whole window at either end of a long line', () => {
    const excerpt = prepareExcerpts('前'.repeat(500));
    expect(excerpt({ line: 1, column: 1 })).toBe(`1 │ ${'前'.repeat(36)}…\n    ^`);
    expect(excerpt({ line: 1, column: 500 }).split('\n')[0]).toBe(`1 │ …${'前'.repeat(36)}`);
  });

  it('shows characters beyond the first plane whole', () => {
    expect(prepareExcerpts('𠮷野（')({ line: 1, column: 3 })).toBe('1 │ 𠮷野（\n        ^');
  });

  it('does not hand control characters to the terminal', () => {
    expect(prepareExcerpts('a\u001b[31mb')({ line: 1, column: 2 })).toBe('1 │ a·[31mb\n     ^');
  });

  it('shows an empty line for a place outside the text', () => {
    expect(prepareExcerpts('a')({ line: 7, column: 3 })).toBe('7 │ \n    ^');
  });
});

describe('getColumns', () => {
  it.each([
    ['a', 1],
    ['商', 2],
    ['（', 2],
    ['〔', 2],
    ['𠮷', 2],
    ['\u0301', 0],
    ['\u200b', 0],
  ])('of %j is %i', (character, columns) => {
    expect(getColumns(character)).toBe(columns);
  });
});
