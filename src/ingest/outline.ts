import { findClause } from './clause.ts';
import { isAnnexLabel, isClosingRemark, isContentsLine, isDateLine, isTitleLine } from './form.ts';
import type { FrontMatter } from './front-matter.ts';
import { findMarker, type Marker, type MarkerStyle } from './markers.ts';

/** A unit of the document as a range of its paragraphs. */
export interface OutlineUnit {
  kind: 'notice' | 'preamble' | 'section' | 'subsection' | 'measure' | 'text';
  /** First and last paragraph, the last one included. */
  first: number;
  last: number;
  marker: Marker | null;
  section: OutlineUnit | null;
  subsection: OutlineUnit | null;
}

/** The number that a paragraph begins with, unless it stands in a table of contents. */
export const findItemMarker = (text: string): Marker | null =>
  isContentsLine(text) ? null : findMarker(text);

/** A paragraph that begins with a number, with the unmarked ones that belong to it. */
interface Item {
  marker: Marker;
  first: number;
  last: number;
  depth: number;
  /** Index of the item at the top level it stands in; its own when it is one. */
  root: number;
  hasClause: boolean;
  /** True when it has running text, not only a heading and a clause. */
  hasText: boolean;
}

/**
 * Decides from the whole document which numbers are sections, subsections and measures.
 *
 * Guarantees afterwards:
 * 1. every paragraph belongs to exactly one unit, and units keep the order of the text;
 * 2. measures are the items of the one style that responsibility clauses stand at, in the sections that have clauses, and any other
 *    item that has a clause of its own and nothing below it; no style is a measure by itself;
 * 3. text that fits nothing is a unit of kind `text`.
 */
export function buildOutline(texts: readonly string[], front: FrontMatter): OutlineUnit[] {
  const units: OutlineUnit[] = [];
  const add = (kind: OutlineUnit['kind'], first: number, last: number): void => {
    if (last >= first) units.push({ kind, first, last, marker: null, section: null, subsection: null });
  };
  addFront(front, add);
  const annex = findAnnex(texts, front.frontEnd);
  const { items, loose } = collectItems(texts, front.frontEnd, annex);
  const measureStyle = findMeasureStyle(items);
  const numbered = nestItems(items, measureStyle);
  for (const unit of mergeByPlace(numbered, loose)) units.push(unit);
  if (annex < texts.length) add('text', annex, texts.length - 1);
  return units;
}

function addFront(
  { noticeEnd, frontEnd, roles }: FrontMatter,
  add: (kind: OutlineUnit['kind'], first: number, last: number) => void,
) {
  const addRuns = (start: number, end: number, kind: 'notice' | 'preamble') => {
    let index = start;
    while (index < end) {
      const loose = roles[index] === 'loose';
      const first = index;
      while (index < end && (roles[index] === 'loose') === loose) index++;
      add(loose ? 'text' : kind, first, index - 1);
    }
  };
  addRuns(0, noticeEnd, 'notice');
  addRuns(noticeEnd, frontEnd, 'preamble');
}

/** Where an annex without responsibility clauses begins; the number of paragraphs when there is none. */
function findAnnex(texts: readonly string[], from: number): number {
  const annex = texts.findIndex((text, index) => index > from && isAnnexLabel(text));
  if (annex < 0) return texts.length;
  return texts.slice(annex).some((text) => findClause(text) !== null) ? texts.length : annex;
}

/** Gathers each numbered paragraph with the unmarked ones after it, and sets aside what belongs to no number. */
function collectItems(
  texts: readonly string[],
  from: number,
  to: number,
): { items: Item[]; loose: number[] } {
  const items: Item[] = [];
  const loose: number[] = [];
  const stack: { style: MarkerStyle; index: number }[] = [];
  const headed = standAtHeadings(texts, from, to);
  let closed = false;
  for (let index = from; index < to; index++) {
    const text = texts[index] ?? '';
    const marker = findItemMarker(text);
    const clause = findClause(marker === null ? text : text.slice(marker.length));
    const current = items.at(-1);
    if (marker === null) {
      const belongs = !closed || clause !== null || isLabelled(text);
      // A part is a run of paragraphs: after one that belongs to nothing, none belongs to it any more.
      const follows = current?.last === index - 1;
      if (current === undefined || !follows || !belongs || isClosing(texts, index)) {
        closed = true;
        loose.push(index);
        continue;
      }
      current.last = index;
    } else {
      const depth = stack.findIndex(({ style }) => style === marker.style);
      if (depth >= 0) stack.splice(depth);
      stack.push({ style: marker.style, index: items.length });
      items.push({
        marker,
        first: index,
        last: index,
        depth: stack.length - 1,
        root: stack[0]?.index ?? items.length,
        hasClause: false,
        hasText: false,
      });
    }
    const item = items.at(-1);
    if (item === undefined) continue;
    const isOnlyClause = clause !== null && marker === null && clause.start === 0;
    item.hasClause ||= clause !== null;
    item.hasText ||= !isOnlyClause && /[。；]/.test(clause === null ? text : text.slice(0, clause.start));
    // A measure ends with its clause: what comes after it without a number or a label belongs to nothing. Only where the clause
    // stands between heading and text, or behind the heading, does the text go on.
    const goesOn =
      (isOnlyClause && !item.hasText) || (headed && marker !== null && isHeadingWithClause(text));
    closed = clause === null ? closed && marker === null : !goesOn;
  }
  return { items, loose };
}

/** `一、扩大规模（市商务局）`: a numbered heading with its clause. */
function isHeadingWithClause(text: string): boolean {
  const marker = findItemMarker(text);
  if (marker === null) return false;
  const rest = text.slice(marker.length);
  const clause = findClause(rest);
  return clause !== null && clause.start > 0 && !/[，。；！？]/.test(rest.slice(0, clause.start));
}

