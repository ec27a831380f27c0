import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { type KitItem, toKitAddress } from '../../share/item/item.ts';
import type { SheetSet } from './sheet-set.ts';

/** Name of the file that holds every sheet of an item, ready to print. */
export const sheetsName = 'sheets.pdf';

/** A made file of sheets on this machine. */
export interface SheetsFile {
  /** Absolute path. */
  file: string;
  bytes: number;
}

/**
 * Where the sheets of an item are kept once they are printed: outside git, below a name that is the digest of all they print, as
 * the booklet is (booklet-file.ts). Sheets of other words have another name, so that old ones are never found.
 */
export function toSheetsPath(root: string, item: KitItem, sheets: SheetSet): string {
  return join(toFolder(root, item), `sheets.${digest(sheets)}.pdf`);
}

/**
 * The file that prints exactly these sheets, when it has been made.
 *
 * @param prepare Prepares what they would print; asked only where there are any sheets of the item to compare with.
 */
export function findSheetsFile(root: string, item: KitItem, prepare: () => SheetSet): SheetsFile | undefined {
  if (listSheets(root, item).length === 0) return undefined;
  const file = toSheetsPath(root, item, prepare());
  return existsSync(file) ? { file, bytes: statSync(file).size } : undefined;
}

/** Makes room for new sheets: afterwards the item's folder is there and holds no older ones. */
export function clearSheets(root: string, item: KitItem): void {
  const folder = toFolder(root, item);
  mkdirSync(folder, { recursive: true });
  for (const name of listSheets(root, item)) rmSync(join(folder, name));
}

function listSheets(root: string, item: KitItem): string[] {
  const folder = toFolder(root, item);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('sheets.')) : [];
}

function toFolder(root: string, item: KitItem): string {
  return join(root, '.cache', toKitAddress(item, ''));
}

function digest(sheets: SheetSet): string {
  return createHash('sha256').update(JSON.stringify(sheets)).digest('hex').slice(0, 16);
}
