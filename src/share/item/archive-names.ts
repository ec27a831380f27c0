import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { KitItem } from './item.ts';

/** Name of the archive in a kit. */
export const archiveName = 'kit.zip';

/** Name of the file in it that says what the others are for. */
export const readmeName = 'README.txt';

/** Names of the files that are in the archive alone: texts to paste, and of measures citations. */
export function listTextNames({ kind }: KitItem): string[] {
  const texts = ['texts.zh.txt', 'texts.en.txt'];
  if (kind !== 'measure') return texts;
  const citations = editions.flatMap((edition) =>
    ['txt', 'bib', 'ris', 'json'].map((ending) => `citation.${toEditionWord(edition)}.${ending}`),
  );
  return [...texts, ...citations];
}
