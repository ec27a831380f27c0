import { editions } from '../language/edition.ts';
import { localeKeys, locales } from '../language/locales.ts';
import type { Graph } from '../model/graph/graph.ts';
import {
  addressOf,
  inEachLocale,
  inEveryEdition,
  type PageAddresses,
  toAbsolute,
} from '../model/addresses.ts';
import { element, formatXml } from './xml.ts';

/** Of sitemaps and their index. */
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every page that search engines may list. */
function listPages({ instruments, agencies, terms, facets, prose }: Graph): PageAddresses[] {
  return [
    inEveryEdition(addressOf.home),
    ...instruments.flatMap(({ id, measures }) => [
      inEveryEdition((edition) => addressOf.instrument(edition, id)),
      inEveryEdition((edition) => addressOf.text(edition, id)),
      inEachLocale((locale) => addressOf.source(locale, id)),
      ...measures.map(({ key }) => inEveryEdition((edition) => addressOf.measure(edition, id, key))),
    ]),
    inEachLocale(addressOf.agencies),
    inEachLocale(addressOf.matrix),
    ...agencies.map(({ slug }) => inEachLocale((locale) => addressOf.agency(locale, slug))),
    inEachLocale(addressOf.terms),
    ...terms.map(({ slug }) => inEachLocale((locale) => addressOf.term(locale, slug))),
    inEachLocale(addressOf.topics),
    inEachLocale(addressOf.finder),
    ...facets.flatMap(({ id, values }) =>
      values.map(({ slug }) => inEachLocale((locale) => addressOf.topic(locale, id, slug))),
    ),
    inEachLocale(addressOf.shareSheet),
    ...prose.map(({ slug }) => inEachLocale((locale) => addressOf.prose(locale, slug))),
  ];
}

/** The sitemap: every page with its alternates, in the format of sitemaps.org with xhtml:link. */
export function formatSitemap(graph: Graph): string {
  const urls = listPages(graph).flatMap((addresses) => {
    const alternates = [
      ...localeKeys.map((key) => ({ hreflang: locales[key].lang, address: addresses[key] })),
      { hreflang: 'x-default', address: addresses['zh+en'] ?? addresses.en },
    ].map(({ hreflang, address }) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: toAbsolute(graph.site, address) }),
    );
    const pages = editions.flatMap((edition) => addresses[edition] ?? []);
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
