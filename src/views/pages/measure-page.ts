import { formatList } from '../../language/format.ts';
import type { Edition } from '../../language/edition.ts';
import { addressOf, inEveryEdition, toAbsolute, toHref } from '../../model/addresses.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import type { Graph, Measure } from '../../model/graph/graph.ts';
import { findShortAddress } from '../../share/item/item.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { toQuoteAddress } from '../parts/copies.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { type PageText, toPageText } from '../parts/local-text.ts';
import { buildMeasureBeside, type MeasureBeside } from '../parts/measure-beside.ts';
import { toAgencyName, toPlainHeading } from '../parts/names.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';
import { type PartyRow, toPartyRows } from '../parts/parties.ts';
import { getSegmentLabels, type SegmentLabels, type SegmentView, toSegmentViews } from '../parts/segments.ts';

/** The measure before or after; on a page in both languages by its number alone. */
export interface Neighbour {
  href: string;
  num: string;
  heading: PageText | null;
}

/** Everything the page of a measure shows. */
export interface MeasurePage {
  frame: Frame;
  paper: PaperHead;
  num: string;
  heading: PageText;
  editorial: boolean;
  segments: SegmentView[];
  segmentLabels: SegmentLabels;
  parties: PartyRow[];
  openList: boolean;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** Data for quoting sentences. */
  quoteHref: string;
  /** Address to hand on, on a page in both languages; the others have theirs among what can be copied. */
  address: string | null;
  /** What stands beside the text where it is in one language, otherwise `null`. */
  beside: MeasureBeside | null;
}

/** Prepares the page of a measure. */
export function buildMeasurePage(graph: Graph, measure: Measure, edition: Edition): MeasurePage {
  const { site } = graph;
  const { instrument, key, num } = measure;
  const addresses = inEveryEdition((each) => addressOf.measure(each, instrument.id, key));
  const frame = buildFrame(graph, {
    edition,
    addresses,
    section: 'instrument',
    english: { instrument, status: getTranslationStatus([measure]) },
    subject: { kind: 'measure', measure },
    title: (t, locale) => t('measure.title', { number: num, heading: toPlainHeading(measure, locale) }),
    description: (t, locale) => {
      const docNumber = formatDocumentName(instrument, locale);
      const values = { number: num, docNumber, heading: toPlainHeading(measure, locale) };
      const names = measure.agencies.map(({ agency, name }) => toAgencyName(agency, locale, name).name);
      return names.length === 0
        ? t('measure.descriptionUnnamed', values)
        : t('measure.description', { ...values, agencies: formatList(locale, names.slice(0, 6)) });
    },
    ...(edition === 'zh+en' ? {} : { oembed: addressOf.oembed(edition, instrument.id, key) }),
  });
  const toNeighbour = (neighbour: Measure | null): Neighbour | null =>
    neighbour && {
      href: toHref(site, addressOf.measure(edition, instrument.id, neighbour.key)),
      num: neighbour.num,
      heading: edition === 'zh+en' ? null : toPageText(neighbour.heading, edition),
    };
  return {
    frame,
    paper: buildPaperHead(site, edition, addresses, findShortAddress(graph, { kind: 'measure', measure })),
    num,
    heading: toPageText(measure.heading, edition),
    editorial: measure.heading.editorial,
    segments: toSegmentViews(
      measure.segments,
      edition,
      (id) => id,
      (number) => frame.t('measure.sentence', { number }),
    ),
    segmentLabels: getSegmentLabels(edition),
    parties: toPartyRows(graph, measure, edition),
    openList: measure.openList,
    previous: toNeighbour(measure.previous),
    next: toNeighbour(measure.next),
    quoteHref: toHref(site, toQuoteAddress(measure, edition)),
    address: edition === 'zh+en' ? toAbsolute(site, addresses[edition]) : null,
    beside: edition === 'zh+en' ? null : buildMeasureBeside(graph, measure, edition),
  };
}
