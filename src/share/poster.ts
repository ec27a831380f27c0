import { html, type Html } from './html.ts';
import {
  type SheetBase,
  type SheetParty,
  type SheetText,
  type SheetTexts,
  writeCodes,
  writeHeading,
  writeParagraphs,
  writeSheetFile,
} from './sheet.ts';
import { countLines, findTypeStep, mmOfPoint } from './type-step.ts';

/** A line of a list: a number, a range of numbers, and what it stands for. */
export interface PosterEntry {
  number: string;
  texts: SheetTexts;
}

/** An A4 poster: what a passer-by reads, and what a phone opens. */
export interface Poster extends SheetBase {
  /** Sentences of a measure, whole. */
  sentences: readonly SheetTexts[];
  /** Where some of them had no room, that the page has the whole text. */
  moreSentences: SheetTexts;
  lists: readonly { label: SheetTexts; entries: readonly PosterEntry[] }[];
  /** The responsible bodies, once in each language. */
  parties: readonly { label: SheetText; parties: readonly SheetParty[]; open: SheetText | null }[];
}

/** Sizes of the running text in points; `sheet.css` has a class for each. */
export const posterSteps: readonly number[] = [24, 22, 20, 18, 16, 14.5, 13, 12, 11, 10];

/** How large the rest is in terms of the running text; the same figures stand in `sheet.css`. */
const scale = { number: 5, heading: 1.9, headingBeside: 1.05, beside: 0.78, small: 0.55, list: 0.7 };

/** Least size of the names of bodies, in points. */
const smallest = 8;

/** Millimetres: the column, and what head and foot of the sheet leave of its height. */
const column = 178;
const room = 190;

/** What of a poster has room, and at which size. */
interface Layout {
  step: number;
  sentences: readonly SheetTexts[];
  lists: Poster['lists'];
}

/** The poster as a file. */
export function writePoster(poster: Poster): string {
  return writeSheetFile(poster, writePosterSheet(poster));
}

/** The poster as an element, for a document that holds several sheets. */
export function writePosterSheet(poster: Poster): Html {
  const { step, sentences, lists } = layOut(poster);
  return html`<main class="sheet poster step-${String(step).replace('.', '-')}" lang="${poster.lang}">
<div class="source">
${writeParagraphs(poster.source)}</div>
${writeHeading(poster)}${
    sentences.length > 0 &&
    html`<div class="sentences">
${sentences.map((texts) => html`<div>${writeParagraphs(texts)}</div>`)}</div>
`
  }${
    sentences.length < poster.sentences.length &&
    html`<div class="remark">${writeParagraphs(poster.moreSentences)}</div>
`
  }${lists.map(writeList)}${
    poster.parties.length > 0 &&
    html`<div class="parties">
${poster.parties.map(writeParties)}</div>
`
  }<div class="foot">
${writeCodes(poster)}<div class="facts">
<p class="spoken">${poster.spoken}</p>
${writeParagraphs(poster.issued)}<div class="notice">
${writeParagraphs(poster.notice)}</div>
</div>
</div>
</main>`;
}

function writeList({ label, entries }: Poster['lists'][number]): Html {
  return html`<div class="list">
<h2>${label.map(({ text, lang }, index) => html`${index > 0 && ' '}<span lang="${lang}">${text}</span>`)}</h2>
<ul>
${entries.map(
  ({ number, texts }) => html`<li><span class="entry-number">${number}</span><div>${writeParagraphs(texts)}</div></li>
`,
)}</ul>
</div>
`;
}

function writeParties({ label, parties, open }: Poster['parties'][number]): Html {
  return html`<p lang="${label.lang}"><b>${label.text}</b> ${parties.map(
    ({ name, beside, role }, index) =>
      html`${index > 0 && separate(label.lang)}<span lang="${name.lang}">${name.text}</span>${
        beside !== null && html`<span lang="${beside.lang}">（${beside.text}）</span>`
      }${role !== null && html`${bracket(role)}`}`,
  )}${open !== null && html`${separate(label.lang)}${open.text}`}</p>
`;
}

/** English names of bodies have commas of their own. */
function separate(lang: string): string {
  return lang.startsWith('zh') ? '、' : '; ';
}

function bracket({ text, lang }: SheetText): string {
  return lang.startsWith('zh') ? `（${text}）` : ` (${text})`;
}

/**
 * Chooses the largest type at which everything fits the sheet. A text too long for the smallest loses its last sentences (each is
 * quoted whole or not at all), then its list; the page behind the code has everything.
 */
function layOut(poster: Poster): Layout {
  const candidates = [
    ...poster.sentences.map((_, index) => ({
      sentences: poster.sentences.slice(0, poster.sentences.length - index),
      lists: poster.lists,
    })),
    { sentences: [], lists: poster.lists },
    { sentences: [], lists: [] },
  ];
  for (const candidate of candidates) {
    const step = findTypeStep(
      posterSteps,
      (points) => measureHeight({ ...poster, ...candidate }, points),
      room,
    );
    if (step !== undefined) return { step, ...candidate };
  }
  return { step: posterSteps.at(-1) ?? smallest, sentences: [], lists: [] };
}

/** Millimetres that everything between the head and the foot of the sheet takes. */
function measureHeight(poster: Poster, points: number): number {
  const em = points * mmOfPoint;
  const paragraphs = (texts: SheetTexts, sizes: readonly [number, number], width: number): number =>
    texts.reduce((sum, { text, lang }, index) => {
      const size = (index === 0 ? sizes[0] : sizes[1]) * em;
      return sum + countLines(text, width / size) * size * (lang.startsWith('zh') ? 1.6 : 1.45);
    }, 0);
  const sizeOfSmall = Math.max(smallest * mmOfPoint, scale.small * em);
  const heights = [
    poster.number === null ? 4 : scale.number * em,
    paragraphs(poster.heading, [scale.heading, scale.headingBeside], column),
    poster.remarks.length * 10,
    poster.sentences.reduce((sum, texts) => sum + paragraphs(texts, [1, scale.beside], column) + 0.6 * em, em),
    poster.lists.reduce(
      (sum, { entries }) =>
        sum +
        2.4 * em +
        (entries.length > 12 ? 0.54 : 1) *
          entries.reduce(
            (below, { texts }) =>
              below +
              0.5 * em +
              paragraphs(texts, [scale.list, scale.list * 0.8], (entries.length > 12 ? column / 2 - 6 : column) - 3 * em),
            0,
          ),
      0,
    ),
    poster.parties.reduce((sum, { label, parties, open }) => {
      const text = [label, ...parties.flatMap(({ name, beside, role }) => [name, beside, role]), open]
        .flatMap((part) => part?.text ?? [])
        .join('  ');
      return sum + countLines(text, column / sizeOfSmall) * sizeOfSmall * 1.55;
    }, em),
  ];
  return heights.reduce((sum, height) => sum + height, 0);
}
