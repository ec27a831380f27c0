import type { Locale } from '../../language/locales.ts';
import type { Graph, Topic } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toHref } from '../../model/addresses.ts';
import { strengthFacet } from '../../model/link/link-topics.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { type BreadcrumbEntry, toBreadcrumbEntry } from '../parts/breadcrumb.ts';
import { type FacetView, toFacetView } from '../parts/facets.ts';
import { type MeasureLink, toMeasureLink } from '../parts/measure-link.ts';
import { createDocumentNamer } from '../parts/names.ts';
import { buildPlanMap, type PlanMap } from '../parts/plan-map.ts';
import { buildVerbRows, type VerbRow } from '../parts/verb-rows.ts';
import { type GroundsView, toGrounds, toTopicLink } from '../parts/topic-grounds.ts';

/** All facets with their choices. */
export interface TopicDirectory {
  frame: Frame;
  finderHref: string;
  facets: FacetView[];
}

/** Everything the page of one choice shows. */
export interface TopicPage {
  frame: Frame;
  breadcrumb: BreadcrumbEntry[];
  label: string;
  explanation: string;
  measures: (GroundsView & { measure: MeasureLink })[];
  /** The verbs that a strength takes in; empty for other facets. */
  verbs: VerbRow[];
  map: PlanMap;
  /** The finder with this choice made. */
  finderHref: string;
  facet: FacetView;
}

/** Prepares the page of all facets. */
export function buildTopicDirectory(graph: Graph, locale: Locale): TopicDirectory {
  const docNumber = formatDocumentName(graph.mainInstrument, locale);
  return {
    frame: buildFrame(graph, {
      edition: locale,
      addresses: inEachLocale(addressOf.topics),
      section: 'topics',
      title: (t) => t('topics.heading'),
      description: (t) => t('topics.description', { docNumber }),
    }),
    finderHref: toHref(graph.site, addressOf.finder(locale)),
    facets: graph.facets.map((facet) => toFacetView(graph, facet, locale)),
  };
}

/** Prepares the page of one choice: its measures, each with the words on which it rests that it belongs here. */
export function buildTopicPage(graph: Graph, topic: Topic, locale: Locale): TopicPage {
  const { facet, slug, matches } = topic;
  const label = topic.label[locale];
  const docNumber = formatDocumentName(graph.mainInstrument, locale);
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale((each) => addressOf.topic(each, facet.id, slug)),
    section: 'topics',
    title: (t) => t('topic.title', { topic: label }),
    description: (t) => t('topic.description', { topic: label, docNumber, count: matches.length }),
  });
  const { t } = frame;
  const inMain = matches.filter(({ measure }) => measure.instrument === graph.mainInstrument);
  const allTopics = toHref(graph.site, addressOf.topics(locale));
  const nameDocument = createDocumentNamer(
    matches.map(({ measure }) => measure.instrument),
    locale,
  );
  return {
    frame,
    breadcrumb: [
      toBreadcrumbEntry(allTopics, t('topics.heading')),
      toBreadcrumbEntry(`${allTopics}#${facet.id}`, facet.label[locale]),
    ],
    label,
    explanation: topic.explanation[locale],
    measures: matches.map((match) => ({
      measure: toMeasureLink(graph, match.measure, locale),
      ...toGrounds(graph, match, locale, nameDocument(match.measure.instrument)),
    })),
    verbs: buildVerbRows(
      {
        verbs: facet.id === strengthFacet ? graph.verbs.filter(({ strength }) => strength === slug) : [],
      },
      locale,
    ),
    map: buildPlanMap(graph, locale, { lit: new Set(inMain.map(({ measure }) => measure.id)) }),
    finderHref: `${toHref(graph.site, addressOf.finder(locale))}?${facet.id}=${slug}`,
    facet: {
      ...toFacetView(graph, facet, locale),
      topics: facet.values.map((each) => ({
        ...toTopicLink(graph, each, locale),
        current: each === topic,
      })),
    },
  };
}
