import type { Role } from './roles.ts';

export type { Role } from './roles.ts';

/**
 * The shapes that ingest hands on: everything understood of one issued text, with the place of each piece in it.
 *
 * Positions are 1-based; columns count Unicode characters (code points), not UTF-16 units. Offsets are UTF-16 offsets into
 * the decoded source text.
 */

/** How bad a finding is: an `error` means the text was not understood; the command line decides what is fatal. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in the source as a person would point at it. */
export interface Position {
  /** Line, counted from 1. */
  line: number;
  /** Column in Unicode characters, counted from 1. */
  column: number;
}

/** Every kind of finding ingest can report. */
type DiagnosticRule =
  | 'empty-input'
  | 'too-large'
  | 'not-text'
  | 'undecodable-byte'
  | 'footer-removed'
  | 'paragraph-rejoined'
  | 'unclosed-bracket'
  | 'duplicate-number'
  | 'number-gap'
  | 'missing-clause'
  | 'unknown-agency'
  | 'generic-party'
  | 'unplaced-text'
  | 'no-measures';

/** What ingest noticed: `message` says what is wrong and shows the value, `hint` says how to repair it. */
export interface Diagnostic extends Position {
  severity: Severity;
  rule: DiagnosticRule;
  message: string;
  hint: string;
}

/** The rules by which the shown text may differ from the issued one; each change is recorded as an {@link Edit}. */
export type EditRule =
  | 'byte-order-mark'
  | 'line-ending'
  | 'blank-line'
  | 'indent'
  | 'page-footer'
  | 'page-break'
  | 'line-break'
  | 'space'
  | 'invisible'
  | 'punctuation-width'
  | 'character-width';

/** One recorded change: at `start` in the decoded source, `from` was replaced by `to` (empty when it was removed). */
export interface Edit extends Position {
  rule: EditRule;
  /** UTF-16 offset into the decoded source. */
  start: number;
  from: string;
  to: string;
}

/** What a piece of text is within its provision. */
export type PiecePart =
  | 'title'
  | 'docNumber'
  | 'addressee'
  | 'marker'
  | 'heading'
  | 'delimiter'
  | 'segment'
  | 'clause'
  | 'signature'
  | 'date'
  | 'break';

/** A run of shown text. All pieces, in order, are the whole normalised document; nothing lies between them. */
export interface Piece extends Position {
  /** Id of the provision the piece belongs to, such as `notice`, `sec-2-1`, `measure-12`. */
  provision: string;
  part: PiecePart;
  /** Id of the segment (`s1`, …) when `part` is `segment`; one segment may consist of several pieces. */
  segment: string | null;
  text: string;
}

/** A run of text with its place. */
export interface PlacedText extends Position {
  text: string;
}

/** The unit of alignment: a sentence. */
export interface Segment extends PlacedText {
  /** `s1`, `s2`, … within its provision. */
  id: string;
}

/** One occurrence of a body in a responsibility clause, named as printed (normalised). */
export interface Mention extends Position {
  name: string;
  role: Role;
}

/** A heading level above the measures: `num` is the number as issued without punctuation, such as `一`. */
export interface Section extends Position {
  /** `sec-2`. */
  id: string;
  num: string;
  /** `null` where its text begins without one. */
  heading: string | null;
}

/** A level between section and measure. */
export interface Subsection extends Section {
  /** `num` of the section it stands in. */
  section: string;
}

/** A numbered provision with a responsibility clause. */
export interface Measure extends Position {
  /** `measure-12`; where numbers restart per section, `measure-2-1-3`. */
  id: string;
  num: number;
  /** `num` of the section and subsection it stands in. */
  section: string | null;
  subsection: string | null;
  /** `null` where the text has none. */
  heading: string | null;
  /** Text without number, heading and responsibility clause. */
  body: string;
  segments: Segment[];
  /** The responsibility clause as shown, with its brackets; `null` when there is none. */
  clause: PlacedText | null;
  agencies: Mention[];
  /** Parties named only in general, such as 相关单位. */
  generic: Mention[];
  /** True when the list ends in 等. */
  openList: boolean;
}

/** Any other unit that has text of its own. */
export interface Provision extends Position {
  /** `notice`, `preamble`, `sec-1-1`, `text-1`, … */
  id: string;
  /** As issued without punctuation; `null` for the notice and the preamble. */
  num: string | null;
  heading: string | null;
  body: string;
  segments: Segment[];
}

/** The parts of the transmitting 通知 that are neither heading nor body. */
interface NoticeParts {
  addressee: PlacedText | null;
  signature: PlacedText | null;
  date: PlacedText | null;
}

/** What the document says of itself; `null` where it does not. */
export interface InstrumentFacts {
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  /** ISO 8601. */
  dateIssued: string | null;
}

/** How the bytes were read. */
export interface Decoding {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  byteOrderMark: boolean;
  /** The decoded text, before any change; begins with U+FEFF when there was a byte order mark. */
  text: string;
  /** Bytes that are no character in this encoding, each shown as U+FFFD at `offset` in `text`. */
  undecodable: { offset: number; bytes: number[] }[];
}

/** Everything understood of one issued text. */
export interface ParsedInstrument {
  instrument: InstrumentFacts;
  sections: Section[];
  subsections: Subsection[];
  measures: Measure[];
  provisions: Provision[];
  notice: NoticeParts;
  /** Ids of sections, subsections, measures and provisions in the order of the text. */
  order: string[];
  pieces: Piece[];
  edits: Edit[];
  diagnostics: Diagnostic[];
  decoding: Decoding;
}

/** What the caller knows that the text does not say. */
export interface ParseOptions {
  /** Whether a body is registered; without it no name is reported as unknown. */
  isKnownAgency?: (name: string) => boolean;
  /** Registered names most like one that is not registered, for the hint. */
  findSimilarAgencies?: (name: string) => readonly string[];
}
