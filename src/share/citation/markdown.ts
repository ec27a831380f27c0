import type { Edition } from '../../language/edition.ts';
import type { Locale } from '../../language/locales.ts';
import {
  type CitationValues,
  type Cited,
  fillCitation,
  formatEach,
  mergeParts,
  type Part,
  type SentenceRange,
} from './cited.ts';
import { quoteSentences } from './quotation.ts';

/** The official citation in Markdown (CommonMark), its address a link. */
export function formatMarkdown(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(cited, edition, range, (each, values) => cite(cited, each, values), '\n\n');
}

/** The quotation in Markdown: the sentences as a block quote, the citation at its end. */
export function formatMarkdownQuotation(cited: Cited, edition: Edition, range: SentenceRange | null): Part[] {
  return formatEach(
    cited,
    edition,
    range,
    (each, values) => {
      const sentences = mergeParts(quoteSentences(cited, each, range, edition === 'zh+en'));
      const citation = fillCitation(cited.texts[each].words.source, { citation: cite(cited, each, values) });
      return [
        { text: '> ', language: each },
        ...sentences.map(({ text, language }) => ({ text: escapeMarkdown(text), language })),
        { text: `\n>\n> ${citation}`, language: each },
      ];
    },
    '\n\n',
  );
}

function cite(cited: Cited, language: Locale, { address, ...values }: CitationValues): string {
  const text = fillCitation(cited.texts[language].words.official, { ...values, address: '{address}' });
  return fillCitation(escapeMarkdown(text), { address: `<${address}>` });
}

/** Takes from every character that Markdown could read as a sign its meaning; only `{` and `}` have none. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&~|#!]/g, '\\$&')
      // At the start of a line these make a list, a heading or a rule.
      .replace(/^(\s*)([-+=])/gm, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
  );
}
