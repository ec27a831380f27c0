import { getTranslator } from '../../language/translate.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, toAbsolute, toHref } from '../../model/addresses.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import { toQuoteAddress } from '../parts/copies.ts';
import { findShortAddress } from './measure-page.ts';
import { toPlainHeading } from '../parts/names.ts';
import { buildNeutralFrame, type NeutralFrame } from '../parts/neutral-frame.ts';
import { type PartyPair, type SegmentPair, toPartyPairs, toSegmentPairs } from '../parts/neutral-parts.ts';
import { type Pair, toPair } from '../parts/pair.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';

/** A measure in both languages, sentence beside sentence. */
export interface NeutralMeasure {
  frame: NeutralFrame;
  num: string;
  paper: PaperHead;
  address: string;
  /** Data for quoting sentences. */
  quoteHref: string;
  heading: Pair;
  editorial: boolean;
  segments: SegmentPair[];
  parties: PartyPair[];
  openList: boolean;
  previous: { href: string; num: string } | null;
  next: { href: string; num: string } | null;
}

/** Prepares a measure's neutral page. */
export function buildNeutralMeasure(graph: Graph, measure: Measure): NeutralMeasure {
  const { instrument, key, num } = measure;
  const address = addressOf.measure('zh+en', instrument.id, key);
  const toNeighbour = (neighbour: Measure | null) =>
    neighbour === null
      ? null
      : {
          href: toHref(graph.site, addressOf.measure('zh+en', instrument.id, neighbour.key)),
          num: neighbour.num,
        };
  return {
    frame: buildNeutralFrame(graph, {
      address,
      addressIn: (locale) => addressOf.measure(locale, instrument.id, key),
      titles: (locale) =>
        getTranslator(locale)('measure.title', { number: num, heading: toPlainHeading(measure, locale) }),
      english: { instrument, status: getTranslationStatus([measure]) },
      subject: { kind: 'measure', measure },
    }),
    num,
    paper: buildPaperHead(graph.site, 'zh+en', {
      address,
      neutral: true,
      short: findShortAddress(graph, measure),
    }),
    address: toAbsolute(graph.site, address),
    quoteHref: toHref(graph.site, toQuoteAddress(measure, 'zh+en')),
    heading: toPair(measure.heading),
    editorial: measure.heading.editorial,
    segments: toSegmentPairs(measure.segments, (id) => id),
    parties: toPartyPairs(graph, measure),
    openList: measure.openList,
    previous: toNeighbour(measure.previous),
    next: toNeighbour(measure.next),
  };
}
