import { type Edition, editions } from '../language/edition.ts';
import type { MDXInstance } from 'astro';
import { localeKeys } from '../language/locales.ts';
import type { Instrument, Measure } from '../model/graph/graph.ts';
import { proseFolder } from '../model/read/read-prose.ts';
import type { ProseHead } from '../model/schemas/prose-head.ts';
import { searchDataFiles } from '../search/data/search-data-href.ts';
import { loadGraph } from './_graph.ts';

// A path brings the graph it is of. The development server keeps paths while the content changes: a page that took the graph of now
// would look for things of one graph in another.

/** One path for each locale. */
export function toLocalePaths() {
  const graph = loadGraph();
  return localeKeys.map((locale) => ({ params: { locale }, props: { graph, locale } }));
}

/** One path for each instrument in each locale. */
export function toInstrumentPaths() {
  const graph = loadGraph();
  return localeKeys.flatMap((locale) =>
    graph.instruments.map((instrument) => ({
      params: { locale, instrument: instrument.id },
      props: { graph, locale, instrument },
    })),
  );
}

/** The part of an address that names an edition: none for the one in both languages. */
const toParam = (edition: Edition) => (edition === 'zh+en' ? undefined : edition);

/** One path for each instrument in each edition. */
export function toEditionPaths() {
  const graph = loadGraph();
  return editions.flatMap((edition) =>
    graph.instruments.map((instrument) => ({
      params: { locale: toParam(edition), instrument: instrument.id },
      props: { graph, edition, instrument },
    })),
  );
}

/** One path for each measure in each edition. */
export function toEditionMeasurePaths() {
  return toEditionPaths().flatMap(({ params, props: { graph, edition, instrument } }) =>
    toMeasurePaths(instrument).map(({ params: own, measure }) => ({
      params: { ...own, locale: params.locale },
      props: { graph, edition, measure },
    })),
  );
}

/** One path for each instrument, for files that are in no language or name theirs. */
export function toNeutralInstrumentPaths() {
  const graph = loadGraph();
  return graph.instruments.map((instrument) => ({
    params: { instrument: instrument.id },
    props: { graph, instrument },
  }));
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
export function toLocalMeasurePaths() {
  return toInstrumentPaths().flatMap(({ props: { graph, locale, instrument } }) =>
    toMeasurePaths(instrument).map(({ params, measure }) => ({
      params: { ...params, locale },
      props: { graph, locale, measure },
    })),
  );
}

/** One path for each body in each locale. */
export function toAgencyPaths() {
  const graph = loadGraph();
  return localeKeys.flatMap((locale) =>
    graph.agencies.map((agency) => ({
      params: { locale, agency: agency.slug },
      props: { graph, locale, agency },
    })),
  );
}

/** One path for each term in each locale. */
export function toTermPaths() {
  const graph = loadGraph();
  return localeKeys.flatMap((locale) =>
    graph.terms.map((term) => ({ params: { locale, term: term.slug }, props: { graph, locale, term } })),
  );
}

/** One path for each topic in each locale. */
export function toTopicPaths() {
  const graph = loadGraph();
  return localeKeys.flatMap((locale) =>
    graph.facets.flatMap(({ id, values }) =>
      values.map((topic) => ({
        params: { locale, facet: id, topic: topic.slug },
        props: { graph, locale, topic },
      })),
    ),
  );
}

/** The short addresses of the measures of the main instrument. */
export function toShortPaths() {
  const graph = loadGraph();
  return graph.mainInstrument.measures.map((measure) => ({
    params: { short: measure.key },
    props: { graph, measure },
  }));
}

/** One path for each file of the search engine in the browser. */
export function toSearchDataPaths() {
  const graph = loadGraph();
  return searchDataFiles.map((file) => ({ params: { file }, props: { graph, file } }));
}

/** What the text of a prose page is rendered by, by its file. */
const texts = import.meta.glob<MDXInstance<ProseHead>>('/content/pages/*/*.mdx');

/** One path for each prose page in each locale. Of a file that is deleted the development server knows before the graph does. */
export function toProsePaths() {
  const graph = loadGraph();
  return localeKeys.flatMap((locale) =>
    graph.prose.flatMap(({ slug, heads }) => {
      const load = texts[`/${proseFolder}/${locale}/${slug}.mdx`];
      return load === undefined
        ? []
        : { params: { locale, page: slug }, props: { graph, locale, slug, head: heads[locale], load } };
    }),
  );
}
