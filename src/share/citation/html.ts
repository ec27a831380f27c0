import type { Edition } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import {
  fillCitation,
  type CitationValues,
  type Cited,
  dropEmpty,
  formatEach,
  type Part,
  type SentenceRange,
} from './cited.ts';
import { escapeHtml } from '../escape-html.ts';
import { quoteSentences } from './quotation.ts';

/** The official citation as an HTML paragraph that says its language, the title in `cite`, its address a link. */
export function formatHtml(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(cited, edition, range, (each, values) => {
    const { lang } = cited.texts[each];
    return `<p lang="${lang}">${cite(cited, each, values)}</p>`;
  });
}

/** The quotation in HTML: the sentences as a block quote with the address as its source, the citation in a paragraph below. */
export function formatHtmlQuotation(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(cited, edition, range, (each, values) => {
    const { lang, words } = cited.texts[each];
    const own = (text: string): Part => ({ text, language: each });
    const sentences = quoteSentences(cited, each, range, edition === 'zh+en').flatMap(
      ({ text, language }) => {
        const part = { text: escapeHtml(text), language };
        return language === each
          ? part
          : [own(`<span lang="${cited.texts[language].lang}">`), part, own('</span>')];
      },
    );
    const source = fillCitation(words.source, { citation: cite(cited, each, values) });
    return [
      own(`<blockquote lang="${lang}" cite="${escapeHtml(values.address)}"><p>`),
      ...sentences,
      own(`</p></blockquote>\n<p lang="${lang}">${source}</p>`),
    ];
  });
}

function cite(cited: Cited, language: Locale, values: CitationValues): string {
  const safe = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, escapeHtml(value)]));
  const address = escapeHtml(values.address);
  return fillCitation(escapeHtml(dropEmpty(cited.texts[language].words.official, values)), {
    ...safe,
    title: `<cite>${escapeHtml(values.title)}</cite>`,
    address: `<a href="${address}">${address}</a>`,
  });
}
