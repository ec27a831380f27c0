import { forEachTopLevel } from './brackets.ts';

/** A sentence, as a range of the text it stands in. */
export interface SentenceRange {
  start: number;
  end: number;
}

/**
 * Splits a text into sentences.
 *
 * A sentence ends at 。！？ outside brackets and quotation marks, with the closing signs that follow, and at the end of a
 * paragraph (LF); never at ；. Between two sentences lies nothing but line ends.
 */
export function splitSegments(text: string): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) ranges.push({ start, end });
    start = end;
  };
  let sentenceEnd = -1;
  forEachTopLevel(text, (index, sign) => {
    // A line end inside brackets is not seen here; the brackets then hold the paragraphs together.
    if (sentenceEnd >= 0 && !'。！？”’）》】'.includes(sign)) {
      close(sentenceEnd);
      sentenceEnd = -1;
    }
    if ('。！？'.includes(sign) || (sentenceEnd >= 0 && '”’）》】'.includes(sign))) sentenceEnd = index + 1;
    if (sign === '\n') {
      close(index);
      start = index + 1;
    }
  });
  close(sentenceEnd >= 0 ? sentenceEnd : text.length);
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
