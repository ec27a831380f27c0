import { getCollection, render } from 'astro:content';
import { type Locale, localeKeys } from '../language/locales.ts';
import { loadGraph } from './_graph.ts';
import type { ProseLink } from '../views/parts/frame-part.ts';

/** Every prose page of a locale, in the order their authors gave. The only reader of Astro's collections. */
async function loadProsePages(locale: Locale) {
  const pages = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  return pages
    .map((entry) => ({
      slug: entry.id.slice(locale.length + 1),
      page: entry.data,
      render: () => render(entry),
    }))
    .sort((a, b) => a.page.order - b.page.order);
}

let loaded: Promise<ProseLink[]> | undefined;

/** The prose pages as links for the footer, in the order of the Chinese ones. A build reads them once. */
export function loadProseLinks(): Promise<ProseLink[]> {
  if (import.meta.env.DEV) return readProseLinks();
  loaded ??= readProseLinks();
  return loaded;
}

async function readProseLinks(): Promise<ProseLink[]> {
  const titles = new Map<string, Partial<Record<Locale, string>>>();
  for (const locale of localeKeys) {
    for (const { page, slug } of await loadProsePages(locale)) {
      titles.set(slug, { ...titles.get(slug), [locale]: page.title });
    }
  }
  return [...titles].map(([slug, title]) => ({ slug, title }));
}

/** One path for each prose page. */
export async function toProsePaths() {
  const graph = loadGraph();
  const paths = await Promise.all(
    localeKeys.map(async (locale) =>
      (await loadProsePages(locale)).map((prose) => ({
        params: { locale, page: prose.slug },
        props: { graph, locale, ...prose },
      })),
    ),
  );
  return paths.flat();
}
