import type { Edition } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import { type Locale, locales } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, type Address, toAbsolute } from '../../model/addresses.ts';
import { buildCited } from '../../share/citation/build-cited.ts';
import type { Part } from '../../share/citation/cited.ts';
import { formatOfficial } from '../../share/citation/official.ts';
import { formatPlain } from '../../share/citation/plain.ts';
import { formatQuotation } from '../../share/citation/quotation.ts';
import { findShortAddress } from '../../share/item/item.ts';
import { formatShareText } from '../../share/citation/share-text.ts';

/** A stretch of a text; `lang` is `null` where it is in the language of the page. */
export interface LanguageRun {
  text: string;
  lang: string | null;
}

/** A text to copy, by a button or by hand. */
export interface CopyView {
  /** Fragment of the text. */
  id: string;
  /** What it is, or what it is for. */
  label: string;
  runs: LanguageRun[];
  /** Words of its button; `null` where it is there to be read. */
  button: string | null;
  /** True where the text repeats the page, and so stands behind its label until it is asked for. */
  folded: boolean;
  /** True where programs read it and its lines and spaces count. */
  code?: boolean;
}

/** All texts to copy on the page of a measure, and what the share sheet is given. */
export interface Copies {
  copies: CopyView[];
  shareText: string;
}

/** Parts of a text as the page in one language marks them. */
export function toLanguageRuns(parts: readonly Part[], locale: Locale): LanguageRun[] {
  return parts.map(({ text, language }) => ({
    text,
    lang: language === locale ? null : locales[language].lang,
  }));
}

/** Prepares links, the two citations and the quotations of a measure; the other forms are on its share page. */
export function buildCopies(graph: Graph, measure: Measure, locale: Locale, t: Translate): Copies {
  const cited = buildCited(graph, measure);
  const short = findShortAddress(graph, { kind: 'measure', measure });
  const toCopy = (
    id: string,
    label: string,
    button: string | null,
    parts: readonly Part[],
    folded = false,
  ): CopyView => ({ id, label, button, folded, runs: toLanguageRuns(parts, locale) });
  const toText = (text: string): Part[] => [{ text, language: locale }];
  const official = formatOfficial(cited, locale, null);
  return {
    copies: [
      toCopy('address', t(`cite.address.${locale}`), t('cite.copyLink'), toText(cited.addresses[locale])),
      toCopy(
        'neutral-address',
        t('cite.address.both'),
        t('cite.copyBothLink'),
        toText(cited.addresses['zh+en']),
      ),
      ...(short === null
        ? []
        : [toCopy('short-address', t('cite.address.short'), null, toText(toAbsolute(graph.site, short)))]),
      toCopy('citation', t('cite.form.official'), t('cite.copyCitation'), official),
      toCopy('plain-citation', t('cite.form.plain'), t('cite.copyPlain'), formatPlain(cited, locale, null)),
      toCopy(
        'quotation',
        t('cite.form.quotation'),
        t('cite.copyQuotation'),
        formatQuotation(cited, locale, null),
        true,
      ),
      toCopy(
        'both-languages',
        t('cite.bothLanguages'),
        t('cite.copyBoth'),
        formatQuotation(cited, 'zh+en', null),
        true,
      ),
    ],
    shareText: formatShareText(cited, locale, null),
  };
}

/** Where the browser finds what it needs to quote sentences of the measure, from the root of the portal. */
export function toQuoteAddress({ instrument, key }: Measure, edition: Edition): Address {
  return addressOf.quote(toEditionWord(edition), instrument.id, key);
}
