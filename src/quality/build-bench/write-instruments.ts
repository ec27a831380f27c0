import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventInstrument, type Stock } from './invent-instrument.ts';

/**
 * Writes invented instruments into a copy of the project, each as an editor would: a folder of `seeds/` and one of
 * `content/translations/en/`.
 *
 * @param count How many the copy has afterwards, the first being number 1; those that it has already are written again as they are.
 */
export function writeInstruments(root: string, stock: Stock, count: number): void {
  for (let number = 1; number <= count; number += 1) {
    const { id, source, settings, translations } = inventInstrument(number, stock);
    const seed = join(root, 'seeds', id);
    const english = join(root, 'content', 'translations', 'en', id);
    mkdirSync(seed, { recursive: true });
    mkdirSync(english, { recursive: true });
    writeFileSync(join(seed, 'source.txt'), source);
    writeFileSync(join(seed, 'instrument.yaml'), settings);
    for (const [name, text] of translations) writeFileSync(join(english, name), text);
  }
}
