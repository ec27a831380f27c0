import type { Locale } from '../i18n/locales.ts';
import type { SearchEngine } from './engine/answer.ts';
import type { SearchData } from './engine/data.ts';

let data: Promise<SearchData> | undefined;
const engines = new Map<Locale, Promise<SearchEngine>>();

/**
 * Loads the search engine and its data, once for a page. What failed is tried again at the next call.
 *
 * @param source - Address of the data.
 */
export function loadEngine(source: string, locale: Locale): Promise<SearchEngine> {
  const known = engines.get(locale);
  if (known !== undefined) return known;
  data ??= loadData(source);
  const engine = Promise.all([data, import('./engine/create-engine.ts')]).then(([loaded, { createEngine }]) =>
    createEngine(loaded, locale),
  );
  engines.set(locale, engine);
  engine.catch(() => {
    data = undefined;
    engines.delete(locale);
  });
  return engine;
}

async function loadData(source: string): Promise<SearchData> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`The search data at ${source} did not load: status ${response.status}.`);
  return (await response.json()) as SearchData;
}
