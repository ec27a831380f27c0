import { formatList } from '../../language/format.ts';
import type { Locale } from '../../language/locales.ts';
import type { Translate } from '../../language/translate.ts';
import type { Graph, Measure, Role } from '../../model/graph/graph.ts';
import { addressOf, type Address, toAbsolute, toHref, toLineFragment } from '../../model/addresses.ts';
import { getTranslationStatus } from '../../model/graph/translation-status.ts';
import { buildCopies, type Copies, toQuoteAddress } from '../parts/copies.ts';
import { buildGlance, type Glance } from '../parts/glance.ts';
import { buildFrame, type Frame, type Link, type ProseLink } from '../parts/frame.ts';
import { type LocalText, toLocalText, toOtherText } from '../parts/local-text.ts';
import {
  type AgencyName,
  toAgencyName,
  toDivisionName,
  toGenericName,
  toInstrumentNames,
  toPlainHeading,
} from '../parts/names.ts';
import { buildPlanMap, type PlanMap } from '../parts/plan-map.ts';
import { buildRelated, type RelatedView } from '../parts/related.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';
import { type TermEntry, toTermEntries } from '../parts/term-entry.ts';
import { type TextRun, toTextRuns } from '../parts/text-runs.ts';
import { toGroupFilter } from '../../search/group-filter.ts';

/** A sentence with its anchor. */
export interface SegmentView {
  id: string;
  number: number;
  text: LocalText;
  /** The same, cut at the concepts it names. */
  runs: TextRun[];
  /** The sentence in the other language, where there is one. */
  other: LocalText | null;
}

/** A party of a measure; `href` is `null` for one that is not named. */
export interface PartyView {
  href: string | null;
  name: AgencyName;
  lang: string | null;
  /** The role in words; `null` for the ordinary one, which the heading already says. */
  role: string | null;
}

/** A measure as lists show it. */
export interface MeasureLink {
  href: string;
  num: string;
  heading: LocalText;
  editorial: boolean;
}

/** Everything the page of a measure shows. */
export interface MeasurePage {
  frame: Frame;
  num: string;
  heading: LocalText;
  editorial: boolean;
  segments: SegmentView[];
  terms: TermEntry[];
  parties: PartyView[];
  openList: boolean;
  /** True when something is still in Chinese on an English page. */
  untranslated: boolean;
  breadcrumb: (Omit<Link, 'label'> & { label: LocalText })[];
  glance: Glance;
  related: RelatedView[];
  map: PlanMap;
  previous: MeasureLink | null;
  next: MeasureLink | null;
  copies: Copies;
  shareHref: string;
  /** Data for quoting sentences. */
  quoteHref: string;
  paper: PaperHead;
  bilingualHref: string;
  inTextHref: string;
  /** Its line in the issued text, beside the shown one. */
  sourceHref: string;
  /** What search can narrow down to, by values that are the same in every language. */
  filters: { agencies: string[]; group: string | null };
}

const roleKeys = {
  lead: 'role.lead',
  joint: 'role.joint',
  support: 'role.support',
  responsible: 'role.responsible',
} as const;

/** The role in the words of the page. */
export function toRoleLabel(t: Translate, role: Role): string {
  return t(roleKeys[role]);
}

/** A measure as lists show it. */
export function toMeasureLink({ site }: Graph, measure: Measure, locale: Locale): MeasureLink {
  return {
    href: toHref(site, addressOf.measure(locale, measure.instrument.id, measure.key)),
    num: measure.num,
    heading: toLocalText(measure.heading, locale),
    editorial: measure.heading.editorial,
  };
}

/** The short address of a measure; only the main instrument has one. */
export function findShortAddress({ mainInstrument }: Graph, { instrument, key }: Measure): Address | null {
  return instrument === mainInstrument ? addressOf.shortMeasure(key) : null;
}

/** The parties of a measure in the order of the text: named bodies, then parties named only in general. */
export function toPartyViews({ site }: Graph, measure: Measure, locale: Locale, t: Translate): PartyView[] {
  const toRole = (role: Role) => (role === 'responsible' ? null : toRoleLabel(t, role));
  return [
    ...measure.agencies.map(({ agency, name, role }) => ({
      href: toHref(site, addressOf.agency(locale, agency.slug)),
      name: toAgencyName(agency, locale, name),
      lang: null,
      role: toRole(role),
    })),
    ...measure.generic.map((party) => {
      const { text, lang } = toGenericName(party, locale);
      return { href: null, name: { name: text, besideZh: null }, lang, role: toRole(party.role) };
    }),
  ];
}

