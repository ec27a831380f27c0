import { localeKeys, locales, type Locale } from '../i18n/locales.ts';
import { getTranslator, type UiKey } from '../i18n/translate.ts';
import type { Graph, Instrument, Measure } from '../model/graph.ts';
import { addressOf, type Address, toAbsolute, toHref } from '../model/identifiers.ts';
import type { Head, Link } from './frame.ts';
import { buildOutlineEntries, buildTextPage, type OutlineEntry, type TextUnit } from './instrument-page.ts';
import { findPlainText, type LocalText, toLocalText } from './local-text.ts';
import { type PartyView, type SegmentView, toPartyViews, toSegmentViews } from './measure-page.ts';
import { toPlainHeading } from './names.ts';

/** Head and links of a page that belongs to no language. */
export interface NeutralFrame {
  head: Head;
  /** The same page in each language. */
  languages: (Link & { lang: string })[];
  gatewayHref: string;
  /** An interface text in both languages: the Chinese, then the English. */
  both: (key: UiKey, values?: Readonly<Record<string, string | number>>) => { zh: string; en: string };
}

/** One language's share of a neutral page. */
export interface NeutralColumn<Content> {
  locale: Locale;
  lang: string;
  name: string;
  content: Content;
}

/** A measure in both languages. */
export interface NeutralMeasure {
  frame: NeutralFrame;
  num: string;
  address: string;
  columns: NeutralColumn<{
    heading: LocalText;
    editorial: boolean;
    editorialNote: string;
    agenciesLabel: string;
    segments: SegmentView[];
    parties: PartyView[];
  }>[];
  previous: { href: string; num: string } | null;
  next: { href: string; num: string } | null;
}

/** The whole text in both languages. */
export interface NeutralText {
  frame: NeutralFrame;
  columns: NeutralColumn<{
    title: LocalText;
    docNumber: LocalText;
    units: TextUnit[];
    responsible: string;
  }>[];
}

/** The outline in both languages. */
export interface NeutralInstrument {
  frame: NeutralFrame;
  textHref: string;
  columns: NeutralColumn<{
    title: LocalText;
    docNumber: LocalText;
    outline: OutlineEntry[];
    textLabel: string;
    editorialLabel: string;
  }>[];
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
    previous: toNeighbour(measure.previous),
    next: toNeighbour(measure.next),
    frame: buildNeutralFrame(graph, {
      address,
      addressIn: (locale) => addressOf.measure(locale, instrument.id, key),
      titles: (locale) =>
        getTranslator(locale)('measure.title', { number: num, heading: toPlainHeading(measure, locale) }),
    }),
    num,
    address: toAbsolute(graph.site, address),
    columns: toColumns((locale) => {
      const t = getTranslator(locale);
      return {
        heading: toLocalText(measure.heading, locale),
        editorial: measure.heading.editorial,
        editorialNote: t('measure.editorial'),
        agenciesLabel: t('measure.agencies'),
        segments: toSegmentViews(measure.segments, locale),
        parties: toPartyViews(graph, measure, locale, t),
      };
    }),
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
    }),
    columns: toColumns((locale) => {
      const { title, docNumber, units } = buildTextPage(graph, [], instrument, locale);
      return { title, docNumber, units, responsible: getTranslator(locale)('text.responsible') };
    }),
  };
}

/** Prepares the instrument's neutral page. */
export function buildNeutralInstrument(graph: Graph, instrument: Instrument): NeutralInstrument {
  return {
    frame: buildNeutralFrame(graph, {
      address: addressOf.instrument(null, instrument.id),
      addressIn: (locale) => addressOf.instrument(locale, instrument.id),
      titles: (locale) => findPlainText(instrument.docNumber, locale) ?? instrument.id,
    }),
    textHref: toHref(graph.site, addressOf.text(null, instrument.id)),
    columns: toColumns((locale) => ({
      title: toLocalText(instrument.title, locale),
      docNumber: toLocalText(instrument.docNumber, locale),
      outline: buildOutlineEntries(graph, instrument, instrument.outline, locale),
      textLabel: getTranslator(locale)('instrument.readText'),
      editorialLabel: getTranslator(locale)('measure.editorial'),
    })),
  };
}

/** Frame of the gateway `/`, which leads to both languages. */
export function buildGatewayFrame(graph: Graph): NeutralFrame {
  const frame = buildNeutralFrame(graph, {
    address: addressOf.gateway(),
    addressIn: addressOf.home,
    titles: (locale) => getTranslator(locale)('site.nameShort'),
  });
  frame.head.title = getTranslator('en')('gateway.title');
  return frame;
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
export function buildShortFrame(graph: Graph, { instrument, key, num }: Measure): NeutralFrame {
  const frame = buildNeutralFrame(graph, {
    address: addressOf.measure(null, instrument.id, key),
    addressIn: (locale) => addressOf.measure(locale, instrument.id, key),
    titles: (locale) => getTranslator(locale)('short.title', { number: num }),
  });
  return { ...frame, head: { ...frame.head, indexable: false, alternates: [] } };
}

function toColumns<Content>(build: (locale: Locale) => Content): NeutralColumn<Content>[] {
  return localeKeys.map((locale) => ({
    locale,
    lang: locales[locale].lang,
    name: locales[locale].name,
    content: build(locale),
  }));
}

function buildNeutralFrame(
  { site }: Graph,
  {
    address,
    addressIn,
    titles,
  }: { address: Address; addressIn: (locale: Locale) => Address; titles: (locale: Locale) => string },
): NeutralFrame {
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
    },
    languages: localeKeys.map((key) => ({
      href: toHref(site, addressIn(key)),
      label: locales[key].name,
      lang: locales[key].lang,
    })),
    gatewayHref: toHref(site, addressOf.gateway()),
    both: (key, values) => ({ zh: getTranslator('zh')(key, values), en: getTranslator('en')(key, values) }),
  };
}
