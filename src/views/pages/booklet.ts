import { formatDate } from '../../language/format.ts';
import { locales, sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph, Instrument } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import type { NeutralFrame } from '../parts/neutral-frame.ts';
import { type NeutralOutlineEntry, toNeutralOutline } from './neutral-instrument.ts';
import { buildNeutralText, type NeutralUnit } from './neutral-text.ts';
import { type Pair, toPair } from '../parts/pair.ts';
import { buildPaperHead, buildSheet, type PaperHead, type Sheet } from '../parts/paper.ts';

/** A line of the contents: leads to a unit of the booklet by its fragment. */
export interface BookletEntry {
  id: string;
  /** How deep it stands, from 0. */
  level: number;
  num: string | null;
  label: Pair;
  editorial: boolean;
}

/** The whole text in both languages as a booklet: everything that it prints, so that a change of this is a change of the booklet. */
export interface Booklet {
  lang: string;
  title: Pair;
  docNumber: Pair;
  issuer: Pair;
  date: { zh: string; en: string } | null;
  /** What kind of edition it is, and what it is not. */
  kind: { zh: string; en: string };
  what: { zh: string; en: string };
  translation: { zh: string; en: string };
  contentsHeading: { zh: string; en: string };
  paper: PaperHead;
  sheet: Sheet;
  contents: BookletEntry[];
  units: NeutralUnit[];
  both: NeutralFrame['both'];
}

/** A made booklet as pages link it. */
export interface BookletLink {
  href: string;
  /** Where it stands in a list of facts. */
  label: { zh: string; en: string };
  text: { zh: string; en: string };
}

/** Prepares the booklet of an instrument. */
export function buildBooklet(graph: Graph, instrument: Instrument): Booklet {
  const { frame, title, docNumber, units } = buildNeutralText(graph, instrument);
  const { both } = frame;
  const address = addressOf.text('zh+en', instrument.id);
  const { dateIssued } = instrument;
  return {
    lang: locales[sourceLocale].lang,
    title,
    docNumber,
    issuer: toPair(instrument.issuer),
    date: dateIssued === null ? null : { zh: formatDate('zh', dateIssued), en: formatDate('en', dateIssued) },
    kind: both('booklet.kind'),
    what: both('booklet.what'),
    translation: { zh: frame.translation.zh, en: frame.translation.en },
    contentsHeading: both('instrument.outline'),
    paper: buildPaperHead(graph.site, 'zh+en', { address, neutral: true }),
    sheet: buildSheet(graph.site, instrument, 'zh+en', address),
    contents: flatten(toNeutralOutline(graph, instrument, instrument.outline), 0),
    units,
    both,
  };
}

/**
 * Prepares the link to a made booklet.
 *
 * @param bytes Size of the file.
 */
export function buildBookletLink({ site }: Graph, instrument: Instrument, bytes: number): BookletLink {
  const size = (bytes / 1_000_000).toFixed(1);
  return {
    href: toHref(site, addressOf.booklet(instrument.id)),
    label: { zh: getTranslator('zh')('booklet.label'), en: getTranslator('en')('booklet.label') },
    text: {
      zh: getTranslator('zh')('booklet.link', { size }),
      en: getTranslator('en')('booklet.link', { size }),
    },
  };
}

function flatten(entries: readonly NeutralOutlineEntry[], level: number): BookletEntry[] {
  return entries.flatMap(({ id, num, label, editorial, children }) => [
    { id, level, num, label, editorial },
    ...flatten(children, level + 1),
  ]);
}
