import { getOtherLocale, type Locale, locales } from '../../language/locales.ts';
import type { Aligned, Graph, Measure, Term, TermOccurrence } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toHref, toTextFragment } from '../../model/addresses.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { type AgencyLink, toAgencyLink } from '../parts/agency-link.ts';
import { type BreadcrumbEntry, toBreadcrumbEntry } from '../parts/breadcrumb.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import { buildPlanMap, type PlanMap, toLitIds } from '../parts/plan-map.ts';
import { createDocumentNamer, toPlainProvisionName } from '../parts/names.ts';
import { type LocalText, type PageText, toPageText } from '../parts/local-text.ts';
import { type TermName, toTermName } from '../parts/term-entry.ts';

/** A concept in the glossary. */
interface TermLink extends TermName {
  href: string;
  /** Further names by which the filter finds it. */
  alsoKnownAs: string;
}

/** The glossary. */
export interface TermDirectory {
  frame: Frame;
  count: number;
  groups: { id: string; label: string; terms: TermLink[] }[];
}

/** A sentence or heading that uses a concept. */
export interface TermUse {
  href: string;
  /** Which one: “Measure 12, sentence 1”. */
  place: string;
  /** The document that it is in; `null` where all uses are in one. */
  document: LocalText | null;
  /** In both languages, that of the page first. */
  text: PageText;
  /** The longer term that it is part of there, otherwise `null`. */
  within: Link | null;
}

/** Everything the page of a concept shows. */
export interface TermPage extends TermName {
  frame: Frame;
  breadcrumb: BreadcrumbEntry[];
  definition: string;
  otherDefinition: { text: string; lang: string };
  otherForms: string[];
  accepted: string[];
  wrong: string[];
  /** True when the English was composed here. */
  isComposed: boolean;
  /** The measures that use it, lit; `null` where none does. */
  map: PlanMap | null;
  uses: TermUse[];
  usesWithin: TermUse[];
  agencies: AgencyLink[];
}

/** Prepares the glossary, grouped by topic. */
export function buildTermDirectory(graph: Graph, locale: Locale): TermDirectory {
  const count = graph.terms.length;
  const docNumber = formatDocumentName(graph.mainInstrument, locale);
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale(addressOf.terms),
    section: 'terms',
    title: (t) => t('terms.heading'),
    description: (t) => t('terms.description', { docNumber, count }),
  });
  return {
    frame,
    count,
    groups: graph.termGroups.map(({ id, label, terms }) => ({
      id,
      label: label[locale],
      terms: terms.map((term) => ({
        ...toTermName(term, locale),
        href: toHref(graph.site, addressOf.term(locale, term.slug)),
        alsoKnownAs: [...term.record.zhAlso, ...term.record.enAccepted].join(' '),
      })),
    })),
  };
}

/** Prepares the page of a concept. */
export function buildTermPage(graph: Graph, term: Term, locale: Locale): TermPage {
  const { record, occurrences } = term;
  const other = getOtherLocale(locale);
  const name = toTermName(term, locale);
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale((each) => addressOf.term(each, term.slug)),
    section: 'terms',
    title: (t) => t('term.title', { term: name.name }),
    description: (t) =>
      t('term.description', {
        term: name.name,
        docNumber: formatDocumentName(graph.mainInstrument, locale),
      }),
  });
  const { t } = frame;
  const group = graph.termGroups.find(({ id }) => id === record.topic);
  const nameDocument = createDocumentNamer(
    occurrences.map(({ provision }) => provision.instrument),
    locale,
  );
  const toUses = (some: readonly TermOccurrence[]) =>
    some.map((occurrence) => ({
      ...toTermUse(graph, occurrence, locale, frame),
      document: nameDocument(occurrence.provision.instrument),
    }));
  return {
    ...name,
    frame,
    breadcrumb: [
      toBreadcrumbEntry(toHref(graph.site, addressOf.terms(locale)), t('terms.heading')),
      ...(group === undefined
        ? []
        : [toBreadcrumbEntry(toHref(graph.site, addressOf.terms(locale), group.id), group.label[locale])]),
    ],
    definition: record.definition[locale],
    otherDefinition: { text: record.definition[other], lang: locales[other].lang },
    otherForms: record.zhAlso,
    accepted: record.enAccepted,
    wrong: record.enForbidden,
    isComposed: record.basis === 'composed',
    map: buildTermMap(graph, occurrences, locale),
    uses: toUses(occurrences.filter(({ within }) => within === null)),
    usesWithin: toUses(occurrences.filter(({ within }) => within !== null)),
    agencies: findAgencies(graph, occurrences, locale),
  };
}

function toTermUse(
  { site }: Graph,
  { provision, text, within }: TermOccurrence,
  locale: Locale,
  { t }: Frame,
): Omit<TermUse, 'document'> {
  const { instrument } = provision;
  const isHeading = text.id === 'heading';
  const number = text.id.replace(/^s/, '');
  const unit = toPlainProvisionName(provision, locale);
  return {
    href:
      provision.kind === 'measure'
        ? toHref(
            site,
            addressOf.measure(locale, instrument.id, provision.key),
            isHeading ? undefined : text.id,
          )
        : toHref(
            site,
            addressOf.text(locale, instrument.id),
            isHeading ? provision.id : toTextFragment(provision.id, text.id),
          ),
    place: isHeading ? t('term.inHeading', { unit }) : t('text.sentence', { unit, number }),
    text: toBothTexts(text, locale),
    within:
      within === null
        ? null
        : {
            href: toHref(site, addressOf.term(locale, within.slug)),
            label: toTermName(within, locale).name,
          },
  };
}

/** The sentence in both languages, that of the page first. */
function toBothTexts(text: Aligned, locale: Locale): PageText {
  const both = toPageText(text, 'zh+en');
  return locale === 'zh' ? both : both.toReversed();
}

function buildTermMap(graph: Graph, occurrences: readonly TermOccurrence[], locale: Locale): PlanMap | null {
  const measures = occurrences.flatMap(({ provision }) => (provision.kind === 'measure' ? [provision] : []));
  const lit = toLitIds(graph, measures);
  return lit.size === 0 ? null : buildPlanMap(graph, locale, { lit });
}

/** The bodies of the measures that use a concept, those with most such measures first. */
function findAgencies(graph: Graph, occurrences: readonly TermOccurrence[], locale: Locale): AgencyLink[] {
  const measures = new Set(
    occurrences
      .map(({ provision }) => provision)
      .filter((provision): provision is Measure => provision.kind === 'measure'),
  );
  return graph.agencies
    .map((agency) => ({
      ...toAgencyLink(graph, agency, locale),
      count: new Set(agency.participations.map(({ measure }) => measure).filter((each) => measures.has(each)))
        .size,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
