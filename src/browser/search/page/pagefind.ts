/** What Pagefind says of one page once it is loaded. */
export interface FoundPage {
  url: string;
  /** Escaped HTML in which only `<mark>` is markup. */
  excerpt: string;
  /** The whole text, as it is. */
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** A result whose page is loaded only when it is looked at. */
interface FoundResult {
  data: () => Promise<FoundPage>;
}

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: FoundResult[] }>;
}

let loaded: Promise<PagefindModule> | undefined;

/**
 * Asks the index of all pages in the language of this one.
 *
 * @param base - Base path of the site, with a slash at its end.
 * @param most - Most pages that are looked at.
 * @throws when the index or WebAssembly is missing; the next call tries again.
 */
export async function askPagefind(base: string, typed: string, most: number): Promise<FoundPage[]> {
  loaded ??= load(base);
  try {
    const { results } = await (await loaded).search(typed);
    return await Promise.all(results.slice(0, most).map((result) => result.data()));
  } catch (error) {
    loaded = undefined;
    throw error;
  }
}

async function load(base: string): Promise<PagefindModule> {
  // Pagefind would complain on the console.
  if (!('WebAssembly' in window)) throw new Error('This browser has no WebAssembly, which Pagefind needs.');
  const bundlePath = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as PagefindModule;
  // Without a worker the strict content security policy needs no exception for one.
  await pagefind.options({ bundlePath, baseUrl: base, noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
