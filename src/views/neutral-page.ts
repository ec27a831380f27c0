import { localeKeys, locales, type Locale } from '../i18n/locales.ts';
import { getTranslator, type UiKey } from '../i18n/translate.ts';
import type { Aligned, Graph, Instrument, Measure, Provision } from '../model/graph.ts';
import { addressOf, type Address, toAbsolute, toHref, toTextFragment } from '../model/identifiers.ts';
import { getTranslationStatus, type TranslationStatus } from '../model/translation-status.ts';
import type { KitItem } from '../share/kit/item.ts';
import { formatTranslationNote } from '../share/translation-note.ts';
import type { Head, Link } from './frame.ts';
import { toQuoteAddress } from './copies.ts';
import { findPlainText } from './local-text.ts';
import { findShortAddress, type PartyView, toPartyViews } from './measure-page.ts';
import { toInstrumentNames, toPlainHeading, toPlainProvisionName } from './names.ts';
import { type Pair, toPair } from './pair.ts';
import { buildPaperHead, buildSheet, type PaperHead } from './paper.ts';
import { buildSettings, type SettingsView } from './settings.ts';
import { buildPageData, buildSocialCard } from './subject.ts';
import { buildSearchBox, type SearchBoxView } from './search-box.ts';

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

/** A party in both languages. */
export interface PartyPair {
  zh: PartyView;
  en: PartyView;
}

/** A sentence in both languages, with the one id that both share. */
export interface SegmentPair {
  /** Fragment on the page. */
  id: string;
  number: number;
  pair: Pair;
}

/** A measure in both languages, sentence beside sentence. */
export interface NeutralMeasure {
  frame: NeutralFrame;
  num: string;
  paper: PaperHead;
  address: string;
  /** Data for quoting sentences. */
  quoteHref: string;
  heading: Pair;
  editorial: boolean;
  segments: SegmentPair[];
  parties: PartyPair[];
  openList: boolean;
  previous: { href: string; num: string } | null;
  next: { href: string; num: string } | null;
}

/** A unit of the whole text in both languages. */
export interface NeutralUnit {
  kind: Provision['kind'];
  id: string;
  num: string | null;
  heading: Pair;
  editorial: boolean;
  /** What the unit is called in Chinese, where no language can be marked. */
  name: string;
  /** Neutral page of a measure. */
  href: string | null;
  /** Before and after the sentences of a notice. */
  before: Pair[];
  segments: SegmentPair[];
  after: Pair[];
  parties: PartyPair[];
}

/** The whole text in both languages. */
export interface NeutralText {
  frame: NeutralFrame;
  paper: PaperHead;
  title: Pair;
  docNumber: Pair;
  units: NeutralUnit[];
}

/** A unit in the outline, in both languages. */
export interface NeutralOutlineEntry {
  /** Fragment of the unit in the whole text. */
  id: string;
  /** The number of a measure, otherwise `null`. */
  num: string | null;
  label: Pair;
  href: string;
  editorial: boolean;
  children: NeutralOutlineEntry[];
}

/** The outline in both languages. */
export interface NeutralInstrument {
  frame: NeutralFrame;
  paper: PaperHead;
  title: Pair;
  docNumber: Pair;
  textHref: string;
  outline: NeutralOutlineEntry[];
}

/** Prepares a measure's neutral page. */
export function buildNeutralMeasure(graph: Graph, measure: Measure): NeutralMeasure {
  const { instrument, key, num } = measure;
  const address = addressOf.measure(null, instrument.id, key);
  const toNeighbour = (neighbour: Measure | null) =>
    neighbour === null
      ? null
      : {
          href: toHref(graph.site, addressOf.measure(null, instrument.id, neighbour.key)),
          num: neighbour.num,
        };
  return {
    frame: buildNeutralFrame(graph, {
      address,
      addressIn: (locale) => addressOf.measure(locale, instrument.id, key),
      titles: (locale) =>
        getTranslator(locale)('measure.title', { number: num, heading: toPlainHeading(measure, locale) }),
      english: { instrument, status: getTranslationStatus([measure]) },
      subject: { kind: 'measure', measure },
    }),
    num,
    paper: buildPaperHead(graph.site, localeKeys, {
      address,
      neutral: true,
      short: findShortAddress(graph, measure),
    }),
    address: toAbsolute(graph.site, address),
    quoteHref: toHref(graph.site, toQuoteAddress(measure, 'both')),
    heading: toPair(measure.heading),
    editorial: measure.heading.editorial,
    segments: toSegmentPairs(measure.segments, (id) => id),
    parties: toPartyPairs(graph, measure),
    openList: measure.openList,
    previous: toNeighbour(measure.previous),
    next: toNeighbour(measure.next),
  };
}

/** Prepares the whole text's neutral page. */
export function buildNeutralText(graph: Graph, instrument: Instrument): NeutralText {
  return {
    frame: buildNeutralFrame(graph, {
      address: addressOf.text(null, instrument.id),
      addressIn: (locale) => addressOf.text(locale, instrument.id),
      titles: (locale) =>
        getTranslator(locale)('text.title', {
          docNumber: findPlainText(instrument.docNumber, locale) ?? instrument.id,
        }),
      english: { instrument, status: instrument.translation },
    }),
    paper: buildPaperHead(graph.site, localeKeys, {
      address: addressOf.text(null, instrument.id),
      neutral: true,
    }),
    title: toPair(instrument.title),
    docNumber: toPair(instrument.docNumber),
    units: instrument.provisions.map((provision) => toNeutralUnit(graph, provision)),
  };
}

