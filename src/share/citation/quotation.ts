import { type Edition, localesOf } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import { fillCitation, type Cited, listSentences, type Part, type SentenceRange } from './cited.ts';
import { formatOfficial } from './official.ts';

/**
 * The quotation: the sentences whole and unchanged, without quotation marks, so that those of the text stay as they are; on the next line
 * the official citation. In both languages the Chinese sentences, the English ones, then both citations.
 */
export function formatQuotation(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  const languages = localesOf(edition);
  const quoted = languages.flatMap((each, index) => [
    ...quoteSentences(cited, each, range, edition === 'zh+en'),
    { text: index < languages.length - 1 ? '\n' : '', language: each },
  ]);
  const sources = formatOfficial(cited, edition, range).map(({ text, language: each }) => ({
    text: `\n${fillCitation(cited.texts[each].words.source, { citation: text.trim() })}`,
    language: each,
  }));
  return [...quoted, ...sources].filter(({ text }) => text !== '');
}

/**
 * The sentences in one language. A sentence that has no English yet stands there in Chinese with a note; where the Chinese is quoted
 * anyway, the note stands alone. English that is out of date says so.
 */
export function quoteSentences(
  cited: Cited,
  language: Locale,
  range: SentenceRange | null,
  besideChinese: boolean,
): Part[] {
  const { words } = cited.texts[language];
  return listSentences(cited, range).flatMap(({ zh, en, stale }, index): Part[] => {
    const space = index === 0 ? '' : words.space;
    if (language === 'zh') return [{ text: `${space}${zh}`, language }];
    if (en === null && besideChinese) return [{ text: `${space}[${words.untranslated}]`, language }];
    if (en === null) {
      return [
        { text: `${space}${zh}`, language: 'zh' },
        { text: ` [${words.untranslated}]`, language },
      ];
    }
    return [{ text: `${space}${en}${stale ? ` [${words.stale}]` : ''}`, language }];
  });
}
