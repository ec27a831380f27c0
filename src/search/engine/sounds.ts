/** How Chinese characters are read, and what letters can be read as. */
export interface Sounds {
  /** The readings of each character. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** Characters by their sound. */
  alike: ReadonlyMap<string, readonly string[]>;
  syllables: ReadonlySet<string>;
  /** Every beginning of a syllable. */
  beginnings: ReadonlySet<string>;
  /** Letters of the longest syllable. */
  longest: number;
}

/** Reads the table of the data file, `bao:保包报` a syllable. */
export function readSounds(table: readonly string[]): Sounds {
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
  return { readings, alike, syllables, beginnings, longest };
}

const none: readonly string[] = [];

/** The readings of a character; none for what is no Chinese character of the table. */
export function read({ readings }: Sounds, character: string): readonly string[] {
  return readings.get(character) ?? none;
}

/** True when both can be read alike. */
export function soundAlike(sounds: Sounds, a: string, b: string): boolean {
  return read(sounds, a).some((one) => read(sounds, b).some((other) => toSound(one) === toSound(other)));
}

/** Characters that sound like this one, itself left out. */
export function listAlike(sounds: Sounds, character: string): string[] {
  const alike = read(sounds, character).flatMap((syllable) => sounds.alike.get(toSound(syllable)) ?? []);
  return [...new Set(alike)].filter((other) => other !== character);
}

/** The letters with which a character can begin to be typed. */
export function listInitials(sounds: Sounds, character: string): string[] {
  return [...new Set(read(sounds, character).map((syllable) => syllable.charAt(0)))];
}

/** True when what stands in `letters` are syllables, the last perhaps half typed. */
export function areSyllables({ syllables, beginnings, longest }: Sounds, letters: string): boolean {
  const reachable = new Set([0]);
  for (const from of reachable) {
    const rest = letters.slice(from);
    for (let length = 1; length <= Math.min(longest, rest.length); length += 1) {
      if (syllables.has(rest.slice(0, length))) reachable.add(from + length);
    }
    if (rest === '' || (rest.length < longest && beginnings.has(rest))) return true;
  }
  return false;
}

/** A syllable without what many speakers do not tell apart: zh and z, ng and n. */
function toSound(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}
