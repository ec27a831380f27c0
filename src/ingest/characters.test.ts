import { describe, expect, it } from 'vitest';
import { countCharacters, isChinese, isHan, isInvisible, isNumberSign, isSpace } from './characters.ts';

describe('classes of characters', () => {
  it.each(['市', '〇', '々', '㐀'])('counts %s as Han', (character) => {
    expect(isHan(character)).toBe(true);
    expect(isChinese(character)).toBe(true);
  });

  it.each(['，', '。', '（', '〔', '“', '’', '…', '—', '《', '：'])(
    'counts %s as Chinese punctuation',
    (character) => {
      expect(isHan(character)).toBe(false);
      expect(isChinese(character)).toBe(true);
    },
  );

  it.each(['', 'a', '1', '１', 'Ａ', ',', '(', '+', '×'])('does not count %j as Chinese', (character) => {
    expect(isChinese(character)).toBe(false);
  });

  it('tells space from line ends and from characters without width', () => {
    expect([' ', '\t', '\u3000', '\u00a0'].every(isSpace)).toBe(true);
    expect(['\n', '\r', '', '\u200b'].some(isSpace)).toBe(false);
    expect(['\u200b', '\ufeff', '\u00ad'].every(isInvisible)).toBe(true);
    expect([' ', '', '市'].some(isInvisible)).toBe(false);
  });

  it('knows the signs that bind numbers', () => {
    expect([...'×+/~%'].every(isNumberSign)).toBe(true);
    expect(isNumberSign('')).toBe(false);
  });
});

describe('countCharacters', () => {
  it('counts code points', () => {
    expect(countCharacters('𠮷野')).toBe(2);
    expect(countCharacters('')).toBe(0);
  });
});
