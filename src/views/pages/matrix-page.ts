import { type Role, roles } from '../../ingest/roles.ts';
import type { Locale } from '../../language/locales.ts';
import type { Agency, Graph, Measure } from '../../model/graph/graph.ts';
import { addressOf, inEachLocale, toHref } from '../../model/addresses.ts';
import { formatDocumentName } from '../../share/item/item-names.ts';
import { buildFrame, type Frame } from '../parts/frame.ts';
import { toAgencyName, toDivisionName, toPlainHeading } from '../parts/names.ts';
import type { LocalText } from '../parts/local-text.ts';
import { toRoleLabel } from '../parts/roles.ts';

/** A body's part in a measure, as a cell shows it. */
interface MatrixCell {
  role: Role;
  /** One sign that stands for the role; the legend explains it. */
  sign: string;
  /** In words, for those who do not see the sign. */
  label: string;
  /** The list of bodies on the measure's page. */
  href: string;
}

/** A measure with its cells, one for each column; `null` where the body has no part in it. */
interface MatrixRow {
  num: string;
  heading: string;
  href: string;
  cells: (MatrixCell | null)[];
}

/** Measures of one group. */
interface MatrixGroup {
  name: LocalText | null;
  rows: MatrixRow[];
}

/** A body as the head of a column. */
interface MatrixColumn {
  /** Short name, for the narrow head. */
  label: string;
  /** Full name in the language of the page, where the short one is shorter. */
  title: string;
  href: string;
  count: number;
}

/** Who is responsible for what: all measures by all bodies. */
export interface MatrixPage {
  frame: Frame;
  instrument: string;
  columns: MatrixColumn[];
  groups: MatrixGroup[];
  legend: { sign: string; label: string; explanation: string }[];
}

const signKeys = {
  lead: 'matrix.signLead',
  joint: 'matrix.signJoint',
  support: 'matrix.signSupport',
  responsible: 'matrix.signResponsible',
} as const;

const explanationKeys = {
  lead: 'matrix.lead',
  joint: 'matrix.joint',
  support: 'matrix.support',
  responsible: 'matrix.responsible',
} as const;

/** Prepares the matrix of the main instrument: bodies with most measures first, roles that occur explained. */
export function buildMatrixPage(graph: Graph, locale: Locale): MatrixPage {
  const { site, mainInstrument, agencies } = graph;
  const docNumber = formatDocumentName(mainInstrument, locale);
  const frame = buildFrame(graph, {
    edition: locale,
    addresses: inEachLocale(addressOf.matrix),
    section: 'agencies',
    title: (t) => t('matrix.heading'),
    description: (t) => t('matrix.description', { docNumber }),
  });
  const { t } = frame;
  const shares = agencies
    .map((agency) => ({ agency, count: countMeasures(agency, mainInstrument.measures) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const toCell = (measure: Measure, agency: Agency): MatrixCell | null => {
    const part = measure.agencies.find((responsibility) => responsibility.agency === agency);
    if (part === undefined) return null;
    return {
      role: part.role,
      sign: t(signKeys[part.role]),
      label: t('matrix.cell', {
        role: toRoleLabel(t, part.role),
        agency: toAgencyName(agency, locale).name,
        number: measure.num,
      }),
      href: toHref(site, addressOf.measure(locale, mainInstrument.id, measure.key), 'agencies'),
    };
  };
  const toRow = (measure: Measure): MatrixRow => ({
    num: measure.num,
    heading: toPlainHeading(measure, locale),
    href: toHref(site, addressOf.measure(locale, mainInstrument.id, measure.key)),
    cells: shares.map(({ agency }) => toCell(measure, agency)),
  });
  const groups = [
    ...new Set(mainInstrument.measures.map(({ subsection, section }) => subsection ?? section)),
  ];
  const used = new Set(
    mainInstrument.measures.flatMap(({ agencies: parts }) => parts.map(({ role }) => role)),
  );
  return {
    frame,
    instrument: docNumber,
    columns: shares.map(({ agency, count }) => ({
      label: locale === 'zh' ? agency.shortName : agency.record.en.short,
      title: locale === 'zh' ? agency.record.zh.full : agency.record.en.name,
      href: toHref(site, addressOf.agency(locale, agency.slug)),
      count,
    })),
    groups: groups.map((division) => ({
      name: division === null ? null : toDivisionName(division, locale),
      rows: mainInstrument.measures
        .filter(({ subsection, section }) => (subsection ?? section) === division)
        .map(toRow),
    })),
    legend: roles
      .filter((role) => used.has(role))
      .map((role) => ({
        sign: t(signKeys[role]),
        label: toRoleLabel(t, role),
        explanation: t(explanationKeys[role]),
      })),
  };
}

function countMeasures({ participations }: Agency, measures: readonly Measure[]): number {
  return participations.filter(({ measure }) => measures.includes(measure)).length;
}
