import { type Edition, getFirstLocale } from '../../language/edition.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { rememberOf } from '../../language/remember.ts';
import { getTranslator } from '../../language/translate.ts';
import { type Address, addressOf, toHref } from '../../model/addresses.ts';
import type { Graph, Instrument, TranslationStatus } from '../../model/graph/graph.ts';
import { formatTranslationNote } from '../../share/translation-note.ts';
import type { Link } from './link.ts';

/** What is said beside English text. */
export interface TranslationNote {
  note: string;
  /** The page that says how the English was made. */
  href: string;
  label: string;
}

/** What a frame says in one of its languages. Its links lead to pages in that language. */
export interface FramePart {
  /** Language tag where it is not that of the page. */
  lang: string | undefined;
  nav: Link[];
  footer: Link[];
  /** Which portal this is, and what it is not. */
  status: string;
  translation: TranslationNote;
  /** Who publishes the portal, in a sentence. */
  publisher: string | null;
  corrections: { label: string; address: string } | null;
}

/** Parts of the portal that the main navigation shows. */
export type NavSection = 'instrument' | 'topics' | 'agencies' | 'terms' | 'search' | 'about';

/** Prepares navigation and footer of a page in one of its languages. */
export function buildFramePart(
  graph: Graph,
  page: {
    edition: Edition;
    locale: Locale;
    section: NavSection | undefined;
    english: { instrument: Instrument; status: TranslationStatus };
  },
): FramePart {
  const { site } = graph;
  const { edition, locale, section, english } = page;
  const t = getTranslator(locale);
  const menus = getMenus(graph)[locale];
  const publisher = site.publisher?.[locale];
  return {
    lang: locale === getFirstLocale(edition) ? undefined : locales[locale].lang,
    nav: menus.navs.get(section) ?? menus.nav,
    footer: menus.footer,
    status: t('site.status'),
    translation: {
      // Beside the English note, which says everything, the Chinese one is short.
      note:
        edition === 'zh+en' && locale === 'zh'
          ? t('translation.brief')
          : formatTranslationNote(english.instrument, english.status, locale),
      href: toHref(site, addressOf.prose(locale, 'how-translated')),
      label: t('translation.how'),
    },
    publisher: publisher === undefined ? null : t('footer.published', { publisher }),
    corrections:
      site.corrections === null ? null : { label: t('footer.corrections'), address: site.corrections },
  };
}

/** Navigation and links of the footer. They are the same objects on all pages of a section, so that they are printed once. */
interface Menus {
  /** By the section that a page belongs to. */
  navs: ReadonlyMap<NavSection | undefined, Link[]>;
  /** Of pages in no section that is listed. */
  nav: Link[];
  footer: Link[];
}

const getMenus = rememberOf((graph: Graph) => ({
  zh: buildMenus(graph, 'zh'),
  en: buildMenus(graph, 'en'),
}));

function buildMenus({ site, mainInstrument, prose }: Graph, locale: Locale): Menus {
  const t = getTranslator(locale);
  const sections: [NavSection, Address, string][] = [
    ['instrument', addressOf.instrument(locale, mainInstrument.id), t('nav.instrument')],
    ['topics', addressOf.topics(locale), t('nav.topics')],
    ['agencies', addressOf.agencies(locale), t('nav.agencies')],
    ['terms', addressOf.terms(locale), t('nav.terms')],
    ['about', addressOf.prose(locale, 'about'), t('nav.about')],
  ];
  const toNav = (current: NavSection | undefined) =>
    sections.map(([key, address, label]) => ({
      href: toHref(site, address),
      label,
      current: key === current,
    }));
  return {
    navs: new Map(sections.map(([section]) => [section, toNav(section)])),
    nav: toNav(undefined),
    footer: prose.map(({ slug, heads }) => ({
      href: toHref(site, addressOf.prose(locale, slug)),
      label: heads[locale].title,
    })),
  };
}
