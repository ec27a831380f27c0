import type { Locale } from '../../language/locales.ts';
import type { SearchEngine } from '../../search/engine/answer.ts';
import type { CoreData, LoadedParts, Parts } from '../../search/engine/parts.ts';
import { hasLatinLetters, needsEnglish } from '../../search/letters.ts';

const getCode = () =>
  Promise.all([import('../../search/engine/create-engine.ts'), import('../../search/engine/parts.ts')]);
const getCore = keep((source) => loadJson<CoreData>(source));
const getPart = {
  english: keep((source) => loadPart(source, 'english')),
  latin: keep((source) => loadPart(source, 'latin')),
  slips: keep((source) => loadPart(source, 'slips')),
};

const engines = new Map<string, SearchEngine>();

/**
 * Loads the search engine and what it needs for what has been typed, each file once for a page. What failed is tried again at the next
 * call; without words that only lead to more of the texts (`latin`, `slips`), the engine answers from the rest.
 *
 * @param source - Address of the data that every query needs; the parts lie beside it.
 * @throws Error when the code does not load, or the texts that an answer needs.
 */
export async function loadEngine(source: string, locale: Locale, typed: string): Promise<SearchEngine> {
  const [core, english, latin, [{ createEngine }, { createSlipsFinder, joinSearchData }]] = await Promise.all(
    [
      getCore(source),
      needsEnglish(locale, typed) ? getPart.english(source) : null,
      hasLatinLetters(typed) ? orNone(getPart.latin(source)) : null,
      getCode(),
    ],
  );
  const slips = createSlipsFinder(core)(typed) ? await orNone(getPart.slips(source)) : null;
  const parts: LoadedParts = { english, latin, slips };
  const key = [
    source,
    locale,
    ...Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : name)),
  ].join(' ');
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = createEngine(joinSearchData(core, parts), locale);
  engines.set(key, engine);
  return engine;
}

function orNone<Part>(part: Promise<Part>): Promise<Part | null> {
  return part.catch(() => null);
}

/** Keeps what was loaded from each address, but not a failure. */
function keep<Loaded>(load: (source: string) => Promise<Loaded>): (source: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>();
  return (source) => {
    const known = loaded.get(source) ?? load(source);
    loaded.set(source, known);
    known.catch(() => loaded.delete(source));
    return known;
  };
}

function loadPart<Name extends keyof Parts>(source: string, name: Name): Promise<Parts[Name]> {
  return loadJson<Parts[Name]>(source.replace(/[^/]*\.json/, `${name}.json`));
}

async function loadJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search data at ${address} did not load: status ${response.status}.`);
  return (await response.json()) as Data;
}
