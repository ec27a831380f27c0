import type { Locale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph, Instrument, Provision } from '../../model/graph/graph.ts';
import { addressOf, toHref } from '../../model/addresses.ts';
import { buildFrame, type Frame, type ProseLink } from '../parts/frame.ts';
import { type LocalText, toLocalText } from '../parts/local-text.ts';
import { type PartyView, type SegmentView, toPartyViews, toSegmentViews } from './measure-page.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';
import { toDivisionName, toInstrumentNames, toPlainProvisionName } from '../parts/names.ts';

/** A unit in the outline. */
export interface OutlineEntry {
  kind: Provision['kind'];
  id: string;
  /** As issued, `null` where there is none. */
  num: string | null;
  label: LocalText;
  href: string;
  editorial: boolean;
  children: OutlineEntry[];
}

/** Everything the page of an instrument shows. */
export interface InstrumentPage {
  frame: Frame;
  paper: PaperHead;
  title: LocalText;
  docNumber: LocalText;
  issuer: { name: LocalText; href: string | null };
  date: string | null;
  measureCount: number;
  outline: OutlineEntry[];
  textHref: string;
  neutralHref: string;
  /** Page of its share kit. */
  shareHref: string;
  sourceHref: string;
  /** The page on which the issued text stands beside the shown one. */
  fidelityHref: string;
  sourceNote: string;
  sha256: string;
  issuedAt: string | null;
}

/** A unit of the whole text, with what is shown of it. */
export interface TextUnit {
  kind: Provision['kind'];
  id: string;
  /** What the unit is called where no language can be marked. */
  name: string;
  num: string | null;
  heading: LocalText | null;
  editorial: boolean;
  segments: SegmentView[];
  parties: PartyView[];
  openList: boolean;
  /** Page of a measure. */
  href: string | null;
  /** Notice only. */
  addressee: LocalText | null;
  signature: LocalText | null;
  date: LocalText | null;
}

/** A division in the contents of the whole text. */
export interface ContentsEntry {
  href: string;
  label: LocalText;
}

/** Everything the whole-text page shows. */
export interface TextPage {
  frame: Frame;
  paper: PaperHead;
  title: LocalText;
  docNumber: LocalText;
  units: TextUnit[];
  /** Divisions, and the divisions within them. */
  contents: (ContentsEntry & { children: ContentsEntry[] })[];
  neutralHref: string;
  untranslated: boolean;
}

/** Prepares the page of an instrument. */
export function buildInstrumentPage(
  graph: Graph,
  prose: readonly ProseLink[],
  instrument: Instrument,
  locale: Locale,
): InstrumentPage {
  const { site } = graph;
  const names = toInstrumentNames(instrument, locale);
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: (each) => addressOf.instrument(each, instrument.id),
    neutral: addressOf.instrument('zh+en', instrument.id),
    section: 'instrument',
    english: { instrument, status: instrument.translation },
    subject: { kind: 'instrument', instrument },
    title: names.docNumber,
    description: '',
  });
  frame.head.description = frame.t('instrument.description', {
    title: names.title,
    docNumber: names.docNumber,
  });
  return {
    frame,
    paper: buildPaperHead(site, locale, {
      address: addressOf.instrument('zh+en', instrument.id),
      neutral: true,
    }),
    title: toLocalText(instrument.title, locale),
    docNumber: toLocalText(instrument.docNumber, locale),
    issuer: {
      name: toLocalText(instrument.issuer, locale),
      href:
        instrument.issuerAgency === null || !graph.agencies.includes(instrument.issuerAgency)
          ? null
          : toHref(site, addressOf.agency(locale, instrument.issuerAgency.slug)),
    },
    date: names.date,
    measureCount: instrument.measures.length,
    outline: buildOutlineEntries(graph, instrument, instrument.outline, locale),
    textHref: toHref(site, addressOf.text(locale, instrument.id)),
    neutralHref: toHref(site, addressOf.instrument('zh+en', instrument.id)),
    shareHref: toHref(site, addressOf.shareInstrument(locale, instrument.id)),
    sourceHref: toHref(site, addressOf.sourceText(instrument.id)),
    fidelityHref: toHref(site, addressOf.source(locale, instrument.id)),
    sourceNote: instrument.settings.sourceNote[locale],
    sha256: instrument.sha256,
    issuedAt: instrument.settings.issuedAt,
  };
}

