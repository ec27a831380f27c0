import type { Locale } from '../../language/locales.ts';
import type { ParsedInstrument, Role } from '../../ingest/types.ts';
import type { AgencyRecord, ParentBody } from '../schemas/agency.ts';
import type { GlanceKind } from '../schemas/glance.ts';
import type { InstrumentSettings } from '../schemas/instrument.ts';
import type { PairState } from '../schemas/translation.ts';
import type { GoverningVerb } from '../link/find-commitments.ts';
import type { Span } from '../link/find-terms.ts';
import type { Bilingual } from '../schemas/bilingual.ts';
import type { ProseHead } from '../schemas/prose-head.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { Site } from '../schemas/site.ts';
import type { Term as TermRecord } from '../schemas/term.ts';
import type { Verb } from '../schemas/verb.ts';

export type { Role };

/** How far the English of a text has come; `stale` means that its Chinese has changed since it was translated. */
export type AlignmentState = 'untranslated' | 'stale' | PairState;

/** How far the English of some part of a text has come. */
export interface TranslationStatus {
  /** That of its weakest text: one stale sentence makes a page stale. */
  state: AlignmentState;
  /** Day on which a person last changed the English, ISO 8601; `null` where there is none. */
  revised: string | null;
}

/** A text with its translation: the unit that both languages share one id for. */
export interface Aligned {
  /** `heading`, `s1`, … within its provision. */
  id: string;
  /** The Chinese text as shown. */
  source: string;
  /** The English; `null` while untranslated. A stale one is kept, and is shown as stale. */
  target: string | null;
  state: AlignmentState;
  /** The concepts that the Chinese names at a place of their own, in its order, each once. */
  marks: TermMark[];
}

/** A concept in a text: where the Chinese names it and where the English renders it. */
interface TermMark {
  term: Term;
  source: Span;
  /** `null` where none of its known renderings is there, or the text has no English. */
  target: Span | null;
}

/** A heading, which may be ours: `editorial` ones are marked so wherever they are shown. */
export interface Heading extends Aligned {
  editorial: boolean;
}

/** What every addressable unit of the text has. */
interface Unit {
  /** `notice`, `sec-2-1`, `measure-12`, …: its fragment in the whole text. */
  id: string;
  instrument: Instrument;
  /** As issued, without punctuation; `null` where there is none. */
  num: string | null;
  heading: Heading | null;
  segments: Aligned[];
  /** Line of the issued text in which it begins. */
  line: number;
  /** Day on which a person last changed the English; `null` while untranslated. */
  revised: string | null;
}

/** The 通知 that transmits the plan. */
interface Notice extends Unit {
  kind: 'notice';
  addressee: Aligned | null;
  signature: Aligned | null;
  date: Aligned | null;
}

/** A unit that is neither notice, section nor measure. */
interface PlainProvision extends Unit {
  kind: 'preamble' | 'text';
}

/** 一、 or （一）, with the units below it. */
export interface Division extends Unit {
  kind: 'section' | 'subsection';
  num: string;
  parent: Division | null;
  children: Provision[];
}

/** A party that a clause mentions without naming one body. */
export interface GenericParty {
  /** As printed. */
  zh: string;
  en: string | null;
  role: Role;
}

/** A body's part in one measure. */
export interface Responsibility {
  agency: Agency;
  role: Role;
  /** The name as printed. */
  name: string;
}

/** A sentence and how firmly it commits: by no verb of the table, or by one or more. */
interface SentenceCommitments {
  text: Aligned;
  /** In the order of the Chinese. */
  verbs: GoverningVerb[];
}

/** A phrase of a text that says one thing of a measure, or several. */
export interface GlancePhraseInText {
  kinds: GlanceKind[];
  /** The sentence, or the heading of the measure. */
  text: Aligned;
  source: Span;
  /** `null` where the English does not have it. */
  target: Span | null;
}

/** A numbered provision with a responsibility clause. */
export interface Measure extends Unit {
  kind: 'measure';
  num: string;
  /** Last part of its address: `12`; where numbers restart, `2-1-3`. */
  key: string;
  /** Always there: where the text has none, an editorial one. */
  heading: Heading;
  section: Division | null;
  subsection: Division | null;
  agencies: Responsibility[];
  generic: GenericParty[];
  /** True when the list of bodies is open (等). */
  openList: boolean;
  /** What it says at a glance, in the order in which it is shown. */
  glance: GlancePhraseInText[];
  /** What posters and texts to paste quote, in the order of the text; empty only where there is no sentence. */
  essentials: Aligned[];
  /** One entry for each sentence. */
  commitments: SentenceCommitments[];
  /** The values of the facets that it belongs to, with the reasons. */
  topics: TopicMatch[];
  previous: Measure | null;
  next: Measure | null;
}

