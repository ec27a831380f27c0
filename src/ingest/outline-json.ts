import type { Diagnostic, InstrumentFacts, Mention, ParsedInstrument, Role, Segment } from './types.ts';

/** What `npm run ingest -- --json` prints of one text; the order of the keys is part of the contract. */
export interface OutlineJson {
  instrument: InstrumentFacts;
  sections: { num: string; heading: string | null; line: number }[];
  subsections: { section: string; num: string; heading: string | null; line: number }[];
  measures: MeasureJson[];
  provisions: { id: string; num: string | null; heading: string | null; body: string; line: number }[];
  diagnostics: Diagnostic[];
}

/** A measure as printed: its bodies by name and role, without their places. */
interface MeasureJson {
  num: number;
  section: string | null;
  subsection: string | null;
  heading: string | null;
  body: string;
  segments: Segment[];
  agencies: PartyJson[];
  generic: PartyJson[];
  line: number;
}

/** A body as printed in a responsibility clause. */
interface PartyJson {
  name: string;
  role: Role;
}

/** Reduces a parsed text to the printed form; unknown values are `null`, and no key is ever left out. */
export function toOutlineJson(parsed: ParsedInstrument): OutlineJson {
  const { title, docNumber, issuer, dateIssued } = parsed.instrument;
  return {
    instrument: { title, docNumber, issuer, dateIssued },
    sections: parsed.sections.map(({ num, heading, line }) => ({ num, heading, line })),
    subsections: parsed.subsections.map(({ section, num, heading, line }) => ({
      section,
      num,
      heading,
      line,
    })),
    measures: parsed.measures.map((measure) => ({
      num: measure.num,
      section: measure.section,
      subsection: measure.subsection,
      heading: measure.heading,
      body: measure.body,
      segments: measure.segments.map(({ id, text, line, column }) => ({ id, text, line, column })),
      agencies: measure.agencies.map(toParty),
      generic: measure.generic.map(toParty),
      line: measure.line,
    })),
    provisions: parsed.provisions.map(({ id, num, heading, body, line }) => ({
      id,
      num,
      heading,
      body,
      line,
    })),
    diagnostics: parsed.diagnostics.map(({ severity, rule, message, hint, line, column }) => ({
      severity,
      rule,
      message,
      hint,
      line,
      column,
    })),
  };
}

const toParty = ({ name, role }: Mention): PartyJson => ({ name, role });