/**
 * Whether the clauses of this document stand behind headings, above the text: most numbered headings with a clause are followed by
 * text without a number or by the first of a row of sub-items.
 */
function standAtHeadings(texts: readonly string[], from: number, to: number): boolean {
  let headings = 0;
  let followed = 0;
  for (let index = from; index < to; index++) {
    if (!isHeadingWithClause(texts[index] ?? '')) continue;
    headings++;
    const next = index + 1 < to ? (texts[index + 1] ?? '') : '';
    const marker = findItemMarker(next);
    const isSubItem = marker?.value === 1 && marker.style !== findItemMarker(texts[index] ?? '')?.style;
    const isText = marker === null && next !== '' && !isClosing(texts, index + 1);
    if (isSubItem || isText) followed++;
  }
  return followed >= 2 && followed * 2 >= headings;
}

/** `完成时限：2024年底`: a paragraph that begins with a short label. */
const isLabelled = (text: string): boolean => /^[\p{Script=Han}（）]{2,10}[：:]./u.test(text);

/** Date, signature above a date, or closing remark. */
function isClosing(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? '';
  const next = texts[index + 1] ?? '';
  return (
    isDateLine(text) || isClosingRemark(text) || isAnnexLabel(text) || (isTitleLine(text) && isDateLine(next))
  );
}

/**
 * The style whose items most often and most regularly end in exactly one responsibility clause, sub-items included.
 *
 * Only sections that have clauses count; between equals the style that carries its clauses itself wins.
 */
function findMeasureStyle(items: readonly Item[]): MarkerStyle | null {
  const clausesBefore = [0];
  for (const item of items) clausesBefore.push((clausesBefore.at(-1) ?? 0) + (item.hasClause ? 1 : 0));
  const spanEnds = findSpanEnds(items);
  const clauseRoots = new Set(items.filter(({ hasClause }) => hasClause).map(({ root }) => root));
  const scores = new Map<MarkerStyle, { all: number; fitting: number; own: number }>();
  items.forEach((item, index) => {
    if (!clauseRoots.has(item.root)) return;
    const score = scores.get(item.marker.style) ?? { all: 0, fitting: 0, own: 0 };
    const end = spanEnds[index] ?? items.length;
    const clauses = (clausesBefore[end] ?? 0) - (clausesBefore[index] ?? 0);
    score.all++;
    if (item.hasClause) score.own++;
    if (clauses === 1 && (item.hasClause || items[end - 1]?.hasClause === true)) score.fitting++;
    scores.set(item.marker.style, score);
  });
  const ranked = [...scores]
    .filter(([, { fitting }]) => fitting > 0)
    .map(([style, { all, fitting, own }]) => ({ style, likeness: fitting ** 2 / all, own }))
    .sort((a, b) => b.likeness - a.likeness || b.own - a.own);
  return ranked[0]?.style ?? null;
}

/** For each item, the index of the first later item that is not below it. */
function findSpanEnds(items: readonly Item[]): number[] {
  const ends = items.map(() => items.length);
  const open: number[] = [];
  items.forEach((item, index) => {
    while (open.length > 0 && (items[open.at(-1) ?? 0]?.depth ?? 0) >= item.depth)
      ends[open.pop() ?? 0] = index;
    open.push(index);
  });
  return ends;
}

/** Turns items into sections, subsections and measures; deeper items join the unit they stand in. */
function nestItems(items: readonly Item[], measureStyle: MarkerStyle | null): OutlineUnit[] {
  const clauseRoots = new Set<number>();
  const spanEnds = findSpanEnds(items);
  items.forEach((item, index) => {
    if (item.marker.style !== measureStyle) return;
    const span = items.slice(index, Math.min(spanEnds[index] ?? index + 1, index + 50));
    if (span.some(({ hasClause }) => hasClause)) clauseRoots.add(item.root);
  });
  const isMeasure = (item: Item) =>
    item.marker.style === measureStyle && (item.depth === 0 || clauseRoots.has(item.root));
  const units: OutlineUnit[] = [];
  let section: OutlineUnit | null = null;
  let subsection: OutlineUnit | null = null;
  let measureDepth = Infinity;
  for (const [index, item] of items.entries()) {
    const { marker, first, last, depth } = item;
    const unit = { first, last, marker };
    const current = units.at(-1);
    const isLeafWithClause = item.hasClause && spanEnds[index] === index + 1 && depth <= measureDepth;
    if (isMeasure(item) || isLeafWithClause) {
      measureDepth = depth;
      units.push({ kind: 'measure', ...unit, section, subsection });
      continue;
    }
    if (depth > measureDepth || (depth > 1 && current !== undefined)) {
      if (current !== undefined && current.last === first - 1) current.last = last;
      else units.push({ kind: 'text', ...unit, section, subsection });
      continue;
    }
    measureDepth = Infinity;
    if (depth === 0) {
      section = { kind: 'section', ...unit, section: null, subsection: null };
      subsection = null;
      units.push(section);
    } else {
      subsection = { kind: 'subsection', ...unit, section, subsection: null };
      units.push(subsection);
    }
  }
  return units;
}

/** Puts unmarked paragraphs that belong to nothing back in their place, neighbouring ones as one unit. */
function mergeByPlace(units: readonly OutlineUnit[], loose: readonly number[]): OutlineUnit[] {
  const texts: OutlineUnit[] = [];
  for (const index of loose) {
    const before = texts.at(-1);
    if (before !== undefined && before.last === index - 1) before.last = index;
    else
      texts.push({ kind: 'text', first: index, last: index, marker: null, section: null, subsection: null });
  }
  return [...units, ...texts].sort((a, b) => a.first - b.first);
}
