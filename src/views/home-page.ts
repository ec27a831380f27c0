import type { Locale } from '../i18n/locales.ts';
import type { Graph } from '../model/graph.ts';
import { addressOf, toHref } from '../model/identifiers.ts';
import { buildFrame, type Frame, type Link, type ProseLink } from './frame.ts';
import { buildOutlineEntries, type OutlineEntry } from './instrument-page.ts';
import { toInstrumentNames } from './names.ts';
import { buildPlanMap, type PlanMap } from './plan-map.ts';

/** Everything the home page of a locale shows. */
export interface HomePage {
  frame: Frame;
  tagline: string;
  lead: string;
  ways: Link[];
  map: PlanMap;
  outline: OutlineEntry[];
}

/** Prepares the home page of a locale: the main instrument, ways in, and every measure in its group. */
export function buildHomePage(graph: Graph, prose: readonly ProseLink[], locale: Locale): HomePage {
  const { site, mainInstrument: instrument } = graph;
  const names = toInstrumentNames(instrument, locale);
  const count = instrument.measures.length;
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: addressOf.home,
    neutral: addressOf.gateway(),
    title: null,
    description: '',
  });
  const { t } = frame;
  const lead =
    names.date === null
      ? t('home.leadUndated', { docNumber: names.docNumber, count })
      : t('home.lead', { docNumber: names.docNumber, issuer: names.issuer, date: names.date, count });
  frame.head.description = lead;
  const toWay = (address: Parameters<typeof toHref>[1], label: string): Link => ({
    href: toHref(site, address),
    label,
  });
  return {
    frame,
    tagline: t('site.tagline', { title: names.title }),
    lead,
    ways: [
      toWay(addressOf.instrument(locale, instrument.id), t('home.wayInstrument')),
      toWay(addressOf.text(locale, instrument.id), t('home.wayText')),
      toWay(addressOf.agencies(locale), t('home.wayAgencies')),
      toWay(addressOf.terms(locale), t('home.wayTerms')),
      toWay(addressOf.prose(locale, 'how-to-read'), t('home.wayGuide')),
    ],
    map: buildPlanMap(graph, locale),
    outline: buildOutlineEntries(
      graph,
      instrument,
      instrument.groups.length > 0 ? instrument.groups : instrument.measures,
      locale,
    ),
  };
}
