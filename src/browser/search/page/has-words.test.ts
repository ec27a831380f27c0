import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test.each([
  ['the phrase as it stands', '支持企业开展预裁定', '预裁定'],
  ['another width and case', 'ＡＥＯ企业', 'aeo'],
  ['all words in any order', 'a ruling given in advance', 'advance ruling'],
  ['a word that goes on', 'customs declarations', 'declaration'],
  ['words in another line', 'customs\n   declaration', 'customs declaration'],
  ['Chinese and Latin words together', '北京的AEO企业', 'aeo 北京'],
])('a text has %s', (_what, text, typed) => {
  expect(hasWords(text, typed)).toBe(true);
});

test.each([
  ['single characters of a Chinese word', '恐怕没有龙', '恐龙'],
  ['only one of the words', 'customs duties', 'customs dinosaur'],
  ['the end of a longer Latin word', 'an important report', 'port'],
  ['a single character', '关', '关'],
  ['nothing that is a word', 'a ? b', '??!'],
  ['nothing', 'anything', '  '],
])('a text that has %s is no hit', (_what, text, typed) => {
  expect(hasWords(text, typed)).toBe(false);
});
