import type { Span } from '../../model/link/find-terms.ts';
import {
  areSyllables,
  listAlike,
  listInitials,
  read,
  readSounds,
  soundAlike,
  type Sounds,
} from './sounds.ts';

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
  const sounds = readSounds(table);
  return {
    soundAlike: (a, b) => soundAlike(sounds, a, b),
    listAlike: (character) => listAlike(sounds, character),
    listInitials: (character) => listInitials(sounds, character),
    findSpelling: (letters, characters) => findSpelling(sounds, letters, characters),
    maySpell: (letters) => letters.length <= mostInitials || areSyllables(sounds, letters),
    indexText: (text) => {
      const starts = indexInitials(sounds, text);
      return (letters) => findSpelled(sounds, letters, text, starts.get(letters.charAt(0)) ?? []);
    },
  };
}

function findSpelling(sounds: Sounds, letters: string, characters: string): Spelling | null {
  if (characters.length < fewestCharacters) return null;
  if (countSpelled(sounds, letters, characters, 0) === characters.length) {
    const last = read(sounds, characters.charAt(characters.length - 1));
    return last.some((syllable) => letters.endsWith(syllable)) ? 'full' : 'half';
  }
  return haveInitials(sounds, letters, characters) ? 'initials' : null;
}

/** The places of a text by the letters with which their characters can begin to be typed. */
function indexInitials(sounds: Sounds, text: string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (let start = 0; start < text.length; start += 1) {
    for (const initial of listInitials(sounds, text.charAt(start))) {
      const known = starts.get(initial);
      if (known === undefined) starts.set(initial, [start]);
      else known.push(start);
    }
  }
  return starts;
}

/** Where letters spell characters of a text, of these places. */
function findSpelled(sounds: Sounds, letters: string, text: string, starts: readonly number[]): Span[] {
  const mayBeInitials = letters.length >= initialsInText && letters.length <= mostInitials;
  return starts.flatMap((start): Span[] => {
    const count = countSpelled(sounds, letters, text, start);
    if (count >= fewestCharacters) return [{ start, end: start + count }];
    const end = start + letters.length;
    return mayBeInitials && haveInitials(sounds, letters, text.slice(start, end)) ? [{ start, end }] : [];
  });
}

/** Number of characters from `start` on that spell all the letters from `offset` on; 0 when they do not. */
function countSpelled(sounds: Sounds, letters: string, text: string, start: number, offset = 0): number {
  const rest = letters.length - offset;
  for (const syllable of read(sounds, text.charAt(start))) {
    const isLast = syllable.length >= rest && syllable.startsWith(letters.slice(offset));
    if (isLast) return 1;
    if (!letters.startsWith(syllable, offset)) continue;
    const count = countSpelled(sounds, letters, text, start + 1, offset + syllable.length);
    if (count > 0) return count + 1;
  }
  return 0;
}

/** True when each letter begins a reading of the character at its place. */
function haveInitials(sounds: Sounds, letters: string, characters: string): boolean {
  return (
    letters.length === characters.length &&
    [...characters].every((character, index) =>
      read(sounds, character).some((syllable) => syllable.charAt(0) === letters.charAt(index)),
    )
  );
}
