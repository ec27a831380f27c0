import { localeKeys, locales, type Locale } from '../language/locales.ts';
import type { Graph } from '../model/graph/graph.ts';
import { addressOf, type Address, toAbsolute } from '../model/addresses.ts';
import { element, formatXml } from './xml.ts';

/** Of sitemaps and their index. */
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page with its counterparts: the same in each language, and the neutral one when there is one. */
interface PageSet {
  addressIn: (locale: Locale) => Address;
  neutral?: Address;
}

/** Every page that search engines may list. */
export function listPageSets(
  { instruments, agencies, terms, facets }: Graph,
  proseSlugs: readonly string[],
): PageSet[] {
  return [
    { addressIn: addressOf.home, neutral: addressOf.gateway() },
    ...instruments.flatMap(({ id, measures }): PageSet[] => [
      { addressIn: (locale) => addressOf.instrument(locale, id), neutral: addressOf.instrument(null, id) },
      { addressIn: (locale) => addressOf.text(locale, id), neutral: addressOf.text(null, id) },
      { addressIn: (locale) => addressOf.source(locale, id) },
      ...measures.map(({ key }) => ({
        addressIn: (locale: Locale) => addressOf.measure(locale, id, key),
        neutral: addressOf.measure(null, id, key),
      })),
    ]),
    { addressIn: addressOf.agencies },
    { addressIn: addressOf.matrix },
    ...agencies.map(({ slug }) => ({ addressIn: (locale: Locale) => addressOf.agency(locale, slug) })),
    { addressIn: addressOf.terms },
    ...terms.map(({ slug }) => ({ addressIn: (locale: Locale) => addressOf.term(locale, slug) })),
    { addressIn: addressOf.topics },
    { addressIn: addressOf.finder },
    ...facets.flatMap(({ id, values }) =>
      values.map(({ slug }) => ({ addressIn: (locale: Locale) => addressOf.topic(locale, id, slug) })),
    ),
    { addressIn: addressOf.shareSheet },
    ...proseSlugs.map((slug) => ({ addressIn: (locale: Locale) => addressOf.prose(locale, slug) })),
  ];
}

/** The sitemap: every page with its alternates, in the format of sitemaps.org with xhtml:link. */
export function formatSitemap(graph: Graph, proseSlugs: readonly string[]): string {
  const urls = listPageSets(graph, proseSlugs).flatMap(({ addressIn, neutral }) => {
    const alternates = [
      ...localeKeys.map((key) => ({ hreflang: locales[key].lang, address: addressIn(key) })),
      { hreflang: 'x-default', address: neutral ?? addressIn('en') },
    ].map(({ hreflang, address }) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: toAbsolute(graph.site, address) }),
    );
    const pages = [...localeKeys.map(addressIn), ...(neutral === undefined ? [] : [neutral])];
    return pages.map((address) =>
      element('url', {}, [element('loc', {}, [toAbsolute(graph.site, address)]), ...alternates]),
    );
  });
  return formatXml({ '': namespace, xhtml: 'http://www.w3.org/1999/xhtml' }, element('urlset', {}, urls));
}

/** The index that names the sitemap. */
export function formatSitemapIndex({ site }: Graph): string {
  const location = element('loc', {}, [toAbsolute(site, addressOf.sitemap())]);
  return formatXml({ '': namespace }, element('sitemapindex', {}, [element('sitemap', {}, [location])]));
}

/** robots.txt: everything may be read; where the sitemap is. */
export function formatRobots({ site }: Graph): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(site, addressOf.sitemapIndex())}\n`;
}
