import type * as ingest from '../../ingest/types.ts';
import { findNearestNames } from './agency-names.ts';
import { indexTranslations, type TranslationIndex } from './align.ts';
import type { IssuedText } from '../schemas/issued-text.ts';
import type { PlacedTranslation } from '../schemas/translation.ts';
import type {
  Agency,
  Aligned,
  Division,
  GenericParty,
  Heading,
  Instrument,
  Measure,
  Provision,
  Responsibility,
} from '../graph/graph.ts';
import { getMeasureKey, getProvisionKind } from '../addresses.ts';
import type { AgencyIndex } from './link-agencies.ts';
import type { Problem } from '../problem.ts';
import type { AgencyRegistry } from '../schemas/agency.ts';
import { getTranslationStatus } from '../graph/translation-status.ts';

/**
 * Links one parsed text: its outline as a tree, its measures to their agencies, its texts to their English.
 *
 * Adds to `problems` instead of throwing, so that one run shows them all.
 */
export function buildInstrument(
  issued: IssuedText,
  translations: readonly PlacedTranslation[],
  agencies: AgencyIndex,
  registry: AgencyRegistry,
  problems: Problem[],
): Instrument {
  const { settings, parsed, settingsFile } = issued;
  const index = indexTranslations(translations);
  const { title, docNumber, issuer, dateIssued } = parsed.instrument;
  const alignFact = (id: string, value: string | null): Aligned => index.align('instrument', id, value ?? '');
  const instrument: Instrument = {
    id: settings.id,
    settings,
    title: alignFact('title', title ?? settings.id),
    docNumber: alignFact('docNumber', docNumber),
    issuer: alignFact('issuer', issuer),
    issuerAgency: issuer === null ? null : (agencies.findByName(issuer) ?? null),
    dateIssued,
    translation: { state: 'untranslated', revised: null },
    outline: [],
    provisions: [],
    measures: [],
    groups: [],
    sha256: issued.sha256,
    bytes: issued.bytes,
    record: parsed,
  };
  const build: Build = { instrument, issued, index, agencies, registry, problems };
  const units = buildUnits(build);
  nestUnits(
    instrument,
    parsed.order.flatMap((id) => units.get(id) ?? []),
  );
  linkNeighbours(instrument.measures);
  instrument.translation = getTranslationStatus(instrument.provisions, {
    texts: [instrument.title],
    revised: index.findRevised('instrument'),
  });
  for (const key of Object.keys(settings.editorialHeadings)) {
    const measure = instrument.measures.find(({ id }) => id === key);
    if (measure?.heading.editorial === true) continue;
    problems.push({
      file: settingsFile,
      line: 0,
      column: 0,
      message: `The editorial heading for “${key}” is not used: ${measure === undefined ? 'the text has no such measure' : 'that measure has a heading of its own'}.`,
      hint: 'Remove the line.',
    });
  }
  return instrument;
}

/** What every step of building one instrument needs. */
interface Build {
  instrument: Instrument;
  issued: IssuedText;
  index: TranslationIndex;
  agencies: AgencyIndex;
  registry: AgencyRegistry;
  problems: Problem[];
}

/** Every unit of the text by id, not yet nested. */
function buildUnits(build: Build): Map<string, Provision> {
  const { parsed } = build.issued;
  const units = new Map<string, Provision>();
  for (const division of [...parsed.sections, ...parsed.subsections]) {
    units.set(division.id, buildDivision(build, division));
  }
  for (const provision of parsed.provisions) {
    const existing = units.get(provision.id);
    if (existing !== undefined) existing.segments = alignSegments(build, provision.id, provision.segments);
    else units.set(provision.id, buildProvision(build, provision));
  }
  for (const measure of parsed.measures) units.set(measure.id, buildMeasure(build, measure));
  return units;
}

function buildDivision({ instrument, index }: Build, division: ingest.Section | ingest.Subsection): Division {
  return {
    kind: 'section' in division ? 'subsection' : 'section',
    id: division.id,
    instrument,
    num: division.num,
    heading: buildHeading(index, division.id, division.heading),
    segments: [],
    line: division.line,
    revised: index.findRevised(division.id),
    parent: null,
    children: [],
  };
}

