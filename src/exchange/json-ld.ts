import { type Edition, getFirstLocale, localesOf } from '../language/edition.ts';
import { type Locale, locales, sourceLocale } from '../language/locales.ts';
import { getTranslator } from '../language/translate.ts';
import type { Agency, Aligned, Graph, Instrument, Measure } from '../model/graph/graph.ts';
import { addressOf, toAbsolute } from '../model/addresses.ts';
import type { KitItem } from '../share/item/item.ts';

/** A picture of what a page is about. */
export interface DescribedImage {
  /** Absolute. */
  src: string;
  width: number;
  height: number;
  /** What it says, in words. */
  alt: string;
}

/** What a page holds: an instrument, or one of its measures, in one language or in both. */
export interface DescribedWork {
  instrument: Instrument;
  /** `null` for the instrument itself. */
  measure: Measure | null;
  edition: Edition;
  image: DescribedImage | null;
}

/**
 * What schema.org calls Legislation: the document as issued, or one of its provisions. Only what the text itself says is stated; the
 * identifier is the Chinese one in every language, because the issuer gave no other. The English is a translation of the Chinese page.
 */
export function buildLegislation(
  { site }: Graph,
  { instrument, measure, edition, image }: DescribedWork,
): object {
  const language = getFirstLocale(edition);
  const toAddress = (of: Edition) =>
    toAbsolute(
      site,
      measure === null
        ? addressOf.instrument(of, instrument.id)
        : addressOf.measure(of, instrument.id, measure.key),
    );
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    url: toAddress(edition),
    ...(measure === null ? describeInstrument(instrument, language) : describeMeasure(measure, language)),
    inLanguage:
      edition === 'zh+en' ? localesOf(edition).map((locale) => locales[locale].lang) : locales[edition].lang,
    ...(measure === null
      ? {}
      : { isPartOf: { '@type': 'Legislation', ...describeInstrument(instrument, language) } }),
    ...(edition === 'en' ? { translationOfWork: { '@id': toAddress('zh') } } : {}),
    ...(image === null ? {} : { image: describeImage(image) }),
  };
}

/** What the page of a body holds. */
export interface DescribedBody {
  agency: Agency;
  locale: Locale;
  image: DescribedImage | null;
}

/**
 * A page about a body: the name at its head, the other one beside it, and its picture. The page is ours, so that it is described as a
 * page; whether a body is an office of the state is not said, for the registry has enterprises and party bodies, too.
 */
export function buildBodyPage({ site }: Graph, { agency, locale, image }: DescribedBody): object {
  const { record, shortName, slug } = agency;
  const name = locale === 'zh' ? record.zh.full : record.en.name;
  const others = locale === 'zh' ? [shortName] : [record.zh.full];
  const alternateName = others.filter((other) => other !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: toAbsolute(site, addressOf.agency(locale, slug)),
    inLanguage: locales[locale].lang,
    about: {
      '@type': 'Organization',
      name,
      ...(alternateName.length === 0 ? {} : { alternateName }),
    },
    ...(image === null ? {} : { primaryImageOfPage: describeImage(image) }),
  };
}

/** What the page of an item is about, as the text of a script element; `null` for bodies in both languages, which have no such page. */
export function formatPageData(
  graph: Graph,
  item: KitItem,
  edition: Edition,
  image: DescribedImage | null,
): string | null {
  switch (item.kind) {
    case 'measure': {
      const { measure } = item;
      return formatJsonLd(
        buildLegislation(graph, { instrument: measure.instrument, measure, edition, image }),
      );
    }
    case 'instrument':
      return formatJsonLd(
        buildLegislation(graph, { instrument: item.instrument, measure: null, edition, image }),
      );
    case 'agency':
      return edition === 'zh+en'
        ? null
        : formatJsonLd(buildBodyPage(graph, { agency: item.agency, locale: edition, image }));
  }
}

/** The data as the text of a script element: nothing in it ends the element or begins a comment. */
export function formatJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function describeInstrument({ docNumber, title, issuer, dateIssued }: Instrument, locale: Locale): object {
  return {
    legislationIdentifier: docNumber.source,
    ...toNamed('name', title, locale),
    ...toNamed('legislationPassedBy', issuer, locale),
    ...(dateIssued === null ? {} : { legislationDate: dateIssued }),
  };
}

function describeMeasure({ instrument, num, heading, agencies }: Measure, locale: Locale): object {
  const number = getTranslator(sourceLocale)('measure.number', { number: num });
  const bodies = agencies.map(({ agency, name }) => (locale === 'zh' ? name : agency.record.en.name));
  return {
    legislationIdentifier: `${instrument.docNumber.source}${number}`,
    // A heading of ours is not part of the document.
    ...(heading.editorial ? {} : toNamed('name', heading, locale)),
    ...(bodies.length === 0 ? {} : { legislationResponsible: bodies }),
  };
}

/** A property in the language of the page; left out where that has no text yet. */
function toNamed(property: string, { source, target }: Aligned, locale: Locale): object {
  const text = locale === 'zh' ? source : target;
  return text === null ? {} : { [property]: text };
}

function describeImage({ src, width, height, alt }: DescribedImage): object {
  return { '@type': 'ImageObject', url: src, width, height, caption: alt };
}
