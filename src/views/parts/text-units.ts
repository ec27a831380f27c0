import { type Edition, getFirstLocale } from '../../language/edition.ts';
import { getTranslator } from '../../language/translate.ts';
import { addressOf, toHref, toTextFragment } from '../../model/addresses.ts';
import type { Aligned, Graph, Instrument, Provision } from '../../model/graph/graph.ts';
import { type PageText, toPageText } from './local-text.ts';
import { toPlainProvisionName } from './names.ts';
import { toUnitKind } from './outline.ts';
import { type PartyRow, toPartyRows } from './parties.ts';
import { getSegmentLabels, type SegmentLabels, type SegmentView, toSegmentViews } from './segments.ts';
import { getSay, type Words } from './words.ts';

/** Levels that headings within a page have. */
export type HeadingLevel = 2 | 3 | 4;

/** A unit of the whole text, with what is shown of it. */
interface TextUnit {
  kind: Provision['kind'];
  /** Level of its heading below the one of the page, by the divisions it stands in. */
  level: HeadingLevel;
  id: string;
  /** The number of a measure, otherwise `null`. */
  num: string | null;
  heading: PageText;
  editorial: boolean;
  /** Page of a measure. */
  href: string | null;
  /** Before and after the sentences of a notice. */
  before: PageText[];
  segments: SegmentView[];
  after: PageText[];
  parties: PartyRow[];
  /** True when the list of parties is open. */
  openList: boolean;
}

/** The units of a whole text with the words that stand at them. */
export interface WholeText {
  edition: Edition;
  units: TextUnit[];
  responsible: Words;
  openList: Words;
  /** Stands between a label and what it names, where both are on one line. */
  separator: string;
  editorial: Words;
  labels: SegmentLabels;
}

/** Prepares every unit of an instrument. */
export function buildWholeText(graph: Graph, instrument: Instrument, edition: Edition): WholeText {
  const say = getSay(edition);
  return {
    edition,
    units: instrument.provisions.map((provision) => toTextUnit(graph, provision, edition)),
    responsible: say('text.responsible'),
    openList: say('measure.openList'),
    separator: getTranslator(getFirstLocale(edition))('label.separator'),
    editorial: say('measure.editorial'),
    labels: getSegmentLabels(edition),
  };
}

function toTextUnit(graph: Graph, provision: Provision, edition: Edition): TextUnit {
  const { kind, id, heading, segments, instrument } = provision;
  const locale = getFirstLocale(edition);
  const t = getTranslator(locale);
  const unit = toPlainProvisionName(provision, locale);
  const notice = kind === 'notice' ? provision : null;
  const toTexts = (texts: readonly (Aligned | null | undefined)[]) =>
    texts.flatMap((text) => (text === null || text === undefined ? [] : [toPageText(text, edition)]));
  return {
    kind,
    id,
    level: toLevel(provision),
    num: kind === 'measure' ? provision.num : null,
    heading: heading === null ? toUnitKind(provision, edition) : toPageText(heading, edition),
    editorial: heading?.editorial ?? false,
    href:
      kind === 'measure'
        ? toHref(graph.site, addressOf.measure(edition, instrument.id, provision.key))
        : null,
    before: toTexts([notice?.addressee]),
    segments: toSegmentViews(
      segments,
      edition,
      (segment) => toTextFragment(id, segment),
      (number) => t('text.sentence', { unit, number }),
    ),
    after: toTexts([notice?.signature, notice?.date]),
    parties: kind === 'measure' ? toPartyRows(graph, provision, edition) : [],
    openList: kind === 'measure' && provision.openList,
  };
}

function toLevel(provision: Provision): HeadingLevel {
  if (provision.kind === 'subsection') return provision.parent === null ? 2 : 3;
  if (provision.kind !== 'measure') return 2;
  const { section, subsection } = provision;
  if (section !== null && subsection !== null) return 4;
  return section !== null || subsection !== null ? 3 : 2;
}
