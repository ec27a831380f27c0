import { isGenericParty, isSureBody } from './clause-shape.ts';
import { findClause } from './clause.ts';
import { countCharacters } from './characters.ts';
import type { Draft } from './draft.ts';
import { isFooter } from './footers.ts';
import {
  endsTitle,
  isAddresseeLine,
  isAnnexLabel,
  isClosingRemark,
  isDateLine,
  isDocNumberLine,
  isLabelledClause,
  isTitleLine,
} from './form.ts';
import type { Line } from './lines.ts';
import { findMarker, type MarkerStyle } from './markers.ts';
import type { Diagnostic } from './types.ts';
import type { LocatePosition } from './positions.ts';

/** A paragraph as offsets into the source; what lies between its lines has been removed from the draft. */
export interface Paragraph {
  start: number;
  end: number;
}

/**
 * Puts the paragraphs together again that page breaks and line breaks have cut.
 *
 * Guarantees afterwards:
 * 1. page numbers between paragraphs are removed, each with a diagnostic;
 * 2. a paragraph that goes on after a break is one, each joint with a diagnostic; whether it goes on is told by its form alone:
 *    an open bracket or quotation mark, a comma at its end, or running text without an end;
 * 3. a heading is never joined to the text below it, and nothing is joined across a number that begins a paragraph;
 * 4. between two paragraphs exactly one line end is shown, and none after the last.
 */
export function joinParagraphs(
  draft: Draft,
  allLines: readonly Line[],
  locate: LocatePosition,
  diagnostics: Diagnostic[],
): Paragraph[] {
  const { lines, footersBefore } = dropFooters(draft, allLines, locate, diagnostics);
  const setting = { wrapWidth: findWrapWidth(lines), runningStyles: findRunningStyles(lines) };
  const paragraphs: Paragraph[] = [];
  let open: OpenParagraph | null = null;
  lines.forEach((line, index) => {
    const { text } = line;
    const broken = line.blankBefore || footersBefore.has(index);
    const titleGoesOn = open?.titleLine === true && continuesTitle(open.text, lines, index);
    if (open !== null && (titleGoesOn || continuesParagraph(open, text, line, broken, setting))) {
      joinLine(draft, open, line, broken);
      if (broken || titleGoesOn) diagnostics.push(reportJoint(draft, open, line, locate));
      open.append(text, line);
    } else {
      if (open !== null) paragraphs.push(open.range);
      open = new OpenParagraph(text, line);
    }
  });
  const last = open as OpenParagraph | null;
  if (last !== null) {
    paragraphs.push(last.range);
    draft.remove(last.range.end, draft.source.length, 'blank-line');
  }
  return paragraphs;
}

/** How the whole text is set. */
interface Setting {
  wrapWidth: number | null;
  /** Styles of numbers that mostly begin running text, not headings on a line of their own. */
  runningStyles: ReadonlySet<MarkerStyle>;
}

/** A paragraph that is being put together, with what is known of its form so far. */
class OpenParagraph {
  /** Text of its first lines; kept short, because only a title is ever looked at as a whole. */
  text: string;
  readonly range: Paragraph;
  /** Of the number it begins with; `null` without one. */
  readonly style: MarkerStyle | null;
  titleLine: boolean;
  lastLine: Line;
  lastLineText: string;
  /** Its last characters: a clause at its end may have begun lines before. */
  tail = '';
  length = 0;
  hasStop = false;
  hasComma = false;
  /** Brackets and quotation marks still open. */
  depth = 0;

  constructor(text: string, line: Line) {
    this.text = '';
    this.range = { start: line.start, end: line.end };
    this.style = findMarker(text)?.style ?? null;
    this.titleLine = this.style === null && isTitleLine(text);
    this.lastLine = line;
    this.lastLineText = text;
    this.append(text, line);
  }

  append(text: string, line: Line): void {
    if (this.text.length < 200) this.text += text;
    this.tail = (this.tail + text).slice(-2000);
    this.titleLine &&= isTitleLine(text);
    this.range.end = line.end;
    this.lastLine = line;
    this.lastLineText = text;
    this.length += countCharacters(text);
    this.hasStop ||= /[。；！？]/.test(text);
    this.hasComma ||= /[，,]/.test(text);
    for (const sign of text) {
      if ('（(〔【《“'.includes(sign)) this.depth++;
      else if ('）)〕】》”'.includes(sign) && this.depth > 0) this.depth--;
    }
  }
}

/** Whether `text` goes on where the open paragraph stops. */
function continuesParagraph(
  open: OpenParagraph,
  text: string,
  line: Line,
  broken: boolean,
  { wrapWidth, runningStyles }: Setting,
): boolean {
  if (startsUnit(text)) return false;
  const last = open.lastLineText;
  // In a text with fixed line width an indented line begins a paragraph, and a full line does not end one.
  if (wrapWidth !== null && !broken) {
    if (line.indented && !open.lastLine.indented) return false;
    if (open.lastLine.columns >= wrapWidth - 4 && !line.indented) return true;
  }
  const endsSentence = /[。！？；;：:…][”’」』）)》]*$/.test(last);
  if (open.depth > 0 && !endsSentence) return true;
  if (open.depth > 0 && closesBracket(text)) return true;
  if (endsSentence) return false;
  if (/[，,、]$/.test(last)) return true;
  if (endsInClause(open.tail) || endsInLabelledClause(open.tail)) return false;
  if (open.hasStop) return true;
  // Without a full stop so far it may be a heading: only running text, told by its commas, goes on.
  const isRunning = open.style === null || open.length > 40 || runningStyles.has(open.style);
  return open.hasComma && isRunning && !isDateLine(last);
}

