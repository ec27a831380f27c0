import type { Edition } from '../../language/edition.ts';
import type { UiKey } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { formatBibtex } from './bibtex.ts';
import { buildCited } from './build-cited.ts';
import { type Cited, joinParts, type Part, type SentenceRange } from './cited.ts';
import { formatCslJson } from './csl-json.ts';
import { formatHtml, formatHtmlQuotation } from './html.ts';
import { formatLegal } from './legal.ts';
import { formatMarkdown, formatMarkdownQuotation } from './markdown.ts';
import { formatOfficial } from './official.ts';
import { formatPlain } from './plain.ts';
import { formatQuotation } from './quotation.ts';
import { formatRis } from './ris.ts';

/** One form in which a measure can be cited or quoted. */
export interface CitationForm {
  /** Fit for an id on a page and for a file name. */
  id: CitationFormId;
  /** Its name, as an interface text. */
  labelKey: UiKey;
  /** `text` is read by people and flows; `code` is read by programs and keeps its lines. */
  format: 'text' | 'code';
  /** Ending of a file that holds it; `null` where nobody keeps it as a file. */
  extension: string | null;
  /** The text with the language of each stretch, for pages that have to say it. */
  parts: Part[];
  /** The same in one: what is copied. */
  text: string;
}

type Format = (cited: Cited, edition: Edition, range: SentenceRange | null) => Part[];

const forms = {
  official: ['text', null, formatOfficial],
  plain: ['text', null, formatPlain],
  legal: ['text', null, (cited, _edition, range) => formatLegal(cited, range)],
  quotation: ['text', null, formatQuotation],
  markdown: ['code', 'md', formatMarkdown],
  'markdown-quotation': ['code', 'md', formatMarkdownQuotation],
  html: ['code', 'html', formatHtml],
  'html-quotation': ['code', 'html', formatHtmlQuotation],
  bibtex: ['code', 'bib', formatBibtex],
  ris: ['code', 'ris', formatRis],
  'csl-json': ['code', 'json', formatCslJson],
} as const satisfies Readonly<
  Record<string, readonly [format: 'text' | 'code', extension: string | null, Format]>
>;

/** Every form, by a name that stays. */
export type CitationFormId = keyof typeof forms;

/** The names of all forms, in the order in which they are listed. */
export const citationFormIds = Object.keys(forms) as CitationFormId[];

/**
 * Every citation form of a measure, or of sentences of it: for its share page and its kit.
 *
 * @param edition In both languages each form has the Chinese first and the neutral address. The English legal style names both
 *   languages, so it is the same in each.
 * @param range Sentences, by their ids; the whole measure when left out.
 */
export function buildCitations(
  graph: Graph,
  measure: Measure,
  edition: Edition,
  range: SentenceRange | null = null,
): CitationForm[] {
  const cited = buildCited(graph, measure);
  return citationFormIds.map((id) => {
    const [format, extension, write] = forms[id];
    const parts = write(cited, edition, range);
    return { id, labelKey: `cite.form.${id}`, format, extension, parts, text: joinParts(parts) };
  });
}
