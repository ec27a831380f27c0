import type { Translate } from '../../language/translate.ts';

/** A character as a reader can tell it from every other. */
export interface NamedCharacter {
  /** The character itself; for one that cannot be seen, its name. */
  sign: string;
  /** True when `sign` is a name. */
  isName: boolean;
  /** As Unicode writes it: `U+FF0C`. */
  code: string;
}

const nameKeys = {
  '\n': 'source.name.line-end',
  '\r': 'source.name.carriage-return',
  ' ': 'source.name.space',
  '\u3000': 'source.name.wide-space',
  '\u00a0': 'source.name.no-break-space',
  '\t': 'source.name.tab',
  '\ufeff': 'source.name.byte-order-mark',
} as const;

const isNamed = (character: string): character is keyof typeof nameKeys => character in nameKeys;

/** Characters that leave nothing on the screen: spaces, line ends, controls and format characters. */
const unseen = /^[\p{White_Space}\p{Cc}\p{Cf}]$/u;

/** The name of a character that cannot be seen; `null` for one that can. */
export function findCharacterName(character: string, t: Translate): string | null {
  if (isNamed(character)) return t(nameKeys[character]);
  return unseen.test(character) ? t('source.name.invisible') : null;
}

/** Each character of a text with its sign and its code point. */
export function nameCharacters(text: string, t: Translate): NamedCharacter[] {
  return [...text].map((character) => {
    const name = findCharacterName(character, t);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { sign: name ?? character, isName: name !== null, code: `U+${code}` };
  });
}
