import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Booklet } from '../../views/pages/booklet.ts';

/** A made booklet on this machine. */
export interface BookletFile {
  /** Absolute path. */
  file: string;
  bytes: number;
}

/**
 * Where a booklet is kept once it is made: outside git, below a name that is the digest of all it prints. A PDF holds the moment
 * it was made, so it cannot be part of a build that gives the same bytes each time; and a booklet of other words has another
 * name, so that an old one is never found.
 */
export function toBookletPath(root: string, instrument: string, booklet: Booklet): string {
  return join(toFolder(root, instrument), `booklet.both.${digest(booklet)}.pdf`);
}

/**
 * The booklet that prints exactly this, when it has been made.
 *
 * @param prepare Prepares what it would print; asked only where there is any booklet to compare with.
 */
export function findBookletFile(
  root: string,
  instrument: string,
  prepare: () => Booklet,
): BookletFile | undefined {
  if (listBooklets(root, instrument).length === 0) return undefined;
  const file = toBookletPath(root, instrument, prepare());
  return existsSync(file) ? { file, bytes: statSync(file).size } : undefined;
}

/** Makes room for a new booklet: afterwards the folder is there and holds no older one. */
export function clearBooklets(root: string, instrument: string): void {
  const folder = toFolder(root, instrument);
  mkdirSync(folder, { recursive: true });
  for (const name of listBooklets(root, instrument)) rmSync(join(folder, name));
}

function listBooklets(root: string, instrument: string): string[] {
  const folder = toFolder(root, instrument);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('booklet.both.')) : [];
}

function toFolder(root: string, instrument: string): string {
  return join(root, '.cache', 'kit', instrument);
}

function digest(booklet: Booklet): string {
  return createHash('sha256').update(JSON.stringify(booklet)).digest('hex').slice(0, 16);
}
