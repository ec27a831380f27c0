import type { Locale } from '../../language/locales.ts';
import type { Graph, TopicMatch } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale } from '../../model/addresses.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { type FacetView, toFacetView } from '../parts/facets.ts';
import { type MeasureLink, toMeasureLink } from '../parts/measure-link.ts';
import type { LocalText } from '../parts/local-text.ts';
import { createDocumentNamer } from '../parts/names.ts';
import { toGrounds, type GroundsView, toTopicLink } from '../parts/topic-grounds.ts';

/** Words quoted from a text, with the place where they stand. */
interface FinderQuote {
  /** The phrases, as they stand there; none where the text as a whole is meant. */
  phrases: string[];
  lang: string | null;
  href: string;
  place: string;
  /** The document that it is in; `null` where all measures are of one. */
  document: LocalText | null;
}

/** Why a measure fits a choice. */
interface FinderReason {
  /** The choice as the address has it: `who=importers`. */
  choice: string;
  topic: Link;
  quotes: FinderQuote[];
  bodies: GroundsView['bodies'];
}

/** A measure with every choice that it fits. */
export interface FinderMeasure {
  measure: MeasureLink;
  /** All of them in one line, for the script: `who=importers place=chaoyang`. */
  choices: string;
  reasons: FinderReason[];
}

/** Texts of the finder for its script; what stands in braces is filled in. */
interface FinderWords {
  idle: string;
  countOne: string;
  countOther: string;
  none: string;
  chosen: string;
}

/** Everything the finder shows: all of it is there, and the script hides what does not fit. */
export interface FinderPage {
  frame: Frame;
  facets: FacetView[];
  measures: FinderMeasure[];
  words: FinderWords;
}

/** Prepares the finder. */
export function buildFinderPage(graph: Graph, locale: Locale): FinderPage {
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale(addressOf.finder),
    section: 'topics',
    title: (t) => t('finder.heading'),
    description: (t) =>
      t('finder.description', { docNumber: formatDocumentName(graph.mainInstrument, locale) }),
  });
  const { t } = frame;
  const measures = graph.instruments
    .flatMap((instrument) => instrument.measures)
    .filter(({ topics }) => topics.length > 0);
  const nameDocument = createDocumentNamer(
    measures.map(({ instrument }) => instrument),
    locale,
  );
  return {
    frame,
    facets: graph.facets.map((facet) => toFacetView(graph, facet, locale)),
    measures: measures.map((measure) => ({
      measure: toMeasureLink(graph, measure, locale),
      choices: measure.topics.map(toChoice).join(' '),
      reasons: measure.topics.map((match) =>
        toReason(graph, match, locale, nameDocument(measure.instrument)),
      ),
    })),
    words: {
      idle: t('finder.idle'),
      countOne: t('finder.countOne'),
      countOther: t('finder.countOther'),
      none: t('finder.none'),
      chosen: t('finder.chosen'),
    },
  };
}

function toChoice({ topic }: TopicMatch): string {
  return `${topic.facet.id}=${topic.slug}`;
}

function toReason(graph: Graph, match: TopicMatch, locale: Locale, document: LocalText | null): FinderReason {
  const { href, label } = toTopicLink(graph, match.topic, locale);
  const { passages, bodies } = toGrounds(graph, match, locale, document);
  return {
    choice: toChoice(match),
    topic: { href, label },
    quotes: passages.map(({ runs, lang, href: to, place }) => ({
      phrases: runs.filter(({ marked }) => marked).map(({ text }) => text),
      lang,
      href: to,
      place,
      document,
    })),
    bodies,
  };
}
