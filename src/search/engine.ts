import type { SearchQuery } from './query.ts';

/** What Pagefind says of one result once its page is loaded. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** A result whose page is loaded only when it is shown. */
export interface FoundResult {
  data: () => Promise<FoundPage>;
}

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string | null,
    options: { filters: Record<string, unknown> },
  ) => Promise<{ results: FoundResult[] }>;
}

/** Finds pages in the index of the page's language. */
export interface SearchEngine {
  search: (query: SearchQuery) => Promise<FoundResult[]>;
}

/**
 * Loads Pagefind: only when something is asked, so that a visit without a search costs nothing.
 *
 * @param base - Base path of the site, with a slash at its end.
 */
export async function loadEngine(base: string): Promise<SearchEngine> {
  const bundlePath = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as PagefindModule;
  // Without a worker the strict content security policy needs no exception for one.
  await pagefind.options({ bundlePath, baseUrl: base, noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return {
    search: async ({ q, agency, group }) => {
      const chosen = { ...(agency === '' ? {} : { agency }), ...(group === '' ? {} : { group }) };
      const find = async (kind: unknown) =>
        (await pagefind.search(q === '' ? null : q, { filters: { ...chosen, kind } })).results;
      // Measures first: they are what the portal is about.
      const measures = await find('measure');
      return [...measures, ...(await find({ any: ['agency', 'term', 'page', 'provision'] }))];
    },
  };
}
