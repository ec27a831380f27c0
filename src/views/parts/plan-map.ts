import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Division, Graph, Instrument, Measure } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { type LocalText, toLocalText } from './local-text.ts';
import { toDivisionName } from './names.ts';

/** A measure on the map: its number, with the heading for whoever points at it or hears it. */
interface PlanTile {
  href: string;
  num: string;
  /** `null` where the map is only to say where one is; there the tile is called by its number. */
  heading: LocalText | null;
  /** What is said of a heading that is ours, otherwise `null`. */
  editorial: string | null;
  /** What is said of a tile that the page is about, otherwise `null`. */
  lit: string | null;
  current: boolean;
}

/** Measures that stand together in the plan. */
interface PlanGroup {
  /** `null` where the text has no group above its measures. */
  label: LocalText | null;
  /** The group in the whole text. */
  href: string | null;
  /** True for the group of the page's own measure. */
  current: boolean;
  tiles: PlanTile[];
}

/** The plan at one glance. */
export interface PlanMap {
  label: string;
  hint: string;
  groups: PlanGroup[];
}

/** What a map shows besides the plan itself. */
export interface PlanMapOptions {
  /** The main instrument unless stated. */
  instrument?: Instrument;
  /** Ids of the measures that the page is about. */
  lit?: ReadonlySet<string>;
  /** Id of the measure whose page it is. */
  current?: string | null;
  /** True: only the tiles beside the current one have their headings, so that a page stays light. */
  brief?: boolean;
}

/** Prepares the map of an instrument: its groups in order, each with its measures. */
export function buildPlanMap(
  graph: Graph,
  locale: Locale,
  { instrument = graph.mainInstrument, lit = new Set(), current = null, brief = false }: PlanMapOptions = {},
): PlanMap {
  const t = getTranslator(locale);
  const { site } = graph;
  return {
    label: t('map.label'),
    hint: t('map.hint'),
    groups: groupMeasures(instrument).map(({ division, measures }) => {
      const isCurrent = measures.some(({ id }) => id === current);
      const hasHeadings = isCurrent || !brief;
      return {
        label: division === null ? null : toDivisionName(division, locale),
        href: division === null ? null : toHref(site, addressOf.text(locale, instrument.id), division.id),
        current: isCurrent,
        tiles: measures.map((measure) => ({
          href: toHref(site, addressOf.measure(locale, instrument.id, measure.key)),
          num: measure.num,
          heading: hasHeadings ? toLocalText(measure.heading, locale) : null,
          editorial: hasHeadings && measure.heading.editorial ? t('measure.editorial') : null,
          lit: lit.has(measure.id) ? t('map.lit') : null,
          current: measure.id === current,
        })),
      };
    }),
  };
}

/** Ids of the measures to be lit on the map of the main instrument. */
export function toLitIds({ mainInstrument }: Graph, measures: readonly Measure[]): Set<string> {
  return new Set(measures.filter(({ instrument }) => instrument === mainInstrument).map(({ id }) => id));
}

/** Runs of measures below the same division, in the order of the text, so that no measure is left out. */
function groupMeasures({ measures }: Instrument): { division: Division | null; measures: Measure[] }[] {
  const groups: { division: Division | null; measures: Measure[] }[] = [];
  for (const measure of measures) {
    const division = measure.subsection ?? measure.section;
    const last = groups.at(-1);
    if (last?.division === division) last.measures.push(measure);
    else groups.push({ division, measures: [measure] });
  }
  return groups;
}
