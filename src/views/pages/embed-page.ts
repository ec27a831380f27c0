import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute, toHref } from '../../model/addresses.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import type { EmbedText } from '../../share/embed/embed-height.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import { type LocalText, toLocalText } from '../parts/local-text.ts';
import { type PartyView, toPartyViews } from './measure-page.ts';
import { toInstrumentNames, toPlainHeading } from '../parts/names.ts';

/** Everything the embed of a measure shows: what it must say where nothing else of the portal stands around it. */
export interface EmbedPage {
  locale: Locale;
  t: Translate;
  /** Language tag of the page. */
  lang: string;
  title: string;
  /** The page that the embed is taken from, absolute. */
  canonical: string;
  faviconHref: string;
  num: string;
  heading: LocalText;
  editorial: boolean;
  sentences: { id: string; text: LocalText }[];
  parties: PartyView[];
  openList: boolean;
  /** Issuer, title, number and date of the document. */
  source: string;
  /** In English: that the translation is unofficial and the Chinese prevails, and how far it has been checked. */
  note: string | null;
  /** Which portal this is, and that it is not the issuer's. */
  status: string;
  /** The page that the embed is taken from. */
  open: { href: string; label: string };
}

/** Prepares the embed of a measure. */
export function buildEmbedPage(graph: Graph, measure: Measure, locale: Locale): EmbedPage {
  const { site } = graph;
  const { instrument, key, num } = measure;
  const t = getTranslator(locale);
  const { date, ...names } = toInstrumentNames(instrument, locale);
  const address = addressOf.measure(locale, instrument.id, key);
  return {
    locale,
    t,
    lang: locales[locale].lang,
    title: t('title.join', {
      page: t('embed.title', { number: num, heading: toPlainHeading(measure, locale) }),
      site: t('site.nameShort'),
    }),
    canonical: toAbsolute(site, address),
    faviconHref: toHref(site, addressOf.favicon()),
    num,
    heading: toLocalText(measure.heading, locale),
    editorial: measure.heading.editorial,
    sentences: measure.segments.map((segment) => ({ id: segment.id, text: toLocalText(segment, locale) })),
    parties: toPartyViews(graph, measure, locale, t),
    openList: measure.openList,
    source: date === null ? t('embed.sourceUndated', names) : t('embed.source', { ...names, date }),
    note: locale === 'zh' ? null : formatTranslationNote(instrument, getTranslationStatus([measure]), locale),
    status: t('embed.status', { site: t('site.name') }),
    open: {
      href: toHref(site, address),
      label: t('embed.open', { number: num, site: t('site.nameShort') }),
    },
  };
}

/** The texts of an embed as its height is worked out from them. */
export function toEmbedText(page: EmbedPage): EmbedText {
  const { t, locale, parties } = page;
  const isChinese = (lang: string | null) => (lang ?? page.lang) !== locales.en.lang;
  const staleLine = (stale: boolean) => (stale ? [t('translation.stale')] : []);
  return {
    chinese: locale === 'zh',
    heading: page.editorial ? `${page.heading.text} ${t('measure.editorial')}` : page.heading.text,
    sentences: page.sentences.map(({ text }) => ({ text: text.text, chinese: isChinese(text.lang) })),
    partiesHeading: t('measure.agencies'),
    parties: parties.map(({ name, role }) =>
      [name.name, name.besideZh === null ? '' : `（${name.besideZh}）`, role === null ? '' : ` ${role}`].join(
        '',
      ),
    ),
    notes: [
      ...[page.heading, ...page.sentences.map(({ text }) => text)].flatMap(({ stale }) => staleLine(stale)),
      ...(parties.length === 0 ? [t('measure.noAgencies')] : []),
      ...(page.openList ? [t('measure.openList')] : []),
      page.source,
      ...(page.note === null ? [] : [page.note]),
      page.status,
    ],
    open: page.open.label,
  };
}
