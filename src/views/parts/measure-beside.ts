import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import { addressOf, toHref, toLineFragment } from '../../model/addresses.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { toGroupFilter } from '../../search/group-filter.ts';
import { type BreadcrumbEntry, toBreadcrumbEntry } from './breadcrumb.ts';
import { buildCopies, type Copies } from './copies.ts';
import { buildGlance, type Glance } from './glance.ts';
import { isInPartChinese, toLocalText } from './local-text.ts';
import { toDivisionName } from './names.ts';
import { buildPlanMap, type PlanMap } from './plan-map.ts';
import { buildRelated, type RelatedView } from './related.ts';
import { type TermEntry, toTermEntries } from './term-entry.ts';

/** What the page of a measure in one language has beside the text. */
export interface MeasureBeside {
  breadcrumb: BreadcrumbEntry[];
  glance: Glance;
  related: RelatedView[];
  map: PlanMap;
  terms: TermEntry[];
  copies: Copies;
  shareHref: string;
  bilingualHref: string;
  inTextHref: string;
  /** Its line in the issued text, beside the shown one. */
  sourceHref: string;
  /** True when something is still in Chinese on an English page. */
  untranslated: boolean;
  /** What search can narrow down to, by values that are the same in every language. */
  filters: { agencies: string[]; group: string | null };
}

/** Prepares what stands beside the text of a measure. */
export function buildMeasureBeside(graph: Graph, measure: Measure, locale: Locale): MeasureBeside {
  const { site, mainInstrument } = graph;
  const { instrument, key } = measure;
  const t = getTranslator(locale);
  const division = measure.subsection ?? measure.section;
  const divisions = [measure.section, measure.subsection].flatMap((each) => each ?? []);
  const toTextHref = (fragment: string) => toHref(site, addressOf.text(locale, instrument.id), fragment);
  const instrumentHref = toHref(site, addressOf.instrument(locale, instrument.id));
  return {
    breadcrumb: [
      // The words of the main navigation name the main document alone.
      instrument === mainInstrument
        ? toBreadcrumbEntry(instrumentHref, t('nav.instrument'))
        : { href: instrumentHref, label: toLocalText(instrument.title, locale) },
      ...divisions.map((each) => ({ href: toTextHref(each.id), label: toDivisionName(each, locale) })),
    ],
    glance: buildGlance(graph, measure, locale, t),
    related: buildRelated(graph, measure, locale, t),
    map: buildPlanMap(graph, locale, { instrument, current: measure.id, brief: true }),
    terms: toTermEntries(graph, measure, locale),
    copies: buildCopies(graph, measure, locale, t),
    shareHref: toHref(site, addressOf.share(locale, instrument.id, key)),
    bilingualHref: toHref(site, addressOf.measure('zh+en', instrument.id, key)),
    inTextHref: toTextHref(measure.id),
    sourceHref: toHref(site, addressOf.source(locale, instrument.id), toLineFragment(measure.line)),
    untranslated: isInPartChinese([measure.heading, ...measure.segments], locale),
    filters: {
      agencies: measure.agencies.map(({ agency }) => agency.slug),
      group: division === null ? null : toGroupFilter(division),
    },
  };
}