/** Sentences with their numbers. */
export function toSegmentViews(segments: Measure['segments'], locale: Locale): SegmentView[] {
  return segments.map((segment, index) => ({
    id: segment.id,
    number: index + 1,
    text: toLocalText(segment, locale),
    runs: toTextRuns(segment, locale),
    other: toOtherText(segment, locale),
  }));
}

/** Prepares the page of a measure. */
export function buildMeasurePage(
  graph: Graph,
  prose: readonly ProseLink[],
  measure: Measure,
  locale: Locale,
): MeasurePage {
  const { site } = graph;
  const { instrument, key } = measure;
  const names = toInstrumentNames(instrument, locale);
  const plainHeading = toPlainHeading(measure, locale);
  const neutral = addressOf.measure('zh+en', instrument.id, key);
  const short = findShortAddress(graph, measure);
  const agencyNames = measure.agencies.map(({ agency, name }) => toAgencyName(agency, locale, name).name);
  const frame = buildFrame(graph, prose, {
    locale,
    addressIn: (each) => addressOf.measure(each, instrument.id, key),
    neutral,
    section: 'instrument',
    english: { instrument, status: getTranslationStatus([measure]) },
    subject: { kind: 'measure', measure },
    title: '',
    description: '',
  });
  const { t } = frame;
  const description = { number: measure.num, docNumber: names.docNumber, heading: plainHeading };
  frame.head.title = t('title.join', {
    page: t('measure.title', { number: measure.num, heading: plainHeading }),
    site: t('site.nameShort'),
  });
  frame.head.oembed = {
    href: toAbsolute(site, addressOf.oembed(locale, instrument.id, key)),
    title: frame.head.title,
  };
  frame.head.description =
    agencyNames.length === 0
      ? t('measure.descriptionUnnamed', description)
      : t('measure.description', { ...description, agencies: formatList(locale, agencyNames.slice(0, 6)) });
  const segments = toSegmentViews(measure.segments, locale);
  const heading = toLocalText(measure.heading, locale);
  const division = measure.subsection ?? measure.section;
  const divisions = [measure.section, measure.subsection].flatMap((each) => each ?? []);
  const toTextHref = (fragment: string) => toHref(site, addressOf.text(locale, instrument.id), fragment);
  return {
    frame,
    num: measure.num,
    heading,
    editorial: measure.heading.editorial,
    segments,
    terms: toTermEntries(graph, measure, locale),
    parties: toPartyViews(graph, measure, locale, t),
    openList: measure.openList,
    untranslated:
      locale !== 'zh' && [heading, ...segments.map(({ text }) => text)].some(({ lang }) => lang !== null),
    breadcrumb: [
      {
        href: toHref(site, addressOf.instrument(locale, instrument.id)),
        label: { text: t('nav.instrument'), lang: null, stale: false },
      },
      ...divisions.map((each) => ({ href: toTextHref(each.id), label: toDivisionName(each, locale) })),
    ],
    glance: buildGlance(graph, measure, locale, t),
    related: buildRelated(graph, measure, locale, t),
    map: buildPlanMap(graph, locale, { instrument, current: measure.id, brief: true }),
    previous: measure.previous === null ? null : toMeasureLink(graph, measure.previous, locale),
    next: measure.next === null ? null : toMeasureLink(graph, measure.next, locale),
    copies: buildCopies(graph, measure, locale, short, t),
    shareHref: toHref(site, addressOf.share(locale, instrument.id, key)),
    quoteHref: toHref(site, toQuoteAddress(measure, locale)),
    paper: buildPaperHead(site, locale, { address: neutral, neutral: true, short }),
    bilingualHref: toHref(site, neutral),
    inTextHref: toTextHref(measure.id),
    sourceHref: toHref(site, addressOf.source(locale, instrument.id), toLineFragment(measure.line)),
    filters: {
      agencies: measure.agencies.map(({ agency }) => agency.slug),
      group: division === null ? null : toGroupFilter(division),
    },
  };
}
