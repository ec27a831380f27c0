import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Length of the digest that stands before the bytes of an entry. */
const digestLength = 32;

/** Files that were made before, by the digest of everything they were made from. */
export interface KitCache {
  /** The bytes kept for `key`; `undefined` when there are none, or what is there is not what was put there. */
  find: (key: string) => Uint8Array | undefined;
  keep: (key: string, bytes: Uint8Array) => void;
  /** Removes every entry that was neither found nor kept since the cache was opened. */
  removeStale: () => void;
}

/** Opens the cache in a folder, which is made when it is not there. Nothing else may be kept in that folder. */
export function openKitCache(folder: string): KitCache {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  return {
    find: (key) => {
      used.add(key);
      return readEntry(join(folder, key));
    },
    keep: (key, bytes) => {
      used.add(key);
      const entry = join(folder, key);
      // A build that is cut short must not leave half an entry under its name.
      const unfinished = `${entry}.${process.pid}`;
      writeFileSync(unfinished, Buffer.concat([digest(bytes), bytes]));
      renameSync(unfinished, entry);
    },
    removeStale: () => {
      for (const name of readdirSync(folder)) {
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true });
      }
    },
  };
}

function readEntry(file: string): Uint8Array | undefined {
  const entry = readIfThere(file);
  if (entry === undefined || entry.length < digestLength) return undefined;
  const bytes = entry.subarray(digestLength);
  return digest(bytes).equals(entry.subarray(0, digestLength)) ? bytes : undefined;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
