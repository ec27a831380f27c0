import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { addressOf, inEveryEdition, toHref } from '../../model/addresses.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { toInstrumentNames } from '../parts/names.ts';
import { type TopicLink, toTopicLink } from '../parts/topic-grounds.ts';
import { buildPlanMap, type PlanMap } from '../parts/plan-map.ts';

/** Everything the home page of a locale shows. */
export interface HomePage {
  frame: Frame;
  tagline: string;
  lead: string;
  /** Answers to “who are you?” that lead to measures, and the way to further questions; `null` where nobody has written any. */
  who: { choices: TopicLink[]; more: Link } | null;
  map: PlanMap;
  /** The document itself and what is made of it. */
  ways: Link[];
}

/** Prepares the home page of a locale: the main instrument, ways in, and every measure in its group. */
export function buildHomePage(graph: Graph, locale: Locale): HomePage {
  const { site, mainInstrument: instrument } = graph;
  const names = toInstrumentNames(instrument, locale);
  const count = instrument.measures.length;
  const t = getTranslator(locale);
  const lead =
    names.date === null
      ? t('home.leadUndated', { docNumber: formatDocumentName(instrument, locale), count })
      : t('home.lead', {
          docNumber: formatDocumentName(instrument, locale),
          issuer: names.issuer,
          date: names.date,
          count,
        });
  const toWay = (address: Parameters<typeof toHref>[1], label: string): Link => ({
    href: toHref(site, address),
    label,
  });
  return {
    frame: buildFrame(graph, {
      edition: locale,
      addresses: inEveryEdition(addressOf.home),
      title: null,
      description: () => lead,
    }),
    tagline: t('site.tagline', { title: names.title }),
    lead,
    who: buildWho(graph, locale, t('home.whoAll')),
    map: buildPlanMap(graph, locale),
    ways: [
      toWay(addressOf.text(locale, instrument.id), t('home.wayText')),
      toWay(addressOf.text('zh+en', instrument.id), t('home.wayBoth')),
      toWay(addressOf.instrument(locale, instrument.id), t('home.wayOutline')),
      toWay(addressOf.matrix(locale), t('home.wayMatrix')),
      toWay(addressOf.terms(locale), t('home.wayTerms')),
      toWay(addressOf.prose(locale, 'how-to-read'), t('home.wayGuide')),
    ],
  };
}

/** The facet that asks who the reader is. */
const whoFacet = 'who';

function buildWho(graph: Graph, locale: Locale, more: string): HomePage['who'] {
  const facet = graph.facets.find(({ id }) => id === whoFacet);
  if (facet === undefined) return null;
  return {
    choices: facet.values.map((topic) => toTopicLink(graph, topic, locale)),
    more: { href: toHref(graph.site, addressOf.finder(locale)), label: more },
  };
}
