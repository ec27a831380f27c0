import { getCollection, render } from 'astro:content';
import { type Locale, localeKeys } from '../language/locales.ts';
import type { ProseLink } from '../views/parts/frame.ts';

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

/** The prose pages of a locale as links for the footer. */
export async function loadProseLinks(locale: Locale): Promise<ProseLink[]> {
  return (await loadProsePages(locale)).map(({ page, slug }) => ({ slug, title: page.title }));
}

/** One path for each prose page. */
export async function toProsePaths() {
  const paths = await Promise.all(
    localeKeys.map(async (locale) =>
      (await loadProsePages(locale)).map((prose) => ({
        params: { locale, page: prose.slug },
        props: { locale, ...prose },
      })),
    ),
  );
  return paths.flat();
}
