import { type Role, roles } from '../../ingest/roles.ts';
import type { Locale } from '../../language/locales.ts';
import type { Agency, Graph } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toHref } from '../../model/addresses.ts';
import type { AgencyType } from '../../model/schemas/agency.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { type AgencyLink, toAgencyLink } from '../parts/agency-link.ts';
import { type MeasureLink, toMeasureLink } from '../parts/measure-link.ts';
import { buildPlanMap, type PlanMap, toLitIds } from '../parts/plan-map.ts';
import { buildPaperHead, type PaperHead } from '../parts/paper.ts';

/** The directory of all bodies. */
export interface AgencyDirectory {
  frame: Frame;
  groups: { type: AgencyType; label: string; agencies: AgencyLink[] }[];
  count: number;
  /** All measures and bodies in one table. */
  matrixHref: string;
}

/** Everything the page of a body shows. */
export interface AgencyPage {
  frame: Frame;
  paper: PaperHead;
  /** Page of its share kit. */
  shareHref: string;
  heading: string;
  type: string;
  fullName: string;
  printedNames: string[];
  englishName: string;
  englishShort: string;
  parent: { name: string; abbr: string | null } | null;
  isIssuer: boolean;
  confidence: 'high' | 'medium' | 'low';
  site: string | null;
  /** Its measures lit. */
  map: PlanMap;
  roles: { role: Role; label: string; measures: MeasureLink[] }[];
  partners: { agency: AgencyLink; measures: { href: string; num: string }[] }[];
}

const typeOrder: readonly AgencyType[] = [
  'municipal-bureau',
  'central-branch',
  'party-body',
  'district-government',
  'zone-authority',
  'enterprise',
  'central-authority',
];

/** Prepares the directory of bodies, grouped by kind. */
export function buildAgencyDirectory(graph: Graph, locale: Locale): AgencyDirectory {
  const count = graph.agencies.length;
  const docNumber = formatDocumentName(graph.mainInstrument, locale);
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale(addressOf.agencies),
    section: 'agencies',
    title: (t) => t('agencies.heading'),
    description: (t) => t('agencies.description', { docNumber, count }),
  });
  const { t } = frame;
  return {
    frame,
    count,
    matrixHref: toHref(graph.site, addressOf.matrix(locale)),
    groups: typeOrder
      .map((type) => ({
        type,
        label: t(`agencyType.${type}`),
        agencies: graph.agencies
          .filter(({ record }) => record.type === type)
          .map((agency) => toAgencyLink(graph, agency, locale)),
      }))
      .filter(({ agencies }) => agencies.length > 0),
  };
}

/** Prepares the page of a body. */
export function buildAgencyPage(graph: Graph, agency: Agency, locale: Locale): AgencyPage {
  const { record, participations, partners, parent } = agency;
  const heading = locale === 'zh' ? record.zh.full : record.en.name;
  const docNumber = formatDocumentName(graph.mainInstrument, locale);
  const addresses = inEachLocale((each) => addressOf.agency(each, agency.slug));
  const frame = buildFrame(graph, {
    edition: locale,
    addresses,
    section: 'agencies',
    subject: { kind: 'agency', agency },
    title: () => heading,
    description: (t) => t('agency.description', { name: heading, docNumber, count: participations.length }),
  });
  const { t } = frame;
  return {
    frame,
    paper: buildPaperHead(graph.site, locale, addresses),
    shareHref: toHref(graph.site, addressOf.shareAgency(locale, agency.slug)),
    heading,
    type: t(`agencyType.${record.type}`),
    fullName: record.zh.full,
    printedNames: record.zh.forms,
    englishName: record.en.name,
    englishShort: record.en.short,
    parent:
      parent === null
        ? null
        : {
            name: locale === 'zh' ? parent.zh : parent.en,
            abbr: locale === 'zh' ? null : (parent.abbr ?? null),
          },
    isIssuer: graph.mainInstrument.issuerAgency === agency,
    confidence: record.confidence,
    site: record.site?.confirmed === true ? `https://${record.site.host}/` : null,
    map: buildPlanMap(graph, locale, {
      lit: toLitIds(
        graph,
        participations.map(({ measure }) => measure),
      ),
    }),
    roles: roles
      .map((role) => ({
        role,
        label: t(`role.${role}Measures`),
        measures: participations
          .filter((participation) => participation.role === role)
          .map(({ measure }) => toMeasureLink(graph, measure, locale)),
      }))
      .filter(({ measures }) => measures.length > 0),
    partners: partners.map(({ agency: partner, measures }) => ({
      agency: toAgencyLink(graph, partner, locale),
      measures: measures.map((measure) => ({
        href: toHref(graph.site, addressOf.measure(locale, measure.instrument.id, measure.key)),
        num: measure.num,
      })),
    })),
  };
}
