import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, readmeName, listTextNames } from '../../share/item/archive-names.ts';
import { type KitItem, toKitAddress } from '../../share/item/item.ts';

/** Where the kit of a build lies until its pages are there. */
export function toKitFolder(root: string): string {
  return join(root, '.cache', 'share-kit-files');
}

/** The archive of an item as this build has made it. */
export interface MadeArchive {
  bytes: number;
  /** Names of everything in it, sorted. */
  names: readonly string[];
}

/** The archive of an item; it must have been made. */
export function getMadeArchive(root: string, item: KitItem): MadeArchive {
  const folder = join(toKitFolder(root), toKitAddress(item, ''));
  const file = join(folder, archiveName);
  if (!existsSync(file)) {
    throw new Error(
      `The build has no ${toKitAddress(item, archiveName)}. List it in src/print/kit/list-artefacts.ts, or build with --no-kit.`,
    );
  }
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).filter((name) => name !== archiveName);
  return { bytes: statSync(file).size, names: [...names, ...listTextNames(item), readmeName].sort() };
}
