import { getCollection } from 'astro:content';
import { type Edition, editions } from '../language/edition.ts';
import { type Locale, isLocale, localeKeys } from '../language/locales.ts';
import type { Instrument, Measure } from '../model/graph/graph.ts';
import { loadGraph } from '../model/read/load.ts';
import type { ProseLink } from '../views/parts/frame-part.ts';

/** One path for each locale. */
export function toLocalePaths() {
  return localeKeys.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One path for each instrument in each locale. */
export async function toInstrumentPaths() {
  const { instruments } = await loadGraph();
  return localeKeys.flatMap((locale) =>
    instruments.map((instrument) => ({
      params: { locale, instrument: instrument.id },
      props: { locale, instrument },
    })),
  );
}

/** The part of an address that names an edition: none for the one in both languages. */
const toParam = (edition: Edition) => (edition === 'zh+en' ? undefined : edition);

/** One path for each instrument in each edition. */
export async function toEditionPaths() {
  const { instruments } = await loadGraph();
  return editions.flatMap((edition) =>
    instruments.map((instrument) => ({
      params: { locale: toParam(edition), instrument: instrument.id },
      props: { edition, instrument },
    })),
  );
}

/** One path for each measure in each edition. */
export async function toEditionMeasurePaths() {
  return (await toEditionPaths()).flatMap(({ params, props: { edition, instrument } }) =>
    toMeasurePaths(instrument).map(({ params: own, measure }) => ({
      params: { ...own, locale: params.locale },
      props: { edition, measure },
    })),
  );
}

/** One path for each instrument, for files that are in no language or name theirs. */
export async function toNeutralInstrumentPaths() {
  const { instruments } = await loadGraph();
  return instruments.map((instrument) => ({ params: { instrument: instrument.id }, props: { instrument } }));
}

/** Every measure with the instrument it stands in. */
export function toMeasurePaths(
  instrument: Instrument,
): { params: Record<string, string>; measure: Measure }[] {
  return instrument.measures.map((measure) => ({
    params: { instrument: instrument.id, measure: measure.key },
    measure,
  }));
}

/** One path for each measure in each locale. */
export async function toLocalMeasurePaths() {
  return (await toInstrumentPaths()).flatMap(({ props: { locale, instrument } }) =>
    toMeasurePaths(instrument).map(({ params, measure }) => ({
      params: { ...params, locale },
      props: { locale, measure },
    })),
  );
}

/** One path for each body in each locale. */
export async function toAgencyPaths() {
  const { agencies } = await loadGraph();
  return localeKeys.flatMap((locale) =>
    agencies.map((agency) => ({ params: { locale, agency: agency.slug }, props: { locale, agency } })),
  );
}

/** Every prose page of a locale. */
export async function loadProsePages(locale: Locale) {
  const pages = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  return pages
    .map((entry) => ({ entry, slug: entry.id.slice(locale.length + 1) }))
    .sort((a, b) => a.entry.data.order - b.entry.data.order);
}

/** The prose pages as links for the footer, in the order of the Chinese ones. */
export async function loadProseLinks(): Promise<ProseLink[]> {
  const titles = new Map<string, Partial<Record<Locale, string>>>();
  for (const locale of localeKeys) {
    for (const { entry, slug } of await loadProsePages(locale)) {
      titles.set(slug, { ...titles.get(slug), [locale]: entry.data.title });
    }
  }
  return [...titles].map(([slug, title]) => ({ slug, title }));
}

/** One path for each prose page. */
export async function toProsePaths() {
  const paths = await Promise.all(
    localeKeys.filter(isLocale).map(async (locale) =>
      (await loadProsePages(locale)).map((page) => ({
        params: { locale, page: page.slug },
        props: { locale, ...page },
      })),
    ),
  );
  return paths.flat();
}
