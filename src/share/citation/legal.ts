import { type Cited, fillCitation, formatPlace, type Part, type SentenceRange, toAddress } from './cited.ts';

/**
 * The citation for English legal writing: the title as issued with its English in brackets, issuer, date, document number, place, and the
 * jurisdiction. It names both languages, so there is one of it; its address is the neutral one.
 */
export function formatLegal(cited: Cited, range: SentenceRange | null): Part[] {
  const { zh, en } = cited.texts;
  const { issuer, title, docNumber, date } = en;
  const values = {
    issuer,
    title,
    docNumber,
    date,
    place: formatPlace(cited, 'en', range),
    address: toAddress(cited, 'zh+en', range),
  };
  return [
    { text: `${zh.title} `, language: 'zh' },
    { text: fillCitation(en.words.legal, values), language: 'en' },
  ];
}