/** Prepares the instrument's neutral page. */
export function buildNeutralInstrument(graph: Graph, instrument: Instrument): NeutralInstrument {
  return {
    frame: buildNeutralFrame(graph, {
      address: addressOf.instrument(null, instrument.id),
      addressIn: (locale) => addressOf.instrument(locale, instrument.id),
      titles: (locale) => findPlainText(instrument.docNumber, locale) ?? instrument.id,
      english: { instrument, status: instrument.translation },
      subject: { kind: 'instrument', instrument },
    }),
    paper: buildPaperHead(graph.site, localeKeys, {
      address: addressOf.instrument(null, instrument.id),
      neutral: true,
    }),
    title: toPair(instrument.title),
    docNumber: toPair(instrument.docNumber),
    textHref: toHref(graph.site, addressOf.text(null, instrument.id)),
    outline: toNeutralOutline(graph, instrument, instrument.outline),
  };
}

function toSegmentPairs(segments: readonly Aligned[], toId: (id: string) => string): SegmentPair[] {
  return segments.map((segment, index) => ({
    id: toId(segment.id),
    number: index + 1,
    pair: toPair(segment),
  }));
}

function toPartyPairs(graph: Graph, measure: Measure): PartyPair[] {
  const english = toPartyViews(graph, measure, 'en', getTranslator('en'));
  return toPartyViews(graph, measure, 'zh', getTranslator('zh')).flatMap((zh, index) => {
    const en = english[index];
    // The Chinese name stands in the row already.
    return en === undefined ? [] : { zh, en: { ...en, name: { ...en.name, besideZh: null } } };
  });
}

function toNeutralUnit(graph: Graph, provision: Provision): NeutralUnit {
  const { kind, id, num, heading, segments, instrument } = provision;
  const notice = kind === 'notice' ? provision : null;
  const toPairs = (texts: readonly (Aligned | null | undefined)[]) =>
    texts.flatMap((text) => (text === null || text === undefined ? [] : toPair(text)));
  return {
    kind,
    id,
    num,
    heading: kind === 'notice' && heading !== null ? toPair(heading) : toNeutralLabel(provision),
    editorial: heading?.editorial ?? false,
    name: toPlainProvisionName(provision, 'zh'),
    href:
      kind === 'measure' ? toHref(graph.site, addressOf.measure(null, instrument.id, provision.key)) : null,
    before: toPairs([notice?.addressee]),
    segments: toSegmentPairs(segments, (segment) => toTextFragment(id, segment)),
    after: toPairs([notice?.signature, notice?.date]),
    parties: kind === 'measure' ? toPartyPairs(graph, provision) : [],
  };
}

/** The outline of an instrument in both languages. */
export function toNeutralOutline(
  graph: Graph,
  instrument: Instrument,
  provisions: readonly Provision[],
): NeutralOutlineEntry[] {
  return provisions.map((provision) => ({
    id: provision.id,
    num: provision.kind === 'measure' ? provision.num : null,
    label: toNeutralLabel(provision),
    href:
      provision.kind === 'measure'
        ? toHref(graph.site, addressOf.measure(null, instrument.id, provision.key))
        : toHref(graph.site, addressOf.text(null, instrument.id), provision.id),
    editorial: provision.heading?.editorial ?? false,
    children:
      provision.kind === 'section' || provision.kind === 'subsection'
        ? toNeutralOutline(graph, instrument, provision.children)
        : [],
  }));
}

/** What an outline calls a unit: its heading, or what it is. */
function toNeutralLabel(provision: Provision): Pair {
  if (provision.kind !== 'notice' && provision.heading !== null) return toPair(provision.heading);
  return {
    zh: provision.num ?? toPlainProvisionName(provision, 'zh'),
    en: toPlainProvisionName(provision, 'en'),
    stale: false,
  };
}

/** The gateway `/`, which leads to both languages. */
export interface GatewayPage {
  frame: NeutralFrame;
  /** What the portal is, in each language, and the way in. */
  languages: Record<'lang' | 'href' | 'name' | 'tagline' | 'about' | 'status' | 'enter', string>[];
}

/** Prepares the gateway. */
export function buildGatewayPage(graph: Graph): GatewayPage {
  const frame = buildNeutralFrame(graph, {
    address: addressOf.gateway(),
    addressIn: addressOf.home,
    titles: (locale) => getTranslator(locale)('site.nameShort'),
  });
  frame.head.title = getTranslator('en')('gateway.title');
  return {
    frame,
    languages: localeKeys.map((locale) => {
      const t = getTranslator(locale);
      return {
        lang: locales[locale].lang,
        href: toHref(graph.site, addressOf.home(locale)),
        name: t('site.name'),
        tagline: t('site.tagline', { title: toInstrumentNames(graph.mainInstrument, locale).title }),
        about: t('gateway.about', { count: graph.mainInstrument.measures.length }),
        status: t('site.status'),
        enter: t('gateway.enter'),
      };
    }),
  };
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
    address: addressOf.measure(null, instrument.id, key),
    addressIn: (locale) => addressOf.measure(locale, instrument.id, key),
    titles: (locale) => getTranslator(locale)('short.title', { number: num }),
    subject: { kind: 'measure', measure },
  });
  // The page that it leads to says what there is to say.
  return { ...frame, head: { ...frame.head, indexable: false, alternates: [], data: null } };
}

function buildNeutralFrame(
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
    null,
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
      data: subject === undefined ? null : buildPageData(graph, subject, null, card),
      sheet: buildSheet(site, english.instrument, localeKeys, address),
    },
    languages: localeKeys.map((key) => ({
      href: toHref(site, addressIn(key)),
      label: locales[key].name,
      lang: locales[key].lang,
    })),
    gatewayHref: toHref(site, addressOf.gateway()),
    search: buildSearchBox(graph, localeKeys),
    settings: buildSettings(),
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
