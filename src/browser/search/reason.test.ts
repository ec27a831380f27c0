import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { toBoxWords } from '../../views/parts/search-box.ts';
import { chooseReasonText } from './reason.ts';

const words = toBoxWords(getTranslator('en'));

test.each(['pinyin', 'synonym', 'translation', 'correction'] as const)(
  '“%s” has words of its own',
  (kind) => {
    const text = chooseReasonText({ kind, typed: 'a', words: 'b' }, words);
    expect(text).toContain('{typed}');
    expect(text).toContain('{words}');
  },
);

test('where the page cannot show which words match, it says that the other language does', () => {
  expect(chooseReasonText({ kind: 'translation', typed: 'a', words: '' }, words)).toBe(
    words.reasonOtherLanguage,
  );
});
