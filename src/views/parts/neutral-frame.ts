import { type Locale, localeKeys, locales } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import type { Graph, Instrument, Measure } from '../../model/graph/graph.ts';
import { type Address, addressOf, toAbsolute, toHref } from '../../model/addresses.ts';
import type { TranslationStatus } from '../../model/graph/graph.ts';
import type { KitItem } from '../../share/item/item.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import type { Head, Link } from './frame.ts';
import { buildSheet } from './paper.ts';
import { buildSearchBox, type SearchBoxView } from './search-box.ts';
import { buildSettings, type SettingsView } from './settings.ts';
import { buildPageData, buildSocialCard } from './subject.ts';

/** Head and links of a page that belongs to no language. */
export interface NeutralFrame {
  head: Head;
  /** The same page in each language. */
  languages: (Link & { lang: string })[];
  gatewayHref: string;
  search: SearchBoxView;
  settings: SettingsView;
  /** Said beside the English text: in short in Chinese, in full in English; with the page that says more. */
  translation: { zh: string; en: string; href: { zh: string; en: string } };
  /** An interface text in both languages: the Chinese, then the English. */
  both: (key: UiKey, values?: Readonly<Record<string, string | number>>) => { zh: string; en: string };
}

/** Frame of the page that a host shows for an address that does not exist. */
export function buildNotFoundFrame(graph: Graph): NeutralFrame {
  const frame = buildNeutralFrame(graph, {
    address: addressOf.notFound(),
    addressIn: addressOf.home,
    titles: (locale) => getTranslator(locale)('notFound.title'),
  });
  return { ...frame, head: { ...frame.head, indexable: false, alternates: [] } };
}

/** Frame of a short address, which leads to a measure's neutral page. */
export function buildShortFrame(graph: Graph, measure: Measure): NeutralFrame {
  const { instrument, key, num } = measure;
  const frame = buildNeutralFrame(graph, {
    address: addressOf.measure('zh+en', instrument.id, key),
    addressIn: (locale) => addressOf.measure(locale, instrument.id, key),
    titles: (locale) => getTranslator(locale)('short.title', { number: num }),
    subject: { kind: 'measure', measure },
  });
  // The page that it leads to says what there is to say.
  return { ...frame, head: { ...frame.head, indexable: false, alternates: [], data: null } };
}

/** Prepares head and links of a page that belongs to no language. */
export function buildNeutralFrame(
  graph: Graph,
  {
    address,
    addressIn,
    titles,
    english = { instrument: graph.mainInstrument, status: graph.mainInstrument.translation },
    subject,
  }: {
    address: Address;
    addressIn: (locale: Locale) => Address;
    titles: (locale: Locale) => string;
    /** The English that the page shows; all of the main instrument unless stated. */
    english?: { instrument: Instrument; status: TranslationStatus };
    /** What the page is about, where that is one thing; its card is the page's. */
    subject?: KitItem;
  },
): NeutralFrame {
  const { site } = graph;
  const card = buildSocialCard(
    graph,
    subject ?? { kind: 'instrument', instrument: english.instrument },
    'zh+en',
  );
  const title = localeKeys.map(titles).join(' · ');
  return {
    head: {
      lang: locales.zh.lang,
      title: `${title} | ${localeKeys.map((locale) => locales[locale].name).join(' / ')}`,
      description: localeKeys.map((locale) => getTranslator(locale)('site.status')).join(' '),
      canonical: toAbsolute(site, address),
      alternates: [
        ...localeKeys.map((key) => ({ hreflang: locales[key].lang, href: toAbsolute(site, addressIn(key)) })),
        { hreflang: 'x-default', href: toAbsolute(site, address) },
      ],
      indexable: true,
      faviconHref: toHref(site, addressOf.favicon()),
      siteName: getTranslator('en')('gateway.title'),
      ogLocale: locales.zh.ogLocale,
      card,
      data: subject === undefined ? null : buildPageData(graph, subject, 'zh+en', card),
      sheet: buildSheet(site, english.instrument, 'zh+en', address),
    },
    languages: localeKeys.map((key) => ({
      href: toHref(site, addressIn(key)),
      label: locales[key].name,
      lang: locales[key].lang,
    })),
    gatewayHref: toHref(site, addressOf.home('zh+en')),
    search: buildSearchBox(graph, 'zh+en'),
    settings: buildSettings('zh+en'),
    translation: {
      zh: getTranslator('zh')('translation.brief'),
      en: formatTranslationNote(english.instrument, english.status, 'en'),
      href: {
        zh: toHref(site, addressOf.prose('zh', 'how-translated')),
        en: toHref(site, addressOf.prose('en', 'how-translated')),
      },
    },
    both: (key, values) => ({ zh: getTranslator('zh')(key, values), en: getTranslator('en')(key, values) }),
  };
}
