/** Each opening sign with its closing one. Half- and full-width forms of a bracket match each other. */
const closers: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': ')）',
  '〔': '〕',
  '【': '】',
  '[': ']',
  '［': '］',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
};
const opening = new Set(Object.keys(closers).map((sign) => sign.charCodeAt(0)));
const closing = new Set(
  Object.values(closers).flatMap((signs) => [...signs].map((sign) => sign.charCodeAt(0))),
);

/** Whether a UTF-16 unit is an opening (1) or closing (2) sign; most are neither, and are passed over at once. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  opening.has(unit) ? 1 : closing.has(unit) ? 2 : 0,
);

/** How the brackets and quotation marks of a text belong together. */
export interface BracketMatch {
  /** For each unit of the text, the index of its partner; -1 where there is none. Empty for a text without any. */
  partner: Int32Array;
  /** Indexes of opening signs that nothing closes. */
  unclosed: number[];
}

/**
 * Matches brackets and quotation marks, in linear time.
 *
 * An opening sign that nothing closes is left alone, so that it cannot swallow the rest of the text; a closing sign that fits an
 * outer bracket closes that one.
 */
export function matchBrackets(text: string): BracketMatch {
  let partner = noPartner;
  const open: number[] = [];
  const unclosed: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const kind = kinds[text.charCodeAt(index)];
    if (kind === 0) continue;
    if (kind === 1) {
      open.push(index);
    } else {
      const sign = text.charAt(index);
      const depth = open.findLastIndex((start) => closers[text.charAt(start)]?.includes(sign));
      // Only the few innermost brackets are ever skipped: deeper ones are cut off below, so the search stays short.
      if (depth < 0) continue;
      const start = open[depth] ?? 0;
      unclosed.push(...open.splice(depth).slice(1));
      if (partner === noPartner) partner = new Int32Array(text.length).fill(-1);
      partner[start] = index;
      partner[index] = start;
    }
    if (open.length > maximumDepth) unclosed.push(...open.splice(0, open.length - maximumDepth));
  }
  unclosed.push(...open);
  return { partner, unclosed: unclosed.sort((a, b) => a - b) };
}

const noPartner = new Int32Array(0);

/** Deeper nesting than any real text has; it bounds the work on hostile input. */
const maximumDepth = 50;

/** Calls `visit` for each unit outside all matched brackets and quotation marks. */
export function forEachTopLevel(text: string, visit: (index: number, sign: string) => void): void {
  const { partner } = matchBrackets(text);
  for (let index = 0; index < text.length; index++) {
    const end = partner[index] ?? -1;
    if (end > index) index = end;
    else visit(index, text.charAt(index));
  }
}

/** Splits a text at signs outside all matched brackets; each part comes with its start. */
export function splitTopLevel(
  text: string,
  isSeparator: (sign: string) => boolean,
): { text: string; start: number; separator: string }[] {
  const parts: { text: string; start: number; separator: string }[] = [];
  let start = 0;
  forEachTopLevel(text, (index, sign) => {
    if (!isSeparator(sign)) return;
    parts.push({ text: text.slice(start, index), start, separator: sign });
    start = index + 1;
  });
  parts.push({ text: text.slice(start), start, separator: '' });
  return parts;
}
