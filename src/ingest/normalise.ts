import { matchBrackets } from './brackets.ts';
import { hasSpace, isChinese, isDigit, isHan, isNumberSign, isSpace } from './characters.ts';
import type { Draft, View } from './draft.ts';
import { findMarker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
};

/**
 * Unifies the characters of a paragraph.
 *
 * Guarantees afterwards:
 * 1. punctuation next to Chinese characters has full width, brackets in pairs; between Latin words and within numbers it is kept;
 * 2. digits and Latin letters have half width;
 * 3. no space stands next to Chinese characters or punctuation, nor within a number with signs such as 7×24; between Latin words
 *    one space is left.
 *
 * Each rule notes what it changed in the draft.
 */
export function normaliseParagraph(draft: Draft, paragraph: Paragraph): View {
  let view = draft.view(paragraph.start, paragraph.end);
  for (const { concerns, apply } of rules) {
    if (!concerns(view.text)) continue;
    apply(draft, view);
    view = draft.view(paragraph.start, paragraph.end);
  }
  return view;
}

/** The rules in their order; most paragraphs concern few of them. */
const rules: readonly { concerns: (text: string) => boolean; apply: (draft: Draft, view: View) => void }[] = [
  { concerns: (text) => /[．\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text), apply: narrowCharacters },
  { concerns: (text) => /[,;:!?().]/.test(text), apply: widenPunctuation },
  { concerns: hasSpace, apply: removeStraySpaces },
];

function narrowCharacters(draft: Draft, { text, offsets }: View): void {
  for (const [index, offset] of offsets.entries()) {
    const character = text.charAt(index);
    const isLetterOrDigit = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(character);
    const isDecimalPoint =
      character === '．' &&
      /[0-9０-９]/.test(text.charAt(index - 1)) &&
      /[0-9０-９]/.test(text.charAt(index + 1));
    if (isLetterOrDigit || isDecimalPoint)
      draft.replace(offset, character.normalize('NFKC'), 'character-width');
  }
}

function widenPunctuation(draft: Draft, { text, offsets }: View): void {
  const { partner } = matchBrackets(text);
  const markerEnd = findMarker(text)?.length ?? 0;
  for (const [index, offset] of offsets.entries()) {
    const sign = text.charAt(index);
    const wide = fullWidth[sign];
    if (wide === undefined) continue;
    const isBracket = sign === '(' || sign === ')';
    if (!isBracket && index < markerEnd) continue;
    const fits = isBracket
      ? isChineseBracket(text, index, partner[index] ?? -1)
      : isChinesePunctuation(text, index);
    if (fits) draft.replace(offset, wide, 'punctuation-width');
  }
}

/** A bracket belongs to Chinese text when its content is Chinese, or when Chinese stands right outside it. */
function isChineseBracket(text: string, index: number, partner: number): boolean {
  if (partner < 0) return isChinese(neighbour(text, index, -1)) || isChinese(neighbour(text, index, 1));
  const start = Math.min(index, partner);
  const end = Math.max(index, partner);
  const isMixedPair = (text.charAt(start) === '(') !== (text.charAt(end) === ')');
  if (isMixedPair || isChinese(neighbour(text, start, -1)) || isChinese(neighbour(text, end, 1))) return true;
  for (let inside = start + 1; inside < end; inside++) if (isHan(text.charAt(inside))) return true;
  return false;
}

function isChinesePunctuation(text: string, index: number): boolean {
  const before = neighbour(text, index, -1);
  const after = neighbour(text, index, 1);
  if (text.charAt(index) === '.')
    return isChinese(before) && (after === '' || after === '(' || isChinese(after));
  if (isDigit(before) && isDigit(after)) return false;
  return isChinese(before) || isHan(after);
}

/** The nearest character that is no space, before (-1) or after (1) `index`; empty at the edge of the paragraph. */
function neighbour(text: string, index: number, step: -1 | 1): string {
  let at = index + step;
  while (at >= 0 && at < text.length && isSpace(text.charAt(at))) at += step;
  return text.charAt(at);
}

function removeStraySpaces(draft: Draft, { text, offsets }: View): void {
  let index = 0;
  while (index < text.length) {
    if (!isSpace(text.charAt(index))) {
      index++;
      continue;
    }
    const start = index;
    while (index < text.length && isSpace(text.charAt(index))) index++;
    const stray = isStray(text, start - 1, index);
    for (let at = start; at < index; at++) {
      const offset = offsets[at] ?? 0;
      if (stray || at > start) draft.remove(offset, offset + 1, 'space');
      else if (text.charAt(at) !== ' ') draft.replace(offset, ' ', 'space');
    }
  }
}

/** Whether the space after the character at `before` and before the one at `after` has no place there. */
function isStray(text: string, before: number, after: number): boolean {
  const left = text.charAt(before);
  const right = text.charAt(after);
  if (isChinese(left) || isChinese(right)) return true;
  // 保税+ ERP: the sign binds what stands on both of its sides.
  if (isNumberSign(left) && isChinese(text.charAt(before - 1))) return true;
  if (isNumberSign(right) && isChinese(text.charAt(after + 1))) return true;
  const bindsNumber = (character: string) => isDigit(character) || isNumberSign(character);
  return bindsNumber(left) && bindsNumber(right);
}
