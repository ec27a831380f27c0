import { pinyin } from 'pinyin-pro';

const hanRun = /\p{Script=Han}+/gu;

/** First and last row of level 1 of GB 2312: the 3,755 characters in daily use, ordered by sound. */
const commonRows = { first: 0xb0, last: 0xd7 };

/** Characters by sound, `hang:行航` a syllable: those of the texts, and those in daily use that the texts lack. */
export interface SyllableTables {
  ours: string[];
  others: string[];
}

/**
 * For each syllable without its tone the characters that are read so: `hang:行航`.
 *
 * A character of the texts has every reading that the texts give it and its most usual one: 行 is *hang* in 银行 and *xing* in 推行.
 * Characters in daily use that the texts lack are listed where they sound like one of theirs, for slips: 硫 for 流. ü is written v.
 *
 * @param texts - Chinese texts and names, one sentence or name each: readings depend on the words around a character.
 */
export function listSyllables(texts: readonly string[]): SyllableTables {
  const ours = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(hanRun)) {
      const readings = read(run);
      [...run].forEach((character, index) => {
        known.add(character);
        add(ours, readings[index], character);
      });
    }
  }
  for (const character of known) add(ours, read(character)[0], character);
  const others = new Map<string, Set<string>>();
  for (const character of listCommonCharacters()) {
    const [usual = ''] = read(character);
    if (!known.has(character) && ours.has(usual)) add(others, usual, character);
  }
  return { ours: toRows(ours), others: toRows(others) };
}

function add(table: Map<string, Set<string>>, syllable: string | undefined, character: string): void {
  if (syllable === undefined || !/^[a-z]+$/.test(syllable)) return;
  const found = table.get(syllable);
  if (found === undefined) table.set(syllable, new Set([character]));
  else found.add(character);
}

function toRows(table: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, found]) => `${syllable}:${[...found].sort().join('')}`);
}

/** Syllables of a run of Chinese characters, without tones. */
function read(run: string): string[] {
  return pinyin(run, { type: 'array', toneType: 'none', v: true });
}

function listCommonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = commonRows.first; row <= commonRows.last; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
