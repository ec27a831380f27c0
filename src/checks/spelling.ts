import type { Checked } from './checked.ts';
import { splitWords } from '../model/link/english-words.ts';
import type { Finding } from './finding.ts';
import { spellingPairs } from './spelling-words.ts';

/** All English keeps to the one spelling that the termbase names. */
export function findOtherSpellings({ english, termbase: { spelling } }: Checked): Finding[] {
  const other = spelling === 'American' ? 'British' : 'American';
  const ours = new Map(spellingPairs.map((pair) => [pair[other], pair[spelling]]));
  return english.flatMap(({ file, path, text }) =>
    splitWords(text).flatMap((word): Finding[] => {
      const wanted = ours.get(word.text);
      if (wanted === undefined) return [];
      return [
        {
          rule: 'spelling',
          severity: 'error',
          file,
          path,
          offset: word.start,
          message: `“${text.slice(word.start, word.end)}” is ${other} spelling.`,
          hint: `Write “${wanted}”: the portal uses ${spelling} spelling throughout.`,
        },
      ];
    }),
  );
}
