import type { Locale } from '../../language/locales.ts';
import type { Facet, Graph, Topic } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { strengthFacet } from '../../model/link/link-topics.ts';
import { buildFrame, type Frame, type Link, type ProseLink } from '../parts/frame.ts';
import { type MeasureLink, toMeasureLink } from './measure-page.ts';
import { toInstrumentNames } from '../parts/names.ts';
import { buildPlanMap, type PlanMap } from '../parts/plan-map.ts';
import { buildVerbRows, type VerbRow } from './prose-page.ts';
import { type GroundsView, toGrounds, type TopicLink, toTopicLink } from '../parts/topic-grounds.ts';

/** A facet with its choices. */
export interface FacetView {
  /** Also its fragment on the page of all topics, and its name in the address of the finder. */
  id: string;
  label: string;
  explanation: string;
  topics: TopicLink[];
}

/** All facets with their choices. */
export interface TopicDirectory {
  frame: Frame;
  finderHref: string;
  facets: FacetView[];
}

/** Everything the page of one choice shows. */
export interface TopicPage {
  frame: Frame;
  breadcrumb: Link[];
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
export function buildTopicDirectory(
  graph: Graph,
  prose: readonly ProseLink[],
  locale: Locale,
): TopicDirectory {
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: addressOf.topics,
    section: 'topics',
    title: null,
    description: '',
  });
  const { t } = frame;
  const { docNumber } = toInstrumentNames(graph.mainInstrument, locale);
  frame.head.title = t('title.join', { page: t('topics.heading'), site: t('site.nameShort') });
  frame.head.description = t('topics.description', { docNumber });
  return {
    frame,
    finderHref: toHref(graph.site, addressOf.finder(locale)),
    facets: graph.facets.map((facet) => toFacetView(graph, facet, locale)),
  };
}

/** Prepares the page of one choice: its measures, each with the words on which it rests that it belongs here. */
export function buildTopicPage(
  graph: Graph,
  prose: readonly ProseLink[],
  topic: Topic,
  locale: Locale,
): TopicPage {
  const { facet, slug, matches } = topic;
  const label = topic.label[locale];
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: (each) => addressOf.topic(each, facet.id, slug),
    section: 'topics',
    title: '',
    description: '',
  });
  const { t } = frame;
  const { docNumber } = toInstrumentNames(graph.mainInstrument, locale);
  frame.head.title = t('title.join', {
    page: t('topic.title', { topic: label }),
    site: t('site.nameShort'),
  });
  frame.head.description = t('topic.description', { topic: label, docNumber, count: matches.length });
  const inMain = matches.filter(({ measure }) => measure.instrument === graph.mainInstrument);
  const allTopics = toHref(graph.site, addressOf.topics(locale));
  return {
    frame,
    breadcrumb: [
      { href: allTopics, label: t('topics.heading') },
      { href: `${allTopics}#${facet.id}`, label: facet.label[locale] },
    ],
    label,
    explanation: topic.explanation[locale],
    measures: matches.map((match) => ({
      measure: toMeasureLink(graph, match.measure, locale),
      ...toGrounds(graph, match, locale),
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

/** A facet with its choices as links. */
export function toFacetView(graph: Graph, facet: Facet, locale: Locale): FacetView {
  return {
    id: facet.id,
    label: facet.label[locale],
    explanation: facet.explanation[locale],
    topics: facet.values.map((topic) => toTopicLink(graph, topic, locale)),
  };
}
