import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Locale } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';

/** What each kind of file is for, by its name without the language. */
const kinds: Readonly<Record<string, UiKey>> = {
  'card.png': 'kit.file.card',
  'square.png': 'kit.file.square',
  'qr.svg': 'kit.file.qrSvg',
  'qr.png': 'kit.file.qrPng',
  'poster.html': 'kit.file.poster',
  'tabletop.html': 'kit.file.tabletop',
  'sheet.css': 'kit.file.style',
  'texts.txt': 'kit.file.texts',
  'citation.txt': 'kit.file.citation',
  'citation.bib': 'kit.file.bibtex',
  'citation.ris': 'kit.file.ris',
  'citation.json': 'kit.file.csl',
  'README.txt': 'kit.file.readme',
};

/**
 * What a file of a kit is for, in words: “Poster, A4, Chinese and English”.
 *
 * @param name Name within the kit, such as `poster.both.html`.
 */
export function describeKitFile(name: string, locale: Locale): string {
  const t = getTranslator(locale);
  const word = editions.map(toEditionWord).find((each) => name.includes(`.${each}.`));
  const key = kinds[word === undefined ? name : name.replace(`.${word}.`, '.')];
  if (key === undefined) {
    throw new Error(
      `Nothing says what the file ${name} of a share kit is for. Add it to src/share/item/describe-file.ts.`,
    );
  }
  return word === undefined
    ? t(key)
    : t('kit.fileIn', { file: t(key), language: t(`sheet.languages.${word}`) });
}
