import { type Edition, getFirstLocale, localesOf } from '../../language/edition.ts';
import { type Locale, getOtherLocale, localeKeys, locales } from '../../language/locales.ts';
import { getTranslator, type Translate } from '../../language/translate.ts';
import { addressOf, type Address, type PageAddresses, toHref } from '../../model/addresses.ts';
import type { Graph, Instrument, TranslationStatus } from '../../model/graph/graph.ts';
import type { KitItem } from '../../share/item/item.ts';
import { buildFramePart, type FramePart, type NavSection } from './frame-part.ts';
import { buildHead, type Head, type InLanguage } from './head.ts';
import type { Link } from './link.ts';
import { buildSearchBox, type SearchBoxView } from './search-box.ts';
import { getSegmentLabels } from './segments.ts';
import { buildSettings, type SettingsView } from './settings.ts';
import { getSay, type Say } from './words.ts';

/** Everything around the content of a page. */
export interface Frame {
  edition: Edition;
  /** The language of the page; of one in both languages the first. */
  locale: Locale;
  t: Translate;
  say: Say;
  /** Said of English that no longer matches its Chinese, in the language in which it is said. */
  staleLabel: string;
  head: Head;
  homeHref: string;
  /** Navigation and footer, in each language of the page. */
  parts: FramePart[];
  search: SearchBoxView;
  settings: SettingsView;
  /** The same page in each language that it is not in; a page in both leads to each. */
  languages: (Link & { lang: string; title: string | undefined })[];
  /** What a page with English says beside it, in each of its languages; empty on Chinese pages. */
  englishNotes: FramePart[];
}

/** What a page says of itself so that its frame can be made. */
export interface FrameInput {
  edition: Edition;
  addresses: PageAddresses;
  /** Heading of the page without the name of the portal, in each of its languages; `null` on the home pages. */
  title: InLanguage | null;
  description: InLanguage;
  section?: NavSection;
  /** The English that the page shows; all of the main instrument unless stated. */
  english?: { instrument: Instrument; status: TranslationStatus };
  indexable?: boolean;
  /** False where the page stands for no content of its own, so that it has no counterparts. */
  counterparts?: boolean;
  /** True where the page shows pages of this site in frames. */
  frames?: boolean;
  /** Where the page says how it can be embedded. */
  oembed?: Address;
  /** What the page is about, where that is one thing; its card is the page's. */
  subject?: KitItem;
}

/** Prepares head, navigation and footer of a page. */
export function buildFrame(graph: Graph, input: FrameInput): Frame {
  const { site, mainInstrument } = graph;
  const { edition, addresses, section } = input;
  const locale = getFirstLocale(edition);
  const t = getTranslator(locale);
  const english = input.english ?? { instrument: mainInstrument, status: mainInstrument.translation };
  const parts = localesOf(edition).map((each) =>
    buildFramePart(graph, { edition, locale: each, section, english }),
  );
  const toSwitch = (to: Locale) => ({ href: toHref(site, addresses[to]), lang: locales[to].lang });
  return {
    edition,
    locale,
    t,
    say: getSay(edition),
    staleLabel: getSegmentLabels(edition).stale,
    head: buildHead(graph, { ...input, english }),
    homeHref: toHref(site, addressOf.home(edition)),
    parts,
    search: buildSearchBox(graph, edition),
    settings: buildSettings(edition),
    languages:
      edition === 'zh+en'
        ? localeKeys.map((to) => ({ ...toSwitch(to), label: locales[to].name, title: undefined }))
        : [
            {
              ...toSwitch(getOtherLocale(edition)),
              label: t('nav.otherLanguage'),
              title: t('nav.otherLanguageLabel'),
            },
          ],
    englishNotes: edition === 'zh' ? [] : parts,
  };
}
