/** Han characters, with 〇 and 々, which Unicode does not count as such. */
const han = /[\p{Script=Han}〇々]/u;

/** Punctuation that belongs to Chinese text; next to it a space is stray. */
const chinesePunctuation = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—·]/u;

/** White space of every width, line ends excepted. */
const space = /[^\S\r\n\u2028\u2029]/u;

/** Characters that take no room and carry no meaning in Chinese text. */
const invisible = /[\u200b-\u200f\u2060\u00ad\ufeff\f\u202a-\u202e]/u;

const hanBit = 1;
const chineseBit = 2;
const spaceBit = 4;
const invisibleBit = 8;

/** The classes of each UTF-16 unit, as bits: every character of a text is asked for them several times. */
const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit);
    const isHanUnit = han.test(character);
    table[unit] =
      (isHanUnit ? hanBit | chineseBit : 0) |
      (chinesePunctuation.test(character) ? chineseBit : 0) |
      (space.test(character) ? spaceBit : 0) |
      (invisible.test(character) ? invisibleBit : 0);
  }
  return table;
}

const hasBit = (character: string, bit: number): boolean =>
  character !== '' && ((classes[character.charCodeAt(0)] ?? 0) & bit) !== 0;

/** True for a Han character. */
export const isHan = (character: string): boolean => hasBit(character, hanBit);

/** True for a Han character or Chinese punctuation. */
export const isChinese = (character: string): boolean => hasBit(character, chineseBit);

/** True for white space within a line. */
export const isSpace = (character: string): boolean => hasBit(character, spaceBit);

/** True for a character that takes no room. */
export const isInvisible = (character: string): boolean => hasBit(character, invisibleBit);

/** True where a text holds any such character. */
export const hasInvisible = (text: string): boolean => invisible.test(text);

/** True where a text holds white space within a line. */
export const hasSpace = (text: string): boolean => space.test(text);

/** True for an ASCII digit. */
export const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** True for signs that bind numbers together, as in 7×24 or 30-90. */
export const isNumberSign = (character: string): boolean =>
  character !== '' && '×+-−/~%=<>≤≥±'.includes(character);

/** Length in code points. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xdc00 || unit > 0xdfff) continue;
    const before = text.charCodeAt(index - 1);
    if (before >= 0xd800 && before <= 0xdbff) count--;
  }
  return count;
}

/** Width of a stretch of text as printed in Chinese type: letters, digits and other narrow signs take one column, the rest two. */
export function countColumns(text: string, start: number, end: number): number {
  let columns = 0;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    // The second half of a pair has no width of its own.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    columns += unit < 0x2000 ? 1 : 2;
  }
  return columns;
}
