import { html, type Html } from '../../share/html.ts';
import {
  measureCodes,
  measureTexts,
  type SheetBase,
  type SheetText,
  type SheetTexts,
  toStepClass,
  writeCodes,
  writeHeading,
  writeParagraphs,
  writeSheetFile,
} from './sheet.ts';
import { findTypeStep, mmOfPoint } from './type-step.ts';

/** A line of a list: a number or a range of numbers, and what it stands for. */
export interface PosterEntry {
  number: string;
  texts: SheetTexts;
}

/** A body's name, with its role where that is more than being named. */
export interface PosterParty {
  name: SheetText;
  /** The Chinese name beside an English one that is not official. */
  beside: SheetText | null;
  role: SheetText | null;
}

/** The responsible bodies in one language. */
export interface PosterParties {
  label: SheetText;
  parties: readonly PosterParty[];
  /** Said of a list that the text leaves open. */
  open: SheetText | null;
}

/** An A4 poster: what a passer-by reads, and what a phone opens. */
export interface Poster extends SheetBase {
  /** Title of the document; empty where it is the heading. */
  source: SheetTexts;
  /** Its number, who issued it, and when; empty where the document says nothing of it. */
  issued: SheetTexts;
  /** Sentences of a measure, whole. */
  sentences: readonly SheetTexts[];
  /** Said where some of them had no room. */
  moreSentences: SheetTexts;
  lists: readonly { label: SheetTexts; entries: readonly PosterEntry[] }[];
  parties: readonly PosterParties[];
}

/** Sizes of the running text in points, the largest first. */
export const posterSteps: readonly number[] = [28, 26, 24, 22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9, 8];

/** Sizes of the rest: in em of the running text, or in points where they are fixed. The same figures stand in `sheet.css`. */
const size = {
  number: 5.6,
  heading: [1.9, 1.05],
  sentence: [1, 0.78],
  label: 0.75,
  list: [0.85, 0.65],
  longList: [0.8, 0.68],
  parties: 0.55,
  leastParties: 6.5,
  source: 9.5,
  remark: 9,
  spoken: 17,
  notice: 8,
  scan: 9,
  address: 7,
} as const;

/** Millimetres: the text area of A4 within its margins, the side of a code, and the space that is left free. */
const area = { width: 178, height: 265, code: 56, free: 4 } as const;

/** Lists with more entries than this stand in two columns. */
const longList = 12;

/** The poster as a file. */
export function writePoster(poster: Poster): string {
  return writeSheetFile(poster, writePosterSheet(poster));
}

/** The poster as an element, for a document that holds several sheets. */
export function writePosterSheet(poster: Poster, tag: 'main' | 'section' = 'main'): Html {
  const { points, sentences, lists } = layOut(poster);
  return html`<${tag} class="sheet poster ${toStepClass(points)}" lang="${poster.lang}" aria-label="${poster.title}">
    <div class="source">
      ${poster.issued.map((issued, index) => writeSource(poster.source[index], issued))}
    </div>
    ${writeHeading(poster)}${
      sentences.length > 0 &&
      html`<div class="sentences">
        ${sentences.map((texts) => html`<div>${writeParagraphs(texts)}</div> `)}
      </div> `
    }${
      sentences.length < poster.sentences.length &&
      html`<div class="remark">${writeParagraphs(poster.moreSentences)}</div> `
    }${lists.map(writeList)}${
      poster.parties.length > 0 && html`<div class="parties">${poster.parties.map(writeParties)}</div> `
    }
    <div class="foot">
      ${writeCodes(poster)}
      <div class="facts">
        ${poster.spoken !== null && html`<p class="spoken">${poster.spoken}</p> `}
        <div class="notice">${writeParagraphs(poster.notice)}</div>
      </div>
    </div>
  </${tag}>`;
}

/** Title of a document, and who issued it; nothing where there is neither. */
function writeSource(title: SheetText | undefined, { text, lang }: SheetText): Html | null {
  if (title === undefined && text === '') return null;
  const name = title && html`<b>${title.text}</b>`;
  const between = title && text !== '' && html`<br /> `;
  return html`<p lang="${lang}">${name}${between}${text}</p> `;
}

function writeList({ label, entries }: Poster['lists'][number]): Html {
  const form = entries.length > longList ? ' long' : hasRanges(entries) ? ' ranges' : '';
  return html`<div class="list${form}">
    <h2>
      ${label.map(({ text, lang }, index) => html`${index > 0 && ' '}<span lang="${lang}">${text}</span>`)}
    </h2>
    <ul>
      ${entries.map(
        ({ number, texts }) =>
          html`<li>
            <span class="entry-number">${number}</span>
            <div>${writeParagraphs(texts)}</div>
          </li> `,
      )}
    </ul>
  </div> `;
}

function hasRanges(entries: readonly PosterEntry[]): boolean {
  return entries.some(({ number }) => number.length > 3);
}

