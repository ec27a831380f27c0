import { html, type Html } from './html.ts';
import type { QrCode } from './qr.ts';

/** A text with its language tag: every run on a sheet says which language it is in. */
export interface SheetText {
  text: string;
  lang: string;
}

/** The same thing in each language of the sheet: one text, or the Chinese and then the English. */
export type SheetTexts = readonly SheetText[];

/** A code with what it opens. */
export interface SheetCode {
  qr: QrCode;
  /** What the code is, for those who do not see it. */
  label: SheetText;
  /** What scanning it does. */
  scan: SheetTexts;
}

/** A body's name, with its role where that is more than being named. */
export interface SheetParty {
  name: SheetText;
  /** The Chinese name beside an English one that is not official. */
  beside: SheetText | null;
  role: SheetText | null;
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
  /** Said of a heading that is not in the text, or of English that is out of date. */
  remarks: readonly SheetTexts[];
  /** Title and number of the document. */
  source: SheetTexts;
  codes: readonly SheetCode[];
  /** The address to say or type: the short one where there is one. Without scheme. */
  spoken: string;
  /** Who issued it, and when. */
  issued: SheetTexts;
  /** What the sheet is and what it is not; what its English is. */
  notice: SheetTexts;
}

/** The style sheet lies beside each sheet, so that it works on the site, in an archive and from a folder alike. */
export const sheetStyle = 'sheet.css';

/** Allows the style sheet and nothing else. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'";

/** A sheet as a file of its own. */
export function writeSheetFile({ lang, title, canonical }: SheetBase, body: Html): string {
  return `${html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${sheetStyle}">
</head>
<body>
${body}
</body>
</html>
`}`;
}

/** Number and heading. */
export function writeHeading({ number, heading, remarks }: SheetBase): Html {
  return html`<h1>${number !== null && html`<span class="number">${number}</span> `}${heading.map(
    (text, index) => html`${index > 0 && ' '}<span class="heading" lang="${text.lang}">${text.text}</span>`,
  )}</h1>
${remarks.map((texts) => html`<div class="remark">${writeParagraphs(texts)}</div>
`)}`;
}

/** Each language in a paragraph of its own. */
export function writeParagraphs(texts: SheetTexts): Html[] {
  return texts.map(({ text, lang }) => html`<p lang="${lang}">${text}</p>
`);
}

/** The codes, each with what it opens and the address that it holds in letters, so that one proves the other. */
export function writeCodes({ codes }: SheetBase): Html {
  return html`<div class="codes">
${codes.map(
  ({ qr, label, scan }) => html`<div class="code">
<svg role="img" lang="${label.lang}" aria-label="${label.text}" viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges" data-qr="${qr.text}"><path d="${qr.path}"/></svg>
<div class="scan">${writeParagraphs(scan)}</div>
<p class="address">${qr.text}</p>
</div>
`,
)}</div>
`;
}
