import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { findCharacterName, nameCharacters } from './character-names.ts';

test('shows what can be seen and names what cannot, each with its code point', () => {
  expect(nameCharacters(')，\n 𠮷', getTranslator('en'))).toEqual([
    { sign: ')', isName: false, code: 'U+0029' },
    { sign: '，', isName: false, code: 'U+FF0C' },
    { sign: 'line end', isName: true, code: 'U+000A' },
    { sign: 'space', isName: true, code: 'U+0020' },
    { sign: '𠮷', isName: false, code: 'U+20BB7' },
  ]);
});

test.each(['\u200b', '\u202e', '\u2003', '\f'])('names the unseen character %j', (character) => {
  expect(findCharacterName(character, getTranslator('zh'))).toBe('不可见字符');
});

test('tells spaces of different width apart', () => {
  const t = getTranslator('zh');
  const names = [' ', '\u3000', '\u00a0', '\t'].map((character) => findCharacterName(character, t));
  expect(names).toEqual(['空格', '全角空格', '不换行空格', '制表符']);
});
