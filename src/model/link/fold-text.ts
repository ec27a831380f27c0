/** A text made comparable, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** For each character of `text`, where it begins in the original, in UTF-16 units; one more for the end. */
  offsets: number[];
}

/** Marks that texts write in several ways, by the one that stands for all of them. */
const folds: readonly [RegExp, string][] = [
  [/["“”„‟＂「」『』]/u, '"'],
  [/['‘’‛＇]/u, "'"],
  [/[（[【〔［]/u, '('],
  [/[）\]】〕］]/u, ')'],
  [/[‐‑–—−－]/u, '-'],
];

/**
 * Folds a text for comparison.
 *
 * Afterwards: no spaces; one form of quotation marks, brackets and dashes; half width; lower case.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    for (const unit of foldCharacter(character)) {
      text += unit;
      offsets.push(offset);
    }
    offset += character.length;
  }
  offsets.push(offset);
  return { text, offsets };
}

/** The comparable form of one character: none, one or several UTF-16 units. */
function foldCharacter(character: string): string[] {
  const mark = folds.find(([form]) => form.test(character))?.[1];
  return (mark ?? character.normalize('NFKC').toLowerCase()).replace(/\s/gu, '').split('');
}
