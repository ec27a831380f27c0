import { type Locale, locales } from '../../language/locales.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import type { EmbedText } from '../../share/embed/embed-height.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import { type LocalText, toLocalText } from './local-text.ts';
import { toInstrumentNames } from './names.ts';
import { type PartyView, toPartyViews } from './parties.ts';

/** What an embed of a measure says: everything that must be said where nothing else of the portal stands around it. */
export interface Embed {
  locale: Locale;
  t: Translate;
  /** Language tag of the embed. */
  lang: string;
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

/** Prepares what an embed of a measure says. */
export function buildEmbed(graph: Graph, measure: Measure, locale: Locale): Embed {
  const { instrument, key, num } = measure;
  const t = getTranslator(locale);
  const { date, ...names } = toInstrumentNames(instrument, locale);
  return {
    locale,
    t,
    lang: locales[locale].lang,
    num,
    heading: toLocalText(measure.heading, locale),
    editorial: measure.heading.editorial,
    sentences: measure.segments.map((segment) => ({ id: segment.id, text: toLocalText(segment, locale) })),
    parties: toPartyViews(graph, measure, locale),
    openList: measure.openList,
    source: date === null ? t('embed.sourceUndated', names) : t('embed.source', { ...names, date }),
    note: locale === 'zh' ? null : formatTranslationNote(instrument, getTranslationStatus([measure]), locale),
    status: t('embed.status', { site: t('site.name') }),
    open: {
      href: toHref(graph.site, addressOf.measure(locale, instrument.id, key)),
      label: t('embed.open', { number: num, site: t('site.nameShort') }),
    },
  };
}

/** The texts of an embed as its height is worked out from them. */
export function toEmbedText(embed: Embed): EmbedText {
  const { locale, t, parties } = embed;
  const isChinese = (lang: string | null) => (lang ?? embed.lang) !== locales.en.lang;
  const staleLine = (stale: boolean) => (stale ? [t('translation.stale')] : []);
  return {
    chinese: locale === 'zh',
    heading: embed.editorial ? `${embed.heading.text} ${t('measure.editorial')}` : embed.heading.text,
    sentences: embed.sentences.map(({ text }) => ({ text: text.text, chinese: isChinese(text.lang) })),
    partiesHeading: t('measure.agencies'),
    parties: parties.map(({ name, role }) =>
      [name.name, name.besideZh === null ? '' : `（${name.besideZh}）`, role === null ? '' : ` ${role}`].join(
        '',
      ),
    ),
    notes: [
      ...[embed.heading, ...embed.sentences.map(({ text }) => text)].flatMap(({ stale }) => staleLine(stale)),
      ...(parties.length === 0 ? [t('measure.noAgencies')] : []),
      ...(embed.openList ? [t('measure.openList')] : []),
      embed.source,
      ...(embed.note === null ? [] : [embed.note]),
      embed.status,
    ],
    open: embed.open.label,
  };
}
