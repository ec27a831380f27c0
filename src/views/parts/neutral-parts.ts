import { getTranslator } from '../../language/translate.ts';
import type { Aligned, Graph, Measure, Provision } from '../../model/graph/graph.ts';
import { type PartyView, toPartyViews } from '../pages/measure-page.ts';
import { toPlainProvisionName } from './names.ts';
import { type Pair, toPair } from './pair.ts';

/** A party in both languages. */
export interface PartyPair {
  zh: PartyView;
  en: PartyView;
}

/** A sentence in both languages, with the one id that both share. */
export interface SegmentPair {
  /** Fragment on the page. */
  id: string;
  number: number;
  pair: Pair;
}

/** Sentences in both languages, numbered from 1; `toId` gives the fragment of each. */
export function toSegmentPairs(segments: readonly Aligned[], toId: (id: string) => string): SegmentPair[] {
  return segments.map((segment, index) => ({
    id: toId(segment.id),
    number: index + 1,
    pair: toPair(segment),
  }));
}

/** The parties of a measure, as each language names them. */
export function toPartyPairs(graph: Graph, measure: Measure): PartyPair[] {
  const english = toPartyViews(graph, measure, 'en', getTranslator('en'));
  return toPartyViews(graph, measure, 'zh', getTranslator('zh')).flatMap((zh, index) => {
    const en = english[index];
    // The Chinese name stands in the row already.
    return en === undefined ? [] : { zh, en: { ...en, name: { ...en.name, besideZh: null } } };
  });
}

/** What an outline calls a unit: its heading, or what it is. */
export function toNeutralLabel(provision: Provision): Pair {
  if (provision.kind !== 'notice' && provision.heading !== null) return toPair(provision.heading);
  return {
    zh: provision.num ?? toPlainProvisionName(provision, 'zh'),
    en: toPlainProvisionName(provision, 'en'),
    stale: false,
  };
}
