import { type Edition, localesOf } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import { type Cited, type Part, type SentenceRange, toAddress } from './cited.ts';
import { toRecord } from './record.ts';

/**
 * The citation as CSL-JSON, the input of Citation Style Language processors: a list with one item for each language. The type is `document`,
 * because the text calls itself neither law nor regulation.
 */
export function formatCslJson(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  const languages = localesOf(edition);
  return languages.map((each, index) => {
    const item = toCslItem(cited, each, range, toAddress(cited, edition, range));
    const text = JSON.stringify(item, null, 2).replace(/^/gm, '  ');
    const end = index === languages.length - 1 ? '\n]' : ',\n';
    return { text: `${index === 0 ? '[\n' : ''}${text}${end}`, language: each };
  });
}

function toCslItem(cited: Cited, language: Locale, range: SentenceRange | null, address: string) {
  const { id, lang, issuer, title, docNumber, place, date, notice } = toRecord(cited, language, range);
  return {
    id,
    type: 'document',
    language: lang,
    ...(issuer === '' ? {} : { author: [{ literal: issuer }] }),
    title,
    ...(docNumber === '' ? {} : { number: docNumber }),
    section: place,
    ...(date === null ? {} : { issued: { 'date-parts': [date.map(Number)] } }),
    URL: address,
    ...(notice === null ? {} : { note: notice }),
  };
}