/** Lines that always begin something new. */
function startsUnit(text: string): boolean {
  return (
    findMarker(text) !== null ||
    isLabelledClause(text) ||
    isDateLine(text) ||
    isDocNumberLine(text) ||
    isAnnexLabel(text) ||
    isClosingRemark(text) ||
    (isAddresseeLine(text) && countCharacters(text) <= 60) ||
    (/^[（(〔【[［]/.test(text) && findClause(text)?.start === 0)
  );
}

/** True when a closing bracket comes before any opening one. */
function closesBracket(text: string): boolean {
  return /^[^（(〔【《“]*[）)〕】》”]/.test(text);
}

/** True when the bracket at the end of the text lists bodies, so that a measure ends here. */
const endsInClause = (text: string): boolean =>
  /[）)〕】\]］][。；]?$/.test(text) && findClause(text) !== null;

/** True when the text ends in a list with a label whose last name is whole: 责任单位：市商务局、北京海关. */
function endsInLabelledClause(text: string): boolean {
  if (!/[:：]/.test(text)) return false;
  const list = findClause(text)?.lists.at(-1);
  const name =
    list === undefined ? '' : (/[^、，,；;:：\s]+$/.exec(text.slice(list.start, list.end))?.[0] ?? '');
  return isSureBody(name) || isGenericParty(name);
}

/** A title broken over lines goes on until it ends as titles do; looks at most three lines ahead. */
function continuesTitle(text: string, lines: readonly Line[], index: number): boolean {
  const next = lines[index];
  const nextLine = next?.text ?? '';
  // （试行） and （2025—2027年） below a title are its end.
  if (endsTitle(text)) return /^[（(][^（()）]{1,12}[）)]$/.test(nextLine) && isTitleLine(nextLine);
  let title = text;
  for (const { text: line } of lines.slice(index, index + 3)) {
    if (!isTitleLine(line) || findMarker(line) !== null) return false;
    title += line;
    if (endsTitle(title)) return true;
  }
  return false;
}

/** Removes what lies between an open paragraph and the line that goes on; two words keep one space. */
function joinLine(draft: Draft, open: OpenParagraph, line: Line, broken: boolean): void {
  const rule = broken ? 'page-break' : 'line-break';
  const gapStart = open.lastLine.next - 1;
  const betweenWords = /[A-Za-z]$/.test(open.lastLineText) && /[A-Za-z]/.test(line.text.charAt(0));
  for (let offset = gapStart; offset < line.start; offset++) {
    // Footers and indentation keep the rule they were removed by.
    if (draft.isShown(offset)) draft.remove(offset, offset + 1, rule);
  }
  if (betweenWords) draft.replace(gapStart, ' ', rule);
}

function reportJoint(draft: Draft, open: OpenParagraph, line: Line, locate: LocatePosition): Diagnostic {
  const before = draft.source.slice(Math.max(open.lastLine.start, open.lastLine.end - 8), open.lastLine.end);
  const after = draft.source.slice(line.start, Math.min(line.end, line.start + 8));
  return {
    severity: 'info',
    rule: 'paragraph-rejoined',
    message: `A paragraph is cut here: “${before}” goes on as “${after}”.`,
    hint: 'It is shown as one paragraph; if these are two, end the first one with a full stop.',
    ...locate(line.start),
  };
}

/** Removes page numbers and tells after which of the remaining lines they stood. */
function dropFooters(
  draft: Draft,
  lines: readonly Line[],
  locate: LocatePosition,
  diagnostics: Diagnostic[],
): { lines: Line[]; footersBefore: Set<number> } {
  const kept: Line[] = [];
  const footersBefore = new Set<number>();
  for (const line of lines) {
    const { text } = line;
    if (!isFooter(text)) {
      kept.push(line);
      continue;
    }
    draft.remove(line.start, line.next, 'page-footer');
    footersBefore.add(kept.length);
    diagnostics.push({
      severity: 'info',
      rule: 'footer-removed',
      message: `The line “${text}” is a page number.`,
      hint: 'It is not shown; if it is text, write it as part of a sentence.',
      ...locate(line.start),
    });
  }
  return { lines: kept, footersBefore };
}

/**
 * The width, in columns, at which every line was broken, or `null` for a text with a line per paragraph.
 *
 * A text counts as wrapped when at least ten lines, and a third of all, are within three Han characters of the longest usual line.
 */
function findWrapWidth(lines: readonly Line[]): number | null {
  const widths = lines.map(({ columns }) => columns).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width < 30 || width > 160) return null;
  const full = widths.filter((columns) => columns >= width - 6 && columns <= width + 4).length;
  return full >= 10 && full >= widths.length / 3 ? width : null;
}

/** The styles of numbers after which most lines hold a full stop. */
function findRunningStyles(lines: readonly Line[]): Set<MarkerStyle> {
  const balance = new Map<MarkerStyle, number>();
  for (const { text } of lines) {
    const style = findMarker(text)?.style;
    if (style !== undefined) balance.set(style, (balance.get(style) ?? 0) + (/[。；]/.test(text) ? 1 : -1));
  }
  return new Set([...balance].filter(([, value]) => value > 0).map(([style]) => style));
}
