import { matchBrackets } from './brackets.ts';
import type { Range } from './clause.ts';
import { type Dissection, dissectUnit, toPieces } from './dissect.ts';
import type { Draft, View } from './draft.ts';
import { type FactTexts, findTitleIssuer, partIssuers, readFacts, toIsoDate } from './facts.ts';
import type { FrontMatter } from './front-matter.ts';
import { checkNumbers, identifyUnits } from './numbering.ts';
import type { OutlineUnit } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';
import type { LocatePosition } from './positions.ts';
import { parseResponsibility, type Party, type Responsibility } from './responsibility.ts';
import { splitSegments } from './segments.ts';
import type {
  Decoding,
  Diagnostic,
  Measure,
  Mention,
  ParsedInstrument,
  ParseOptions,
  Piece,
  PiecePart,
  PlacedText,
  Provision,
  Segment,
} from './types.ts';

/** What the stages before have found. */
export interface Stages {
  draft: Draft;
  paragraphs: readonly Paragraph[];
  texts: readonly string[];
  front: FrontMatter;
  outline: readonly OutlineUnit[];
  decoding: Decoding;
  locate: LocatePosition;
  diagnostics: Diagnostic[];
}

/**
 * Turns the outline into the parsed instrument.
 *
 * Guarantees afterwards:
 * 1. the pieces, in order, are the whole shown text: what {@link ParsedInstrument} says of a unit is made of its pieces;
 * 2. every id is unique;
 * 3. diagnostics are in the order of the text.
 */
export function assembleInstrument(stages: Stages, options: ParseOptions): ParsedInstrument {
  const assembly = new Assembly(stages, options);
  const ids = identifyUnits(stages.outline);
  for (const unit of stages.outline) assembly.addUnit(unit, ids.get(unit) ?? unit.kind);
  return assembly.finish();
}

