import { type Edition, editions } from '../language/edition.ts';
import { localeKeys } from '../language/locales.ts';
import type { Instrument, Measure } from '../model/graph/graph.ts';
import { loadGraph } from './_graph.ts';

/** One path for each locale. */
export function toLocalePaths() {
  return localeKeys.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One path for each instrument in each locale. */
export function toInstrumentPaths() {
  const { instruments } = loadGraph();
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
export function toEditionPaths() {
  const { instruments } = loadGraph();
  return editions.flatMap((edition) =>
    instruments.map((instrument) => ({
      params: { locale: toParam(edition), instrument: instrument.id },
      props: { edition, instrument },
    })),
  );
}

/** One path for each measure in each edition. */
export function toEditionMeasurePaths() {
  return toEditionPaths().flatMap(({ params, props: { edition, instrument } }) =>
    toMeasurePaths(instrument).map(({ params: own, measure }) => ({
      params: { ...own, locale: params.locale },
      props: { edition, measure },
    })),
  );
}

/** One path for each instrument, for files that are in no language or name theirs. */
export function toNeutralInstrumentPaths() {
  const { instruments } = loadGraph();
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
export function toLocalMeasurePaths() {
  return toInstrumentPaths().flatMap(({ props: { locale, instrument } }) =>
    toMeasurePaths(instrument).map(({ params, measure }) => ({
      params: { ...params, locale },
      props: { locale, measure },
    })),
  );
}

/** One path for each body in each locale. */
export function toAgencyPaths() {
  const { agencies } = loadGraph();
  return localeKeys.flatMap((locale) =>
    agencies.map((agency) => ({ params: { locale, agency: agency.slug }, props: { locale, agency } })),
  );
}
