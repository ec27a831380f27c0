import type { Edition } from '../language/edition.ts';
import type { EditionWord } from '../language/edition-word.ts';
import type { Locale } from '../language/locales.ts';
import type { Site } from './schemas/site.ts';

/** First segments of addresses that no instrument may take, and slugs that no page, agency or term may take. */
export const reservedWords: readonly string[] = [
  'text',
  'source',
  'share',
  'matrix',
  'find',
  'search',
  'topics',
  'terms',
  'agencies',
  'embed',
  'kit',
  'data',
  'feeds',
  'zh',
  'en',
];

/** Why `id` cannot be the id of an instrument, or `undefined` when it can. */
export function findReservedWord(id: string): string | undefined {
  if (/^\d+$/.test(id)) return 'all digits are a short address of a measure';
  return reservedWords.includes(id) ? 'the portal uses this word itself' : undefined;
}

/**
 * The address of a page from the root of the portal, without its base path: `/zh/ferry-2023/8/`.
 * Addresses are a contract: once published they never change.
 */
export type Address = `/${string}`;

/** Each language has a tree of pages; what is in both languages stands beside the trees. */
const inTree = (edition: Edition, rest: string): Address =>
  edition === 'zh+en' ? `/${rest}` : `/${edition}/${rest}`;

/** Every address of the portal. What is not made here is no address. */
export const addressOf = {
  /** In both languages the gateway, which leads to each. */
  home: (edition: Edition): Address => inTree(edition, ''),
  instrument: (edition: Edition, instrument: string): Address => inTree(edition, `${instrument}/`),
  text: (edition: Edition, instrument: string): Address => inTree(edition, `${instrument}/text/`),
  measure: (edition: Edition, instrument: string, key: string): Address =>
    inTree(edition, `${instrument}/${key}/`),
  shortMeasure: (key: string): Address => `/${key}/`,
  agencies: (locale: Locale): Address => inTree(locale, 'agencies/'),
  matrix: (locale: Locale): Address => inTree(locale, 'agencies/matrix/'),
  agency: (locale: Locale, slug: string): Address => inTree(locale, `agencies/${slug}/`),
  terms: (locale: Locale): Address => inTree(locale, 'terms/'),
  term: (locale: Locale, slug: string): Address => inTree(locale, `terms/${slug}/`),
  topics: (locale: Locale): Address => inTree(locale, 'topics/'),
  topic: (locale: Locale, facet: string, slug: string): Address => inTree(locale, `topics/${facet}/${slug}/`),
  finder: (locale: Locale): Address => inTree(locale, 'find/'),
  search: (locale: Locale): Address => inTree(locale, 'search/'),
  searchData: (): Address => '/search/data.json',
  prose: (locale: Locale, slug: string): Address => inTree(locale, `${slug}/`),
  sourceText: (instrument: string): Address => `/data/${instrument}/source.txt`,
  booklet: (instrument: string): Address => `/kit/${instrument}/booklet.both.pdf`,
  source: (locale: Locale, instrument: string): Address => inTree(locale, `${instrument}/source/`),
  share: (locale: Locale, instrument: string, key: string): Address =>
    inTree(locale, `${instrument}/${key}/share/`),
  shareInstrument: (locale: Locale, instrument: string): Address => inTree(locale, `${instrument}/share/`),
  shareAgency: (locale: Locale, slug: string): Address => inTree(locale, `agencies/${slug}/share/`),
  shareSheet: (locale: Locale): Address => inTree(locale, 'share/'),
  embed: (locale: Locale, instrument: string, key: string): Address =>
    inTree(locale, `embed/${instrument}/${key}/`),
  /** The optional script of a page that shows an embed. */
  embedScript: (): Address => '/embed/host.js',
  /** oEmbed answer for a measure in one language. */
  oembed: (locale: Locale, instrument: string, key: string): Address =>
    `/data/${instrument}/${key}/oembed.${locale}.json`,
  /** What the browser needs to quote sentences of a measure. */
  quote: (word: EditionWord, instrument: string, key: string): Address =>
    `/data/${instrument}/${key}/quote.${word}.json`,
  /** A ready-made file of the share kit: `file` is `card.zh.png`, `poster.both.html`, `qr.en.svg`, `kit.zip`, … */
  kitMeasure: (instrument: string, key: string, file: string): Address => `/kit/${instrument}/${key}/${file}`,
  kitInstrument: (instrument: string, file: string): Address => `/kit/${instrument}/${file}`,
  kitAgency: (slug: string, file: string): Address => `/kit/agencies/${slug}/${file}`,
  notFound: (): Address => '/404.html',
  robots: (): Address => '/robots.txt',
  sitemapIndex: (): Address => '/sitemap-index.xml',
  sitemap: (): Address => '/sitemap-0.xml',
  favicon: (): Address => '/favicon.svg',
} as const;

/** Where a page stands: in each language, and in both where it has such an edition. */
export type PageAddresses<Shared extends Address | null = Address | null> = Readonly<
  Record<Locale, Address> & Record<'zh+en', Shared>
>;

/** The addresses of a page that has every edition. */
export function inEveryEdition(toAddress: (edition: Edition) => Address): PageAddresses<Address> {
  return { zh: toAddress('zh'), en: toAddress('en'), 'zh+en': toAddress('zh+en') };
}

/** The addresses of a page that is in one language at a time. */
export function inEachLocale(toAddress: (locale: Locale) => Address): PageAddresses {
  return { zh: toAddress('zh'), en: toAddress('en'), 'zh+en': null };
}

/** Link target for an address: below the base path, as every page needs it. */
export function toHref({ base }: Pick<Site, 'base'>, address: Address, fragment?: string): string {
  return `${base}${address.slice(1)}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Absolute address, for whatever leaves the site: canonical links, citations, QR codes, feeds. */
export function toAbsolute(site: Pick<Site, 'base' | 'origin'>, address: Address, fragment?: string): string {
  return `${site.origin}${toHref(site, address, fragment)}`;
}

/** Last part of a measure's address: `measure-12` → `12`. */
export function getMeasureKey(id: string): string {
  return id.replace(/^measure-/, '');
}

/** Fragment of a segment in the whole text: `measure-12-s1`. On the page of its own provision it is just `s1`. */
export function toTextFragment(provision: string, segment: string): string {
  return `${provision}-${segment}`;
}

/** Fragment of a line of the issued text on the fidelity page. */
export function toLineFragment(line: number): string {
  return `line-${line}`;
}

/** Fragment of a change on the fidelity page; changes are numbered from 1 in the order of the issued text. */
export function toChangeFragment(number: number): string {
  return `change-${number}`;
}

/** Fragment of a concept in the list of a measure's terms. */
export function toTermFragment(slug: string): string {
  return `term-${slug}`;
}

/** Kind of a provision that is neither division nor measure, from its id. */
export function getProvisionKind(id: string): 'notice' | 'preamble' | 'text' {
  return id === 'notice' || id === 'preamble' ? id : 'text';
}