function writeParties({ label, parties, open }: PosterParties): Html {
  const zh = label.lang.startsWith('zh');
  // English names of bodies have commas of their own.
  const separator = zh ? '、' : '; ';
  return html`<p lang="${label.lang}">
    <b>${label.text}</b> ${parties.map(
      ({ name, beside, role }, index) =>
        html`${index > 0 && separator}<span lang="${name.lang}">${name.text}</span>${
            beside !== null && html` (<span lang="${beside.lang}">${beside.text}</span>)`
          }${role !== null && (zh ? `（${role.text}）` : ` (${role.text})`)}`,
    )}${open !== null && (zh ? open.text : `; ${open.text}`)}
  </p> `;
}

/** What of a poster has room, and at which size. */
interface Layout {
  points: number;
  sentences: readonly SheetTexts[];
  lists: Poster['lists'];
}

/**
 * Chooses the largest type at which everything fits the sheet. A text too long for the smallest loses its last sentences, each
 * being quoted whole or not at all, then its list; the page behind the code has everything.
 */
function layOut(poster: Poster): Layout {
  const { sentences, lists } = poster;
  const candidates = [
    ...sentences.map((_, index) => ({ sentences: sentences.slice(0, sentences.length - index), lists })),
    { sentences: [], lists },
    { sentences: [], lists: [] },
  ];
  const room = area.height - measureHeadAndFoot(poster) - area.free;
  for (const candidate of candidates) {
    const points = findTypeStep(
      posterSteps,
      (each) => measureMiddle({ ...poster, ...candidate }, each),
      room,
    );
    if (points !== undefined) return { points, ...candidate };
  }
  throw new Error(
    `The poster “${poster.title}” does not fit its sheet: number, heading and bodies alone are too long. Give src/print/sheets/poster.ts a smaller step.`,
  );
}

/** Millimetres of what does not grow with the running text. */
function measureHeadAndFoot(poster: Poster): number {
  const facts = area.width - poster.codes.length * (area.code + 4) - 6;
  const source = [size.source, size.source] as const;
  const head =
    3 + measureTexts(poster.source, source, area.width) + measureTexts(poster.issued, source, area.width);
  const codes = measureCodes(poster, {
    side: 44,
    width: area.code,
    scan: size.scan,
    address: size.address,
  });
  const spoken = poster.spoken === null ? [] : [{ text: poster.spoken, lang: 'en' }];
  const beside =
    4 +
    measureTexts(spoken, [size.spoken, size.spoken], facts) +
    measureTexts(poster.notice, [size.notice, size.notice], facts);
  return head + 6 + Math.max(codes, beside);
}

/** Millimetres that everything between the head and the foot takes when the running text has this size. */
function measureMiddle(poster: Poster, points: number): number {
  const em = points * mmOfPoint;
  const at = ([first, beside]: readonly [number, number]) => [first * points, beside * points] as const;
  const small = Math.max(size.leastParties, size.parties * points);
  const heights = [
    6,
    poster.number === null ? 0 : size.number * em,
    measureTexts(poster.heading, at(size.heading), area.width),
    ...poster.remarks.map((texts) => 2 + measureTexts(texts, [size.remark, size.remark], area.width)),
    em,
    ...poster.sentences.map((texts) => 0.6 * em + measureTexts(texts, at(size.sentence), area.width)),
    ...poster.lists.map(
      ({ label, entries }) =>
        1.4 * em +
        measureTexts([joinLabel(label)], at([size.label, size.label]), area.width) +
        measureEntries(entries, em, at(entries.length > longList ? size.longList : size.list)),
    ),
    poster.parties.length === 0 ? 0 : em,
    ...poster.parties.map((parties) => measureTexts([joinParties(parties)], [small, small], area.width)),
  ];
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Both languages of a label follow each other in one line, or in as many as they need. */
function joinLabel(label: SheetTexts): SheetText {
  return { text: label.map(({ text }) => text).join(' '), lang: label[0]?.lang ?? 'zh-CN' };
}

function measureEntries(
  entries: readonly PosterEntry[],
  em: number,
  points: readonly [number, number],
): number {
  const columns = entries.length > longList ? 2 : 1;
  const width = (area.width - (columns - 1) * 8) / columns - (hasRanges(entries) ? 4 : 2.4) * em;
  const height = entries.reduce((sum, { texts }) => sum + 0.36 * em + measureTexts(texts, points, width), 0);
  // Columns are filled entry by entry, so the longer one is longer by up to one.
  return columns === 1 ? height : height / 2 + height / entries.length;
}

function joinParties({ label, parties, open }: PosterParties): SheetText {
  const texts = [label, ...parties.flatMap(({ name, beside, role }) => [name, widen(beside), role]), open];
  return { text: texts.flatMap((part) => part?.text ?? []).join('; '), lang: label.lang };
}

/** A name in Chinese beside an English one, as Latin letters as wide: one language a text is what lines are counted by. */
function widen(beside: SheetText | null): SheetText | null {
  return beside === null ? null : { ...beside, text: 'W'.repeat(Math.ceil(beside.text.length * 1.2)) };
}
