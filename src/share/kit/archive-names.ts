import type { KitItem } from './item.ts';

/** Name of the archive in a kit. */
export const archiveName = 'kit.zip';

/** Name of the file in it that says what the others are for. */
export const readmeName = 'README.txt';

/** Names of the files that are in the archive alone: texts to paste and citations. Only measures have them. */
export function textNames(item: KitItem): string[] {
  return item.kind === 'measure' ? [] : [];
}
