import type { Locale } from '../../language/locales.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { type LocalText, toLocalText } from './local-text.ts';

/** A measure as lists show it. */
export interface MeasureLink {
  href: string;
  num: string;
  heading: LocalText;
  editorial: boolean;
}

/** A measure as lists show it. */
export function toMeasureLink({ site }: Graph, measure: Measure, locale: Locale): MeasureLink {
  return {
    href: toHref(site, addressOf.measure(locale, measure.instrument.id, measure.key)),
    num: measure.num,
    heading: toLocalText(measure.heading, locale),
    editorial: measure.heading.editorial,
  };
}
