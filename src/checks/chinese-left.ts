import type { Checked } from './checked.ts';
import type { Finding } from './finding.ts';

/** Characters of Chinese writing, and punctuation of its width. */
const chinese = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]+/gu;

/** No English text has Chinese characters or Chinese punctuation in it. */
export function findChineseLeft({ english }: Checked): Finding[] {
  return english.flatMap(({ file, path, text }) =>
    [...text.matchAll(chinese)].map((match) => ({
      rule: 'chinese-left',
      severity: 'error',
      file,
      path,
      offset: match.index,
      message: `“${match[0]}” is left in the English.`,
      hint: 'Translate it; the pages themselves show the Chinese beside the English where that is wanted.',
    })),
  );
}
