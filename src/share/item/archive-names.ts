import { type KitItem, kitLanguages } from './item.ts';

/** Name of the archive in a kit. */
export const archiveName = 'kit.zip';

/** Name of the file in it that says what the others are for. */
export const readmeName = 'README.txt';

/** Names of the files that are in the archive alone: texts to paste, and of measures citations. */
export function listTextNames({ kind }: KitItem): string[] {
  const texts = ['texts.zh.txt', 'texts.en.txt'];
  if (kind !== 'measure') return texts;
  const citations = kitLanguages.flatMap((language) =>
    ['txt', 'bib', 'ris', 'json'].map((ending) => `citation.${language}.${ending}`),
  );
  return [...texts, ...citations];
}
