import { html, type Html } from '../../share/html.ts';
import {
  measureCodes,
  measureTexts,
  type SheetBase,
  toStepClass,
  writeCodes,
  writeHeading,
  writeParagraphs,
  writeSheetFile,
} from './sheet.ts';
import { findTypeStep, mmOfPoint } from './type-step.ts';

/**
 * A card for a table: A6, printed on one side, so that any holder takes it and nothing has to be folded exactly. Two of them back
 * to back, one in each language, serve both sides.
 */
export type Tabletop = SheetBase;

/** Sizes of the heading in points, the largest first. */
export const tabletopSteps: readonly number[] = [28, 26, 24, 22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9, 8, 7];

/** Sizes of the rest: in em of the heading, or in points where they are fixed. The same figures stand in `sheet.css`. */
const size = {
  number: 2.5,
  beside: 0.7,
  remark: 6,
  scan: 8,
  address: 6,
  spoken: 13,
  docNumber: 7,
  notice: 6,
};

/** Millimetres: the text area of A6 within its margins, the side of one code and of each of two, the space left free. */
const area = { width: 91, height: 134, code: 42, smallCode: 34, free: 3 };

/** The card as a file. */
export function writeTabletop(card: Tabletop): string {
  return writeSheetFile(card, writeTabletopSheet(card));
}

/** The card as an element, for a document that holds several sheets. */
export function writeTabletopSheet(card: Tabletop, tag: 'main' | 'section' = 'main'): Html {
  return html`<${tag} class="sheet tabletop ${toStepClass(findStep(card))}" lang="${card.lang}" aria-label="${card.title}">
    ${writeHeading(card)}
    <div class="foot">
      ${writeCodes(card)}${card.spoken !== null && html`<p class="spoken">${card.spoken}</p> `}
      <div class="source">${writeParagraphs(card.docNumber)}</div>
      <div class="notice">${writeParagraphs(card.notice)}</div>
    </div>
  </${tag}>`;
}

function findStep(card: Tabletop): number {
  const step = findTypeStep(
    tabletopSteps,
    (points) => measureHead(card, points),
    area.height - measureFoot(card) - area.free,
  );
  if (step !== undefined) return step;
  throw new Error(
    `The table card “${card.title}” does not fit its sheet: its heading is too long. Give src/print/sheets/tabletop.ts a smaller step.`,
  );
}

/** Millimetres of what does not grow with the heading. */
function measureFoot(card: Tabletop): number {
  const codes = card.codes.length;
  const spoken = card.spoken === null ? [] : [{ text: card.spoken, lang: 'en' }];
  return (
    measureCodes(card, {
      side: codes === 1 ? area.code : area.smallCode,
      width: (area.width - 4 * (codes - 1)) / codes,
      scan: size.scan,
      address: size.address,
    }) +
    4 +
    measureTexts(spoken, [size.spoken, size.spoken], area.width) +
    measureTexts(card.docNumber, [size.docNumber, size.docNumber], area.width) +
    measureTexts(card.notice, [size.notice, size.notice], area.width)
  );
}

/** Millimetres that number, heading and remarks take when the heading has this size. */
function measureHead({ number, heading, remarks }: Tabletop, points: number): number {
  return (
    (number === null ? 0 : size.number * points * mmOfPoint) +
    measureTexts(heading, [points, size.beside * points], area.width) +
    remarks.reduce((sum, texts) => sum + 1 + measureTexts(texts, [size.remark, size.remark], area.width), 0)
  );
}