/** The outline of an instrument: measures lead to their pages, everything else to its place in the whole text. */
export function buildOutlineEntries(
  graph: Graph,
  instrument: Instrument,
  provisions: readonly Provision[],
  locale: Locale,
): OutlineEntry[] {
  const t = getTranslator(locale);
  const toLabel = (provision: Provision): LocalText => {
    const plain = (text: string): LocalText => ({ text, lang: null, stale: false });
    switch (provision.kind) {
      case 'notice':
        return plain(t('instrument.notice'));
      case 'preamble':
        return plain(t('instrument.preamble'));
      case 'text':
        return provision.heading === null
          ? plain(t('instrument.untitled'))
          : toLocalText(provision.heading, locale);
      case 'measure':
        return toLocalText(provision.heading, locale);
      default:
        return toDivisionName(provision, locale);
    }
  };
  return provisions.map((provision) => ({
    kind: provision.kind,
    id: provision.id,
    num: provision.num,
    label: toLabel(provision),
    href:
      provision.kind === 'measure'
        ? toHref(graph.site, addressOf.measure(locale, instrument.id, provision.key))
        : toHref(graph.site, addressOf.text(locale, instrument.id), provision.id),
    editorial: provision.heading?.editorial ?? false,
    children:
      provision.kind === 'section' || provision.kind === 'subsection'
        ? buildOutlineEntries(graph, instrument, provision.children, locale)
        : [],
  }));
}

/** Prepares the whole text. */
export function buildTextPage(
  graph: Graph,
  prose: readonly ProseLink[],
  instrument: Instrument,
  locale: Locale,
): TextPage {
  const names = toInstrumentNames(instrument, locale);
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: (each) => addressOf.text(each, instrument.id),
    neutral: addressOf.text('zh+en', instrument.id),
    section: 'instrument',
    english: { instrument, status: instrument.translation },
    title: '',
    description: '',
  });
  const { t } = frame;
  frame.head.title = t('title.join', {
    page: t('text.title', { docNumber: names.docNumber }),
    site: t('site.nameShort'),
  });
  frame.head.description = t('text.description', { title: names.title, docNumber: names.docNumber });
  const units = instrument.provisions.map((provision) => buildTextUnit(graph, provision, locale, frame));
  return {
    frame,
    paper: buildPaperHead(graph.site, locale, {
      address: addressOf.text('zh+en', instrument.id),
      neutral: true,
    }),
    title: toLocalText(instrument.title, locale),
    docNumber: toLocalText(instrument.docNumber, locale),
    units,
    contents: buildOutlineEntries(graph, instrument, instrument.outline, locale).map(
      ({ id, label, children }) => ({
        href: `#${id}`,
        label,
        children: children
          .filter(({ kind }) => kind !== 'measure')
          .map((child) => ({ href: `#${child.id}`, label: child.label })),
      }),
    ),
    neutralHref: toHref(graph.site, addressOf.text('zh+en', instrument.id)),
    untranslated:
      locale !== 'zh' &&
      units.some((unit) =>
        [unit.heading, ...unit.segments.map(({ text }) => text)].some(
          (text) => text !== null && text.lang !== null,
        ),
      ),
  };
}

function buildTextUnit(graph: Graph, provision: Provision, locale: Locale, { t }: Frame): TextUnit {
  const toText = (aligned: Parameters<typeof toLocalText>[0] | null) =>
    aligned === null ? null : toLocalText(aligned, locale);
  const notice = provision.kind === 'notice' ? provision : null;
  return {
    kind: provision.kind,
    id: provision.id,
    name: toPlainProvisionName(provision, locale),
    num: provision.num,
    heading: toText(provision.heading),
    editorial: provision.heading?.editorial ?? false,
    segments: toSegmentViews(provision.segments, locale),
    parties: provision.kind === 'measure' ? toPartyViews(graph, provision, locale, t) : [],
    openList: provision.kind === 'measure' && provision.openList,
    href:
      provision.kind === 'measure'
        ? toHref(graph.site, addressOf.measure(locale, provision.instrument.id, provision.key))
        : null,
    addressee: toText(notice?.addressee ?? null),
    signature: toText(notice?.signature ?? null),
    date: toText(notice?.date ?? null),
  };
}
