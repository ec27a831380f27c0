import type { Aligned, Agency, Instrument, Measure, Provision } from '../../../model/graph/graph.ts';
import { sampleGraph } from '../portal.ts';

/** Finds the places at which the sample takes a branch; none means that it has lost it. */
export type FindPlaces = () => string[];

/** Branches by what a reader would call them. */
export type Branches = Readonly<Record<string, FindPlaces>>;

/** `ferry-2023/8`, as addresses write it. */
export function placeOf({ instrument, key }: Measure): string {
  return `${instrument.id}/${key}`;
}

/** The measures for which a test holds. */
export function measuresThat(test: (measure: Measure) => boolean): FindPlaces {
  return () =>
    sampleGraph()
      .instruments.flatMap(({ measures }) => measures)
      .filter(test)
      .map(placeOf);
}

/** `ferry-2023/8 s2`; of a unit that is no measure `ferry-2023 notice s1`. */
function placeOfText(provision: Provision, { id }: Aligned): string {
  return provision.kind === 'measure'
    ? `${placeOf(provision)} ${id}`
    : `${provision.instrument.id} ${provision.id} ${id}`;
}

/** The headings and sentences for which a test holds. */
export function textsThat(test: (text: Aligned, provision: Provision) => boolean): FindPlaces {
  return () =>
    sampleGraph().instruments.flatMap(({ provisions }) =>
      provisions.flatMap((provision) =>
        [...(provision.heading === null ? [] : [provision.heading]), ...provision.segments]
          .filter((text) => test(text, provision))
          .map((text) => placeOfText(provision, text)),
      ),
    );
}

/** The units that are no measures, `ferry-2023 sec-1`, for which a test holds. */
export function provisionsThat(test: (provision: Provision) => boolean): FindPlaces {
  return () =>
    sampleGraph().instruments.flatMap(({ id, provisions }) =>
      provisions.filter((each) => each.kind !== 'measure' && test(each)).map((each) => `${id} ${each.id}`),
    );
}

/** The ids of the instruments for which a test holds. */
export function instrumentsThat(test: (instrument: Instrument) => boolean): FindPlaces {
  return () =>
    sampleGraph()
      .instruments.filter(test)
      .map(({ id }) => id);
}

/** The slugs of the bodies with a page for which a test holds. */
export function agenciesThat(test: (agency: Agency) => boolean): FindPlaces {
  return () =>
    sampleGraph()
      .agencies.filter(test)
      .map(({ slug }) => slug);
}
