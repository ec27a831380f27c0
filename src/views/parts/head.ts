import { type Edition, getFirstLocale, localesOf } from '../../language/edition.ts';
import { type Locale, localeKeys, locales } from '../../language/locales.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import { type Address, addressOf, type PageAddresses, toAbsolute, toHref } from '../../model/addresses.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import type { KitItem } from '../../share/item/item.ts';
import { buildSheet, type Sheet } from './paper.ts';
import { buildSocialCard, type SocialCard } from './social-card.ts';

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
  frames: boolean;
  /** Where a page that can be embedded says how, absolute. */
  oembed: { href: string; title: string } | null;
  faviconHref: string;
  siteName: string;
  ogLocale: string;
  /** Shown by networks beside a link to the page; `null` in a build without the share kit. */
  card: SocialCard | null;
  /** What stands at the head and the foot of every sheet when the page is printed. */
  sheet: Sheet;
}

/** Makes a text in one language. */
export type InLanguage = (t: Translate, locale: Locale) => string;

/** Prepares the head of a page from what the page says of itself. */
export function buildHead(
  graph: Graph,
  input: {
    edition: Edition;
    addresses: PageAddresses;
    title: InLanguage | null;
    description: InLanguage;
    english: { instrument: Instrument };
    indexable?: boolean;
    counterparts?: boolean;
    frames?: boolean;
    oembed?: Address;
    subject?: KitItem;
  },
): Head {
  const { site } = graph;
  const { edition, addresses, english, indexable = true, counterparts = true, frames = false } = input;
  const locale = getFirstLocale(edition);
  const title = formatTitle(edition, input.title);
  const address = addresses[edition] ?? addresses[locale];
  const shared = addresses['zh+en'];
  return {
    lang: locales[locale].lang,
    title,
    description: inEach(edition, input.description).join(' '),
    canonical: toAbsolute(site, address),
    alternates: counterparts
      ? [
          ...localeKeys.map((key) => ({
            hreflang: locales[key].lang,
            href: toAbsolute(site, addresses[key]),
          })),
          { hreflang: 'x-default', href: toAbsolute(site, shared ?? addresses.en) },
        ]
      : [],
    indexable,
    frames,
    oembed: input.oembed === undefined ? null : { href: toAbsolute(site, input.oembed), title },
    faviconHref: toHref(site, addressOf.favicon()),
    siteName:
      edition === 'zh+en' ? getTranslator(locale)('gateway.title') : getTranslator(locale)('site.name'),
    ogLocale: locales[locale].ogLocale,
    card: buildSocialCard(
      graph,
      input.subject ?? { kind: 'instrument', instrument: english.instrument },
      edition,
    ),
    sheet: buildSheet(site, english.instrument, edition, shared ?? address),
  };
}

/** The page, then the portal; in both languages the page in each, then the names of the languages. Of a home page the portal alone. */
function formatTitle(edition: Edition, title: InLanguage | null): string {
  if (edition === 'zh+en') {
    if (title === null) return getTranslator(getFirstLocale(edition))('gateway.title');
    const names = localesOf(edition).map((locale) => locales[locale].name);
    return `${inEach(edition, title).join(' · ')} | ${names.join(' / ')}`;
  }
  const t = getTranslator(edition);
  return title === null
    ? t('site.name')
    : t('title.join', { page: title(t, edition), site: t('site.nameShort') });
}

function inEach(edition: Edition, write: InLanguage): string[] {
  return localesOf(edition).map((locale) => write(getTranslator(locale), locale));
}
