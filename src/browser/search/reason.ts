import type { Locale } from '../../language/locales.ts';
import { makeElement } from '../make-element.ts';
import type { Reason } from '../../search/engine/answer.ts';
import type { BoxWords } from '../../search/words.ts';

/** The text for a reason, with `{typed}` and `{words}` in it. */
export function chooseReasonText({ kind, words }: Reason, texts: BoxWords): string {
  if (words === '') return texts.reasonOtherLanguage;
  return {
    pinyin: texts.reasonPinyin,
    synonym: texts.reasonSynonym,
    translation: texts.reasonTranslation,
    correction: texts.reasonCorrection,
  }[kind];
}

/** Says why something matches; Chinese words on an English page say their language. */
export function renderReason(reason: Reason, texts: BoxWords, locale: Locale): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const values: Readonly<Record<string, string>> = { '{typed}': reason.typed, '{words}': reason.words };
  for (const part of chooseReasonText(reason, texts).split(/(\{typed\}|\{words\})/)) {
    const value = values[part];
    if (value === undefined) fragment.append(part);
    else if (locale === 'en' && /\p{Script=Han}/u.test(value)) {
      fragment.append(makeElement('span', { lang: 'zh-CN' }, value));
    } else fragment.append(value);
  }
  return fragment;
}
