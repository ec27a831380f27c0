/** Han characters, with 〇 and 々, which Unicode does not count as such. */
const han = /[\p{Script=Han}〇々]/u;

/** Punctuation that belongs to Chinese text; next to it a space is stray. */
const chinesePunctuation = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—·]/u;

/** White space of every width, line ends excepted. */
const space = /[^\S\r\n\u2028\u2029]/u;

/** Characters that take no room and carry no meaning in Chinese text. */
const invisible = /[\u200b-\u200f\u2060\u00ad\ufeff\f\u202a-\u202e]/u;

/** True for a Han character. */
export const isHan = (character: string): boolean => han.test(character);

/** True for a Han character or Chinese punctuation. */
export const isChinese = (character: string): boolean =>
  han.test(character) || chinesePunctuation.test(character);

/** True for white space within a line. */
export const isSpace = (character: string): boolean => space.test(character);

/** True for a character that takes no room. */
export const isInvisible = (character: string): boolean => invisible.test(character);

/** True for an ASCII digit. */
export const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** True for signs that bind numbers together, as in 7×24 or 30-90. */
export const isNumberSign = (character: string): boolean =>
  character !== '' && '×+-−/~%=<>≤≥±'.includes(character);

/** Length in code points. */
export const countCharacters = (text: string): number => [...text].length;