/** Any addressable unit of an instrument. */
export type Provision = Notice | PlainProvision | Division | Measure;

/** A document as issued. */
export interface Instrument {
  id: string;
  settings: InstrumentSettings;
  title: Aligned;
  docNumber: Aligned;
  issuer: Aligned;
  /** The issuer as a registered body, when it is one. */
  issuerAgency: Agency | null;
  /** ISO 8601; `null` when the text has no date. */
  dateIssued: string | null;
  /** How far the English of the whole has come, title included. */
  translation: TranslationStatus;
  /** The units at the top level, in the order of the text. */
  outline: Provision[];
  /** Every unit in the order of the text. */
  provisions: Provision[];
  measures: Measure[];
  /** The divisions that stand directly above measures, in order: the groups of the plan. */
  groups: Division[];
  sha256: string;
  /** `source.txt` in base64. */
  bytes: string;
  /** How the shown text came from these bytes, character by character. */
  record: Pick<ParsedInstrument, 'decoding' | 'pieces' | 'edits'>;
}

/** A body's part in one measure, seen from the body. */
interface Participation {
  measure: Measure;
  role: Role;
}

/** Another body that shares measures with a body. */
interface Partner {
  agency: Agency;
  measures: Measure[];
}

/** A body that measures name as responsible. */
export interface Agency {
  slug: string;
  record: AgencyRecord;
  /** The short Chinese name: the first form in which a text prints it. */
  shortName: string;
  parent: ParentBody | null;
  participations: Participation[];
  /** The bodies it shares measures with, those with most measures first. */
  partners: Partner[];
}

/** A sentence or heading that names a concept. */
export interface TermOccurrence {
  provision: Provision;
  text: Aligned;
  /** The concept whose longer name contains this one, when the text has it only there. */
  within: Term | null;
}

/** A concept of the termbase. */
export interface Term {
  slug: string;
  record: TermRecord;
  /** In the order of the texts. Headings of ours do not count. */
  occurrences: TermOccurrence[];
}

/** A group of the glossary. */
export interface TermGroup {
  /** Key in the termbase; also the fragment of the group. */
  id: string;
  label: Bilingual;
  terms: Term[];
}

/** A question that readers ask: who are you, where, …; with the answers that lead to measures. */
export interface Facet {
  /** Part of the address of its values. */
  id: string;
  label: Bilingual;
  explanation: Bilingual;
  values: Topic[];
}

/** One value of a facet. */
export interface Topic {
  facet: Facet;
  slug: string;
  label: Bilingual;
  explanation: Bilingual;
  /** In the order of the texts; never empty. */
  matches: TopicMatch[];
}

/** A measure that belongs to a value, and why. */
export interface TopicMatch {
  topic: Topic;
  measure: Measure;
  /** Texts of the measure that say so, in its order. */
  passages: Passage[];
  /** Bodies whose responsibility is the reason. */
  bodies: Responsibility[];
}

/** A text with the words that are quoted from it. */
export interface Passage {
  text: Aligned;
  /** Empty where the text as a whole is meant; `target` is `null` where the English does not have the words. */
  marks: { source: Span; target: Span | null }[];
}

/** A page written by hand. Its text is Astro's to render. */
export interface Prose {
  /** Last part of its addresses. */
  slug: string;
  heads: Readonly<Record<Locale, ProseHead>>;
}

/** Everything the portal shows, linked. */
export interface Graph {
  site: Site;
  instruments: Instrument[];
  mainInstrument: Instrument;
  /** Bodies that at least one measure names, in the order of the registry. */
  agencies: Agency[];
  /** Concepts that a text names or that the termbase counts as the policy's, in its order. */
  terms: Term[];
  /** The same by topic, without empty groups. */
  termGroups: TermGroup[];
  /** By what readers find the measures that concern them; strength is the last. */
  facets: Facet[];
  /** The commitment verbs with their fixed English, the firmest first. */
  verbs: Verb[];
  /** Words that readers type and the texts do not use. */
  searchWords: SearchWords;
  /** In the order of the footer. */
  prose: Prose[];
}
