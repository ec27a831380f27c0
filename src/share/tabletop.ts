import { html, type Html } from './html.ts';
import { type SheetBase, writeCodes, writeHeading, writeParagraphs, writeSheetFile } from './sheet.ts';
import { countLines, findTypeStep, mmOfPoint } from './type-step.ts';

/** A card for a table, A6, printed on one side: it fits any holder, and two of them back to back serve both sides. */
export type Tabletop = SheetBase;

/** Sizes of the heading in points; `sheet.css` has a class for each. */
export const tabletopSteps: readonly number[] = [24, 21, 18, 16, 14, 12, 10.5, 9];

/** Millimetres: the column, and what the rest of the card leaves of its height. */
const column = 89;
const room = 48;

/** The card as a file. */
export function writeTabletop(card: Tabletop): string {
  return writeSheetFile(card, writeTabletopSheet(card));
}

/** The card as an element, for a document that holds several sheets. */
export function writeTabletopSheet(card: Tabletop): Html {
  const step = findTypeStep(tabletopSteps, (points) => measureHeight(card, points), room) ?? tabletopSteps.at(-1);
  return html`<main class="sheet tabletop step-${String(step).replace('.', '-')}" lang="${card.lang}">
${writeHeading(card)}<div class="foot">
${writeCodes(card)}<p class="spoken">${card.spoken}</p>
<div class="source">
${writeParagraphs(card.source)}</div>
<div class="notice">
${writeParagraphs(card.notice)}</div>
</div>
</main>`;
}

/** Millimetres that number and heading take. */
function measureHeight({ number, heading, remarks }: Tabletop, points: number): number {
  const em = points * mmOfPoint;
  const lines = heading.reduce((sum, { text }, index) => {
    const size = index === 0 ? em : em * 0.62;
    return sum + countLines(text, column / size) * size * 1.4;
  }, 0);
  return (number === null ? 0 : 2.2 * em) + lines + remarks.length * 6;
}
