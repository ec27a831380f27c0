import { type Locale, getOtherLocale, localeKeys, locales } from '../../language/locales.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import { addressOf, type Address, toAbsolute, toHref } from '../../model/addresses.ts';
import type { TranslationStatus } from '../../model/graph/graph.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import type { KitItem } from '../../share/item/item.ts';
import { type Sheet, buildSheet } from './paper.ts';
import { buildPageData, buildSocialCard, type SocialCard } from './subject.ts';
import { buildSettings, type SettingsView } from './settings.ts';
import { buildSearchBox, type SearchBoxView } from './search-box.ts';

/** A link with its words. */
export interface Link {
  href: string;
  label: string;
  /** Language tag when the words are not in the language of the page. */
  lang?: string | null;
  /** True for the place where the reader is. */
  current?: boolean;
}

/** What `<head>` says of a page. */
export interface Head {
  /** Language tag of the page. */
  lang: string;
  title: string;
  description: string;
  /** Absolute. */
  canonical: string;
  /** The same page in every language and `x-default`, absolute; empty for pages that have no counterpart. */
  alternates: { hreflang: string; href: string }[];
  /** False for pages that search engines should leave out. */
  indexable: boolean;
  /** True where the page shows pages of this site in frames, which its policy must allow. */
  frames?: boolean | undefined;
  /** Where a page that can be embedded says how, absolute. */
  oembed?: { href: string; title: string };
  faviconHref: string;
  siteName: string;
  ogLocale: string;
  /** Shown by networks beside a link to the page; `null` in a build without the share kit. */
  card: SocialCard | null;
  /** What the page is about, as the text of a JSON-LD script; `null` where there is nothing to state. */
  data: string | null;
  /** What stands at the head and the foot of every sheet when the page is printed. */
  sheet: Sheet;
}

/** What is said beside English text. */
export interface TranslationNote {
  note: string;
  /** The page that says how the English was made. */
  href: string;
  label: string;
}

/** Everything around the content of a page in one language. */
export interface Frame {
  locale: Locale;
  t: Translate;
  head: Head;
  homeHref: string;
  nav: Link[];
  search: SearchBoxView;
  settings: SettingsView;
  /** The same page in the other language. */
  languageSwitch: Link & { lang: string; title: string };
  footer: Link[];
  translation: TranslationNote;
  publisher: string | null;
  corrections: string | null;
}

/** Parts of the portal that the main navigation shows. */
export type NavSection = 'instrument' | 'topics' | 'agencies' | 'terms' | 'search' | 'about';

/** What a page says of itself so that its frame can be made. */
export interface FrameInput {
  locale: Locale;
  /** The page's address in each language. */
  addressIn: (locale: Locale) => Address;
  /** The language-neutral page with the same content, when there is one. */
  neutral?: Address;
  /** Heading of the page without the name of the portal; `null` on the home page. */
  title: string | null;
  description: string;
  section?: NavSection;
  /** The English that the page shows; all of the main instrument unless stated. */
  english?: { instrument: Instrument; status: TranslationStatus };
  indexable?: boolean;
  /** True where the page shows pages of this site in frames. */
  frames?: boolean;
  /** What the page is about, where that is one thing; its card is the page's. */
  subject?: KitItem;
}

/** Slugs of the prose pages, in the order of the footer, with their titles. */
export interface ProseLink {
  slug: string;
  title: string;
}

/** Prepares head, navigation and footer of a page. */
export function buildFrame(graph: Graph, prose: readonly ProseLink[], input: FrameInput): Frame {
  const { site, mainInstrument } = graph;
  const { locale, addressIn, neutral, section } = input;
  const t = getTranslator(locale);
  const english = input.english ?? {
    instrument: mainInstrument,
    status: mainInstrument.translation,
  };
  const other = getOtherLocale(locale);
  const card = buildSocialCard(
    graph,
    input.subject ?? { kind: 'instrument', instrument: english.instrument },
    locale,
  );
  const sections: [NavSection, Address, string][] = [
    ['instrument', addressOf.instrument(locale, mainInstrument.id), t('nav.instrument')],
    ['topics', addressOf.topics(locale), t('nav.topics')],
    ['agencies', addressOf.agencies(locale), t('nav.agencies')],
    ['terms', addressOf.terms(locale), t('nav.terms')],
    ['about', addressOf.prose(locale, 'about'), t('nav.about')],
  ];
  return {
    locale,
    t,
    head: {
      lang: locales[locale].lang,
      title:
        input.title === null
          ? t('site.name')
          : t('title.join', { page: input.title, site: t('site.nameShort') }),
      description: input.description,
      canonical: toAbsolute(site, addressIn(locale)),
      alternates: [
        ...localeKeys.map((key) => ({ hreflang: locales[key].lang, href: toAbsolute(site, addressIn(key)) })),
        { hreflang: 'x-default', href: toAbsolute(site, neutral ?? addressIn('en')) },
      ],
      indexable: input.indexable ?? true,
      frames: input.frames,
      faviconHref: toHref(site, addressOf.favicon()),
      siteName: t('site.name'),
      ogLocale: locales[locale].ogLocale,
      card,
      data: input.subject === undefined ? null : buildPageData(graph, input.subject, locale, card),
      sheet: buildSheet(site, english.instrument, locale, neutral ?? addressIn(locale)),
    },
    homeHref: toHref(site, addressOf.home(locale)),
    nav: sections.map(([key, address, label]) => ({
      href: toHref(site, address),
      label,
      current: key === section,
    })),
    search: buildSearchBox(graph, locale),
    settings: buildSettings(locale),
    languageSwitch: {
      href: toHref(site, addressIn(other)),
      label: t('nav.otherLanguage'),
      title: t('nav.otherLanguageLabel'),
      lang: locales[other].lang,
    },
    footer: prose.map(({ slug, title }) => ({
      href: toHref(site, addressOf.prose(locale, slug)),
      label: title,
    })),
    translation: {
      note: formatTranslationNote(english.instrument, english.status, locale),
      href: toHref(site, addressOf.prose(locale, 'how-translated')),
      label: t('translation.how'),
    },
    publisher: site.publisher?.[locale] ?? null,
    corrections: site.corrections,
  };
}