class Assembly {
  readonly #stages: Stages;
  readonly #options: ParseOptions;
  readonly #result: ParsedInstrument;
  readonly #numbered: Parameters<typeof checkNumbers>[0][number][] = [];
  readonly #front: FactTexts = {
    titleIssuer: null,
    noticeTitle: null,
    planTitle: null,
    docNumber: null,
    signature: null,
    date: null,
  };
  /** Notice and preamble, each of which may come in several stretches. */
  readonly #fronts = new Map<string, { provision: Provision; bodies: string[] }>();
  #shownUpTo = -1;

  constructor(stages: Stages, options: ParseOptions) {
    this.#stages = stages;
    this.#options = options;
    this.#result = {
      instrument: { title: null, docNumber: null, issuer: null, dateIssued: null },
      sections: [],
      subsections: [],
      measures: [],
      provisions: [],
      notice: { addressee: null, signature: null, date: null },
      order: [],
      pieces: [],
      edits: [],
      diagnostics: stages.diagnostics,
      decoding: stages.decoding,
    };
  }

  addUnit(unit: OutlineUnit, id: string): void {
    this.#addBreak(unit.first, id);
    if (unit.kind === 'notice' || unit.kind === 'preamble') this.#addFront(unit, id);
    else this.#addNumbered(unit, id);
    this.#shownUpTo = unit.last;
  }

  finish(): ParsedInstrument {
    const { draft, locate } = this.#stages;
    const result = this.#result;
    for (const { provision, bodies } of this.#fronts.values()) provision.body = bodies.join('\n');
    result.instrument = readFacts(this.#front);
    result.edits = draft.listEdits(locate);
    for (const diagnostic of checkNumbers(this.#numbered)) result.diagnostics.push(diagnostic);
    if (result.measures.length === 0 && this.#stages.texts.length > 0) {
      this.#report('error', 'no-measures', 0, {
        message: 'No measure was found: no numbered part ends in a list of responsible bodies.',
        hint: 'Check that the text is a plan with numbered measures, each followed by （单位、单位） or 责任单位：….',
      });
    }
    result.diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
    return result;
  }

  /** The line end between the unit before and this one. */
  #addBreak(first: number, provision: string): void {
    if (this.#shownUpTo < 0) return;
    const { paragraphs, draft, locate } = this.#stages;
    const from = paragraphs[this.#shownUpTo]?.end ?? 0;
    const view = draft.view(from, paragraphs[first]?.start ?? from);
    this.#addPieces(toPieces(provision, view, 'break', locate));
  }

  #addPieces(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#result.pieces.push(piece);
  }

  #view(first: number, last: number): View {
    const { draft, paragraphs } = this.#stages;
    return draft.view(paragraphs[first]?.start ?? 0, paragraphs[last]?.end ?? 0);
  }

  #addFront({ kind, first, last }: OutlineUnit, id: string): void {
    const { front, locate } = this.#stages;
    const existing = this.#fronts.get(id);
    const place = this.#locateParagraph(first);
    const { provision, bodies } = existing ?? {
      provision: { id, num: null, heading: null, body: '', segments: [], ...place },
      bodies: [],
    };
    for (let index = first; index <= last; index++) {
      if (index > first) this.#addBreak(index, id);
      this.#shownUpTo = index;
      const view = this.#view(index, index);
      const role = front.roles[index] ?? 'loose';
      if (role === 'segment') {
        const { pieces, segments } = splitFront(id, view, provision.segments.length, locate);
        for (const segment of segments) provision.segments.push(segment);
        bodies.push(view.text);
        this.#addPieces(pieces);
        this.#checkBrackets(view);
      } else {
        const part: PiecePart = role === 'loose' ? 'delimiter' : role;
        this.#addPieces(toPieces(id, view, part, locate));
        this.#noteFront(kind, part, view, provision);
      }
    }
    if (existing === undefined && (bodies.length > 0 || kind === 'notice')) {
      this.#fronts.set(id, { provision, bodies });
      this.#result.provisions.push(provision);
      this.#result.order.push(id);
    }
  }

  #noteFront(kind: OutlineUnit['kind'], part: PiecePart, view: View, provision: Provision): void {
    const { text } = view;
    const issued = this.#readSource(view);
    const placed: PlacedText = { text, ...this.#stages.locate(view.offsets[0] ?? 0) };
    if (part === 'title') this.#front.titleIssuer ??= findTitleIssuer(issued);
    const { notice } = this.#result;
    if (part === 'title' && kind === 'notice') {
      this.#front.noticeTitle = text;
      provision.heading = text;
    } else if (part === 'title') this.#front.planTitle ??= text;
    else if (part === 'docNumber') this.#front.docNumber ??= text.replace(/^[（(]|[）)]$/g, '');
    else if (part === 'addressee') notice.addressee = placed;
    else if (part === 'signature') {
      this.#addSignature(issued);
      notice.signature ??= placed;
    } else if (part === 'date') {
      this.#front.date ??= text;
      if (kind === 'notice') notice.date ??= placed;
    }
  }

  #addNumbered(unit: OutlineUnit, id: string): void {
    const { locate } = this.#stages;
    const view = this.#view(unit.first, unit.last);
    const place = this.#locateParagraph(unit.first);
    const isDivision = unit.kind === 'section' || unit.kind === 'subsection';
    const dissection = dissectUnit(
      id,
      view,
      unit.marker,
      { expectsClause: unit.kind === 'measure', wholeHeading: isDivision },
      locate,
    );
    const { heading, body, segments } = dissection;
    this.#addPieces(dissection.pieces);
    this.#result.order.push(id);
    this.#checkBrackets(view);
    if (unit.marker !== null) this.#numbered.push({ unit, id, ...place });
    if (unit.kind === 'measure') {
      this.#result.measures.push(this.#buildMeasure(unit, id, view, dissection));
      return;
    }
    const num = unit.marker?.num ?? null;
    if (unit.kind === 'section') this.#result.sections.push({ id, num: num ?? '', heading, ...place });
    if (unit.kind === 'subsection') {
      const section = unit.section?.marker?.num ?? '';
      this.#result.subsections.push({ id, num: num ?? '', heading, section, ...place });
    }
    if (body !== '' || unit.kind === 'text') {
      this.#result.provisions.push({ id, num, heading, body, segments, ...place });
    }
    if (unit.kind === 'text') this.#noteLoose(unit, view);
  }

  #addSignature(issued: string): void {
    const names = partIssuers(issued);
    this.#front.signature = this.#front.signature === null ? names : `${this.#front.signature}、${names}`;
  }

  /** The text as issued that a stretch of shown text comes from. */
  #readSource({ offsets }: View): string {
    return this.#stages.draft.source.slice(offsets[0] ?? 0, (offsets.at(-1) ?? -1) + 1);
  }

  /** A date at the end of the document, with the signatures above it, still says when and by whom it was issued. */
  #noteLoose(unit: OutlineUnit, view: View): void {
    const { texts } = this.#stages;
    for (let index = unit.first; index <= unit.last; index++) {
      if (this.#front.date !== null || toIsoDate(texts[index] ?? '') === null) continue;
      this.#front.date = texts[index] ?? '';
      this.#result.notice.date = { text: this.#front.date, ...this.#locateParagraph(index) };
      let first = index;
      while (first > unit.first && /(?:局|委|办|府|会|厅|院|室|行|关)$/.test(texts[first - 1] ?? '')) first--;
      for (let at = first; at < index && this.#result.notice.signature === null; at++)
        this.#addSignature(this.#readSource(this.#view(at, at)));
      if (first < index)
        this.#result.notice.signature ??= { text: texts[first] ?? '', ...this.#locateParagraph(first) };
    }
    this.#report('info', 'unplaced-text', view.offsets[0] ?? 0, {
      message: `The text “${shorten(view.text)}” belongs to no numbered part.`,
      hint: 'It is kept and shown as a provision of its own; number it in the source only if the issued document does.',
    });
  }

  #buildMeasure(
    unit: OutlineUnit,
    id: string,
    view: View,
    { heading, body, segments, clause, innerLists }: Dissection,
  ): Measure {
    const { locate } = this.#stages;
    const place = this.#locateParagraph(unit.first);
    const measure: Measure = {
      id,
      num: unit.marker?.value ?? 0,
      section: unit.section?.marker?.num ?? null,
      subsection: unit.subsection?.marker?.num ?? null,
      heading,
      body,
      segments,
      clause: null,
      agencies: [],
      generic: [],
      openList: false,
      ...place,
    };
    if (clause === null) {
      this.#report('warning', 'missing-clause', view.offsets[0] ?? 0, {
        message: `Measure ${unit.marker?.num ?? ''} ends without a list of responsible bodies.`,
        hint: 'Compare with the issued document; if it has none either, nothing needs to be done.',
      });
      return measure;
    }
    measure.clause = {
      text: view.text.slice(clause.start, clause.end),
      ...locate(view.offsets[clause.start] ?? 0),
    };
    const parties = this.#readParties(view, [...innerLists, ...clause.lists]);
    const offsetOf = (index: number) => view.offsets[index] ?? 0;
    const toMention = ({ name, role, index }: Party): Mention => ({ name, role, ...locate(offsetOf(index)) });
    measure.agencies = parties.agencies.map(toMention);
    measure.generic = parties.generic.map(toMention);
    measure.openList = parties.openList;
    for (const { name, index } of parties.generic) {
      this.#report('info', 'generic-party', offsetOf(index), {
        message: `“${name}” names no particular body.`,
        hint: 'It is shown as printed and not linked.',
      });
    }
    for (const { name, index } of parties.agencies) {
      if (this.#options.isKnownAgency?.(name) !== false) continue;
      const similar = this.#options.findSimilarAgencies?.(name) ?? [];
      const nearest = similar.length > 0 ? ` The nearest names are ${similar.join('、')}.` : '';
      this.#report('warning', 'unknown-agency', offsetOf(index), {
        message: `The body “${name}” is not registered.`,
        hint: `Add it to content/agencies.yaml, or add this form of its name to the entry it belongs to.${nearest}`,
      });
    }
    return measure;
  }

  /** What the lists of a clause say; places are indexes into the view. A body named twice in the same part is one. */
  #readParties({ text, offsets }: View, lists: readonly Range[]): Responsibility {
    const result: Responsibility = { agencies: [], generic: [], openList: false };
    const seen = new Set<string>();
    for (const { start, end } of lists) {
      const gaps = findGaps(this.#stages.draft.source, offsets, start, end);
      const found = parseResponsibility(text.slice(start, end), gaps);
      const isNew = ({ name, role }: Party) => {
        const key = `${role} ${name}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      };
      const place = (party: Party): Party => ({ ...party, index: start + party.index });
      for (const party of found.agencies) if (isNew(party)) result.agencies.push(place(party));
      for (const party of found.generic) if (isNew(party)) result.generic.push(place(party));
      result.openList ||= found.openList;
    }
    return result;
  }

  #checkBrackets(view: View): void {
    let before = -2;
    for (const index of matchBrackets(view.text).unclosed) {
      const goesOn = index === before + 1;
      before = index;
      // One report is enough for a row of them.
      if (goesOn) continue;
      this.#report('warning', 'unclosed-bracket', view.offsets[index] ?? 0, {
        message: `The sign ${view.text.charAt(index)} in “${shorten(view.text.slice(index))}” is never closed.`,
        hint: 'Compare with the issued document and add the closing sign where it stands there.',
      });
    }
  }

  #report(
    severity: Diagnostic['severity'],
    rule: Diagnostic['rule'],
    offset: number,
    { message, hint }: Pick<Diagnostic, 'message' | 'hint'>,
  ): void {
    this.#result.diagnostics.push({ severity, rule, message, hint, ...this.#stages.locate(offset) });
  }

  #locateParagraph(index: number) {
    return this.#stages.locate(this.#stages.paragraphs[index]?.start ?? 0);
  }
}

/** Sentences of a paragraph of the notice or the preamble, numbered on from those before it. */
function splitFront(
  provision: string,
  { text, offsets }: View,
  before: number,
  locate: LocatePosition,
): { pieces: Piece[]; segments: Segment[] } {
  const pieces: Piece[] = [];
  const segments: Segment[] = [];
  for (const { start, end } of splitSegments(text)) {
    const segment = {
      id: `s${before + segments.length + 1}`,
      text: text.slice(start, end),
      ...locate(offsets[start] ?? 0),
    };
    segments.push(segment);
    pieces.push({ provision, part: 'segment', segment: segment.id, ...omitId(segment) });
  }
  return { pieces, segments };
}

/** Indexes, counted from `start`, before which the issued text has a space that is not shown; line ends are none. */
function findGaps(source: string, offsets: readonly number[], start: number, end: number): Set<number> {
  const gaps = new Set<number>();
  for (let index = start + 1; index < end; index++) {
    const from = (offsets[index - 1] ?? 0) + 1;
    const to = offsets[index] ?? 0;
    if (to > from && /^[^\S\r\n]+$/.test(source.slice(from, to))) gaps.add(index - start);
  }
  return gaps;
}

function omitId({ text, line, column }: Segment): PlacedText {
  return { text, line, column };
}

function shorten(text: string): string {
  // 21 characters take at most 42 units.
  const characters = [...(text.slice(0, 42).split('\n', 1)[0] ?? '')];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
}
