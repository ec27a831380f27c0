import type { Span } from '../../model/link/find-terms.ts';

/** How letters spell characters, the surest first. */
export type Spelling = 'full' | 'half' | 'initials';

/** What is known of the sound of Chinese characters. */
export interface Syllables {
  /** True when both can be read alike, apart from tones and from sounds that many speakers do not tell apart. */
  soundAlike(a: string, b: string): boolean;
  /** Characters that sound like this one, itself left out. */
  listAlike(character: string): readonly string[];
  /** The letters with which a character can begin to be typed. */
  listInitials(character: string): readonly string[];
  /** How `letters` spell all of `characters`; `null` when they do not. */
  findSpelling(letters: string, characters: string): Spelling | null;
  /** True when letters may spell Chinese at all: they are syllables, the last perhaps half typed, or few enough to be initials. */
  maySpell(letters: string): boolean;
  /** Prepares a text for {@link FindSpelled}, so that each query looks only where its first letter can be read. */
  indexText(text: string): FindSpelled;
}

/** Finds where a text has characters that letters spell syllable by syllable, or by their initials when there are enough. */
export type FindSpelled = (letters: string) => Span[];

/** Fewest characters that letters may stand for: one syllable is too many words at once. */
const fewestCharacters = 2;

/** Fewest letters that are taken for initials of part of a text. */
const initialsInText = 4;

/** Most letters that are taken for initials. */
const mostInitials = 8;

/** Reads the table of the data file, `bao:保包报` a syllable. */
export function readSyllables(table: readonly string[]): Syllables {
  const readings = new Map<string, string[]>();
  const alike = new Map<string, string[]>();
  for (const row of table) {
    const [syllable = '', characters = ''] = row.split(':');
    const sound = toSound(syllable);
    const group = alike.get(sound) ?? [];
    for (const character of characters) {
      const known = readings.get(character) ?? [];
      // ü may be typed as v or as u.
      readings.set(character, [
        ...known,
        syllable,
        ...(syllable.includes('v') ? [syllable.replace('v', 'u')] : []),
      ]);
      group.push(character);
    }
    alike.set(sound, group);
  }
  const syllables = new Set([...readings.values()].flat());
  const beginnings = new Set(
    [...syllables].flatMap((syllable) => Array.from(syllable, (_, index) => syllable.slice(0, index + 1))),
  );
  const longest = Math.max(...[...syllables].map(({ length }) => length));
  const read = (character: string): readonly string[] => readings.get(character) ?? [];

  const listInitials = (character: string): string[] => [
    ...new Set(read(character).map((syllable) => syllable.charAt(0))),
  ];

  /** Number of characters from `start` on that spell all the letters; 0 when they do not. */
  const countSpelled = (letters: string, text: string, start: number): number => {
    const reach = (position: number, offset: number): number => {
      for (const syllable of read(text.charAt(position))) {
        const rest = letters.length - offset;
        const isLast = syllable.length >= rest && syllable.startsWith(letters.slice(offset));
        if (isLast) return position + 1 - start;
        if (!letters.startsWith(syllable, offset)) continue;
        const count = reach(position + 1, offset + syllable.length);
        if (count > 0) return count;
      }
      return 0;
    };
    return reach(start, 0);
  };

  /** For each place in `letters` whether what follows are syllables, the last perhaps half typed. */
  const areSyllables = (letters: string): boolean => {
    const reachable = new Set([0]);
    for (const from of reachable) {
      const rest = letters.slice(from);
      for (let length = 1; length <= Math.min(longest, rest.length); length += 1) {
        if (syllables.has(rest.slice(0, length))) reachable.add(from + length);
      }
      if (rest === '' || (rest.length < longest && beginnings.has(rest))) return true;
    }
    return false;
  };

  const haveInitials = (letters: string, characters: string): boolean =>
    letters.length === characters.length &&
    [...characters].every((character, index) =>
      read(character).some((syllable) => syllable.charAt(0) === letters.charAt(index)),
    );

  return {
    soundAlike: (a, b) => read(a).some((one) => read(b).some((other) => toSound(one) === toSound(other))),
    listAlike: (character) =>
      [...new Set(read(character).flatMap((syllable) => alike.get(toSound(syllable)) ?? []))].filter(
        (other) => other !== character,
      ),
    listInitials,
    findSpelling: (letters, characters) => {
      if (characters.length < fewestCharacters) return null;
      if (countSpelled(letters, characters, 0) === characters.length) {
        const isWhole = read(characters.charAt(characters.length - 1)).some((last) => letters.endsWith(last));
        return isWhole ? 'full' : 'half';
      }
      return haveInitials(letters, characters) ? 'initials' : null;
    },
    maySpell: (letters) => letters.length <= mostInitials || areSyllables(letters),
    indexText: (text) => {
      const starts = new Map<string, number[]>();
      for (let start = 0; start < text.length; start += 1) {
        for (const initial of listInitials(text.charAt(start))) {
          const known = starts.get(initial);
          if (known === undefined) starts.set(initial, [start]);
          else known.push(start);
        }
      }
      return (letters) =>
        (starts.get(letters.charAt(0)) ?? []).flatMap((start): Span[] => {
          const count = countSpelled(letters, text, start);
          if (count >= fewestCharacters) return [{ start, end: start + count }];
          const end = start + letters.length;
          const isShort = letters.length >= initialsInText && letters.length <= mostInitials;
          return isShort && haveInitials(letters, text.slice(start, end)) ? [{ start, end }] : [];
        });
    },
  };
}

/** A syllable without what many speakers do not tell apart: zh and z, ng and n. */
function toSound(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}
