import type { Locale } from '../i18n/locales.ts';
import type { SearchEngine } from './engine/answer.ts';
import type { CoreData, LatinPart, SlipsPart } from './engine/parts.ts';

const getCode = keep(() => Promise.all([import('./engine/create-engine.ts'), import('./engine/parts.ts')]));
const getCore = keep((source) => loadJson<CoreData>(source));
const getLatin = keep((source) => loadJson<LatinPart>(toPart(source, 'latin')));
const getSlips = keep((source) => loadJson<SlipsPart>(toPart(source, 'slips')));

const engines = new Map<string, SearchEngine>();

/**
 * Loads the search engine and what it needs for what has been typed, each file once for a page. What failed is tried again at the next
 * call; without a part that only makes answers better, the engine answers from the rest.
 *
 * @param source - Address of the data that every query needs; the parts lie beside it.
 */
export async function loadEngine(source: string, locale: Locale, typed: string): Promise<SearchEngine> {
  const [core, [{ createEngine }, { createPartFinder, joinSearchData }]] = await Promise.all([
    getCore(source),
    getCode(source),
  ]);
  const needed = createPartFinder(core)(typed);
  const [latin, slips] = await Promise.all([
    needed.includes('latin') ? getLatin(source).catch(() => null) : null,
    needed.includes('slips') ? getSlips(source).catch(() => null) : null,
  ]);
  const key = [locale, latin === null ? '' : 'latin', slips === null ? '' : 'slips'].join(' ');
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = createEngine(joinSearchData(core, { latin, slips }), locale);
  engines.set(key, engine);
  return engine;
}

/** Keeps what was loaded, but not a failure. */
function keep<Loaded>(load: (source: string) => Promise<Loaded>): (source: string) => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return (source) => {
    if (loaded === undefined) {
      loaded = load(source);
      loaded.catch(() => (loaded = undefined));
    }
    return loaded;
  };
}

function toPart(source: string, name: 'latin' | 'slips'): string {
  return source.replace(/[^/]*\.json/, `${name}.json`);
}

async function loadJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search data at ${address} did not load: status ${response.status}.`);
  return (await response.json()) as Data;
}
