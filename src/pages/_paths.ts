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

/** One language-neutral path for each instrument. */
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
