import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Graph, Instrument, Provision } from '../../model/graph/graph.ts';
import { addressOf, toHref, toTextFragment } from '../../model/addresses.ts';
import { findPlainText } from '../parts/local-text.ts';
import { toPlainProvisionName } from '../parts/names.ts';
import { buildNeutralFrame, type NeutralFrame } from '../parts/neutral-frame.ts';
import {
  type PartyPair,
  type SegmentPair,
  toNeutralLabel,
  toPartyPairs,
  toSegmentPairs,
} from '../parts/neutral-parts.ts';
import { type Pair, toPair } from '../parts/pair.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';

/** A unit of the whole text in both languages. */
export interface NeutralUnit {
  kind: Provision['kind'];
  id: string;
  num: string | null;
  heading: Pair;
  editorial: boolean;
  /** What the unit is called in Chinese, where no language can be marked. */
  name: string;
  /** Neutral page of a measure. */
  href: string | null;
  /** Before and after the sentences of a notice. */
  before: Pair[];
  segments: SegmentPair[];
  after: Pair[];
  parties: PartyPair[];
}

/** The whole text in both languages. */
export interface NeutralText {
  frame: NeutralFrame;
  paper: PaperHead;
  title: Pair;
  docNumber: Pair;
  units: NeutralUnit[];
}

/** Prepares the whole text's neutral page. */
export function buildNeutralText(graph: Graph, instrument: Instrument): NeutralText {
  return {
    frame: buildNeutralFrame(graph, {
      address: addressOf.text('zh+en', instrument.id),
      addressIn: (locale) => addressOf.text(locale, instrument.id),
      titles: (locale) =>
        getTranslator(locale)('text.title', {
          docNumber: findPlainText(instrument.docNumber, locale) ?? instrument.id,
        }),
      english: { instrument, status: instrument.translation },
    }),
    paper: buildPaperHead(graph.site, 'zh+en', {
      address: addressOf.text('zh+en', instrument.id),
      neutral: true,
    }),
    title: toPair(instrument.title),
    docNumber: toPair(instrument.docNumber),
    units: instrument.provisions.map((provision) => toNeutralUnit(graph, provision)),
  };
}

function toNeutralUnit(graph: Graph, provision: Provision): NeutralUnit {
  const { kind, id, num, heading, segments, instrument } = provision;
  const notice = kind === 'notice' ? provision : null;
  const toPairs = (texts: readonly (Aligned | null | undefined)[]) =>
    texts.flatMap((text) => (text === null || text === undefined ? [] : toPair(text)));
  return {
    kind,
    id,
    num,
    heading: kind === 'notice' && heading !== null ? toPair(heading) : toNeutralLabel(provision),
    editorial: heading?.editorial ?? false,
    name: toPlainProvisionName(provision, 'zh'),
    href:
      kind === 'measure'
        ? toHref(graph.site, addressOf.measure('zh+en', instrument.id, provision.key))
        : null,
    before: toPairs([notice?.addressee]),
    segments: toSegmentPairs(segments, (segment) => toTextFragment(id, segment)),
    after: toPairs([notice?.signature, notice?.date]),
    parties: kind === 'measure' ? toPartyPairs(graph, provision) : [],
  };
}
