import { html, type Html } from '../../share/html.ts';
import { countLines, toPieces } from '../../share/count-lines.ts';
import { buildQr } from '../../share/qr.ts';
import { mmOfPoint } from './type-step.ts';

/** A text with its language tag: every run on a sheet says which language it is in. */
export interface SheetText {
  text: string;
  lang: string;
}

/** The same thing in each language of the sheet: one text, or the Chinese and then the English. */
export type SheetTexts = readonly SheetText[];

/** A code with what it opens. */
export interface SheetCode {
  /** Absolute address that it holds. */
  address: string;
  /** What the code is, for those who do not see it. */
  label: SheetText;
  /** What scanning it does. */
  scan: SheetTexts;
}

/** What every sheet of the kit has, whatever its size. */
export interface SheetBase {
  /** Language tag of the sheet; its first language. */
  lang: string;
  /** Title of the file. */
  title: string;
  /** Absolute address of the page that the sheet is about. */
  canonical: string;
  /** Large, in red: the number of a measure. `null` for what has none. */
  number: string | null;
  heading: SheetTexts;
  /** Said of a heading that is not in the text, of a name, or of English that is out of date. */
  remarks: readonly SheetTexts[];
  docNumber: SheetTexts;
  /** One; or, where no page serves both languages, one for each. */
  codes: readonly SheetCode[];
  /** The address to say or type, without its scheme; `null` where it is no shorter than the one beside the code. */
  spoken: string | null;
  /** What the sheet is and what it is not; what its English is. */
  notice: SheetTexts;
}

/** The style sheet lies beside each sheet, so that it works on the site, in an archive and from a folder alike. */
export const sheetStyle = 'sheet.css';

/** Allows the style sheet and nothing else. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'";

/** A sheet, or several, as a file of its own. */
export function writeSheetFile(
  { lang, title, canonical }: Pick<SheetBase, 'lang' | 'title' | 'canonical'>,
  body: Html,
): string {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="canonical" href="${canonical}" />
        <link rel="stylesheet" href="${sheetStyle}" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.toString();
}

/** Number and heading. */
export function writeHeading({ number, heading, remarks }: SheetBase): Html {
  return html`<h1>
      ${number !== null && html`<span class="number">${number}</span> `}${heading.map(
        (text, index) =>
          html`${index > 0 && ' '}<span class="heading" lang="${text.lang}">${text.text}</span>`,
      )}
    </h1>
    ${remarks.map((texts) => html`<div class="remark">${writeParagraphs(texts)}</div> `)}`;
}

/** Each language in a paragraph of its own. */
export function writeParagraphs(texts: SheetTexts): Html[] {
  return texts.map(({ text, lang }) => html`<p lang="${lang}">${text}</p> `);
}

/** The codes, each with what it opens and the address that it holds in letters, so that one proves the other. */
export function writeCodes({ codes }: SheetBase): Html {
  return html`<div class="codes">${codes.map(writeCode)}</div> `;
}

function writeCode({ address, label, scan }: SheetCode): Html {
  const { size, path } = buildQr(address);
  return html`<div class="code">
    <svg
      role="img"
      lang="${label.lang}"
      aria-label="${label.text}"
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      <path d="${path}"></path>
    </svg>
    <div class="scan">${writeParagraphs(scan)}</div>
    <p class="address">${address}</p>
  </div> `;
}

/** Class of a type size; `sheet.css` has a rule for each. */
export function toStepClass(points: number): string {
  return `step-${String(points).replace('.', '-')}`;
}

/** How much of a line is counted on: bold letters, and fonts wider than those that widths were taken from, need the rest. */
const share = 0.94;

/**
 * Millimetres that texts take, each in a paragraph of its own.
 *
 * @param points Size of the first language and of those beside it.
 * @param width Millimetres.
 */
export function measureTexts(
  texts: SheetTexts,
  points: readonly [first: number, beside: number],
  width: number,
): number {
  return texts.reduce((sum, { text, lang }, index) => {
    const em = (index === 0 ? points[0] : points[1]) * mmOfPoint;
    return sum + countLines(toPieces(text), (width * share) / em) * em * (lang.startsWith('zh') ? 1.6 : 1.45);
  }, 0);
}

/** Millimetres that a code takes with what stands below it. */
export function measureCodes(
  { codes }: SheetBase,
  { side, width, scan, address }: { side: number; width: number; scan: number; address: number },
): number {
  return Math.max(
    ...codes.map(
      (code) =>
        side +
        measureTexts(code.scan, [scan, scan], width) +
        measureTexts([{ text: code.address, lang: 'en' }], [address, address], width),
    ),
  );
}
