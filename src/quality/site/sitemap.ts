import { collapse, descendants, findAll, readPage, textOf, type PageElement } from './page.ts';

/** One page in a sitemap, with its language forms: absolute addresses by `hreflang`. */
export interface SitemapEntry {
  address: string;
  alternates: Map<string, string>;
}

/** The addresses of the sitemaps that an index lists. */
export function parseSitemapIndex(xml: string): string[] {
  return findAll(readXml(xml), 'sitemap').map(locationOf);
}

/** The pages that a sitemap lists. */
export function parseSitemap(xml: string): SitemapEntry[] {
  return findAll(readXml(xml), 'url').map((entry) => ({
    address: locationOf(entry),
    alternates: new Map(
      descendants(entry)
        .filter(({ tag }) => tag === 'xhtml:link')
        .map(({ attributes }) => [attributes.get('hreflang') ?? '', attributes.get('href') ?? '']),
    ),
  }));
}

/** Sitemaps are simple enough to be read as HTML, once empty elements are closed. */
function readXml(xml: string): ReturnType<typeof readPage> {
  return readPage(
    '/sitemap.xml',
    xml.replace(/<\?xml[^>]*>/, '').replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>'),
  );
}

function locationOf(entry: PageElement): string {
  const location = descendants(entry).find(({ tag }) => tag === 'loc');
  return location ? collapse(textOf(location)) : '';
}
