import type { Graph, Instrument, Provision } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { findPlainText } from '../parts/local-text.ts';
import { buildNeutralFrame, type NeutralFrame } from '../parts/neutral-frame.ts';
import { toNeutralLabel } from '../parts/neutral-parts.ts';
import { type Pair, toPair } from '../parts/pair.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';

/** A unit in the outline, in both languages. */
export interface NeutralOutlineEntry {
  /** Fragment of the unit in the whole text. */
  id: string;
  /** The number of a measure, otherwise `null`. */
  num: string | null;
  label: Pair;
  href: string;
  editorial: boolean;
  children: NeutralOutlineEntry[];
}

/** The outline in both languages. */
export interface NeutralInstrument {
  frame: NeutralFrame;
  paper: PaperHead;
  title: Pair;
  docNumber: Pair;
  textHref: string;
  outline: NeutralOutlineEntry[];
}

/** Prepares the instrument's neutral page. */
export function buildNeutralInstrument(graph: Graph, instrument: Instrument): NeutralInstrument {
  return {
    frame: buildNeutralFrame(graph, {
      address: addressOf.instrument('zh+en', instrument.id),
      addressIn: (locale) => addressOf.instrument(locale, instrument.id),
      titles: (locale) => findPlainText(instrument.docNumber, locale) ?? instrument.id,
      english: { instrument, status: instrument.translation },
      subject: { kind: 'instrument', instrument },
    }),
    paper: buildPaperHead(graph.site, 'zh+en', {
      address: addressOf.instrument('zh+en', instrument.id),
      neutral: true,
    }),
    title: toPair(instrument.title),
    docNumber: toPair(instrument.docNumber),
    textHref: toHref(graph.site, addressOf.text('zh+en', instrument.id)),
    outline: toNeutralOutline(graph, instrument, instrument.outline),
  };
}

/** The outline of an instrument in both languages. */
export function toNeutralOutline(
  graph: Graph,
  instrument: Instrument,
  provisions: readonly Provision[],
): NeutralOutlineEntry[] {
  return provisions.map((provision) => ({
    id: provision.id,
    num: provision.kind === 'measure' ? provision.num : null,
    label: toNeutralLabel(provision),
    href:
      provision.kind === 'measure'
        ? toHref(graph.site, addressOf.measure('zh+en', instrument.id, provision.key))
        : toHref(graph.site, addressOf.text('zh+en', instrument.id), provision.id),
    editorial: provision.heading?.editorial ?? false,
    children:
      provision.kind === 'section' || provision.kind === 'subsection'
        ? toNeutralOutline(graph, instrument, provision.children)
        : [],
  }));
}