function buildProvision(build: Build, provision: ingest.Provision): Provision {
  const { instrument, index, issued } = build;
  const unit = {
    id: provision.id,
    instrument,
    num: provision.num,
    heading: buildHeading(index, provision.id, provision.heading),
    segments: alignSegments(build, provision.id, provision.segments),
    line: provision.line,
    revised: index.findRevised(provision.id),
  };
  const kind = getProvisionKind(provision.id);
  if (kind !== 'notice') return { kind, ...unit };
  const { addressee, signature, date } = issued.parsed.notice;
  const alignPart = (id: string, part: ingest.PlacedText | null) =>
    part === null ? null : index.align(provision.id, id, part.text);
  return {
    kind,
    ...unit,
    addressee: alignPart('addressee', addressee),
    signature: alignPart('signature', signature),
    date: alignPart('date', date),
  };
}

function buildMeasure(build: Build, measure: ingest.Measure): Measure {
  const { instrument, index, issued, problems } = build;
  const editorial = issued.settings.editorialHeadings[measure.id];
  if (measure.heading === null && editorial === undefined) {
    problems.push({
      file: issued.settingsFile,
      line: 0,
      column: 0,
      message: `Measure ${measure.num} (${issued.file}:${measure.line}) has no heading in the text, and no editorial one is given.`,
      hint: `Add “${measure.id}: …” under editorialHeadings.`,
    });
  }
  const node: Measure = {
    kind: 'measure',
    id: measure.id,
    key: getMeasureKey(measure.id),
    instrument,
    num: String(measure.num),
    heading: {
      ...index.align(measure.id, 'heading', measure.heading ?? editorial ?? ''),
      editorial: measure.heading === null,
    },
    segments: alignSegments(build, measure.id, measure.segments),
    line: measure.line,
    revised: index.findRevised(measure.id),
    section: null,
    subsection: null,
    agencies: [],
    generic: measure.generic.map((mention) => buildGenericParty(build.registry, mention)),
    openList: measure.openList,
    glance: [],
    essentials: [],
    commitments: [],
    topics: [],
    previous: null,
    next: null,
  };
  node.agencies = measure.agencies.flatMap((mention): Responsibility[] => {
    const agency = resolveAgency(build, mention);
    if (agency === undefined) return [];
    agency.participations.push({ measure: node, role: mention.role });
    return [{ agency, role: mention.role, name: mention.name }];
  });
  return node;
}

function buildHeading(index: TranslationIndex, provision: string, heading: string | null): Heading | null {
  return heading === null ? null : { ...index.align(provision, 'heading', heading), editorial: false };
}

function alignSegments({ index }: Build, provision: string, segments: readonly ingest.Segment[]): Aligned[] {
  return segments.map(({ id, text }) => index.align(provision, id, text));
}

function buildGenericParty({ references }: AgencyRegistry, { name, role }: ingest.Mention): GenericParty {
  const reference = references.find(({ zh }) => zh.forms.includes(name));
  return { zh: name, en: reference?.en.name ?? null, role };
}

/** The agency that a clause names; a name that is not registered is a problem with its place and the nearest names. */
function resolveAgency(
  { agencies, issued, problems }: Build,
  { name, line, column }: ingest.Mention,
): Agency | undefined {
  const agency = agencies.findByName(name);
  if (agency === undefined) {
    const nearest = findNearestNames(name, agencies.names);
    problems.push({
      file: issued.file,
      line,
      column,
      message: `The body “${name}” is not registered${nearest.length > 0 ? ` (nearest: ${nearest.join('、')})` : ''}.`,
      hint: 'Add it to content/agencies.yaml, or add this form of its name to the “forms” of the entry it belongs to.',
    });
  }
  return agency;
}

/** Puts every unit below the division it stands in, in the order of the text. */
function nestUnits(instrument: Instrument, units: readonly Provision[]): void {
  let section: Division | null = null;
  let subsection: Division | null = null;
  for (const unit of units) {
    if (unit.kind === 'section') {
      section = unit;
      subsection = null;
      instrument.outline.push(unit);
    } else if (unit.kind === 'subsection') {
      subsection = unit;
      unit.parent = section;
      (section?.children ?? instrument.outline).push(unit);
    } else if (unit.kind === 'measure') {
      unit.section = section;
      unit.subsection = subsection;
      const group = subsection ?? section;
      (group?.children ?? instrument.outline).push(unit);
      instrument.measures.push(unit);
      if (group !== null && !instrument.groups.includes(group)) instrument.groups.push(group);
    } else {
      instrument.outline.push(unit);
    }
    instrument.provisions.push(unit);
  }
}

function linkNeighbours(measures: readonly Measure[]): void {
  measures.forEach((measure, position) => {
    measure.previous = measures[position - 1] ?? null;
    measure.next = measures[position + 1] ?? null;
  });
}
