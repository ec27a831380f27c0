import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Address } from '../../model/addresses.ts';
import type { Artefact, PartFile, Workshop } from './artefact.ts';
import { openKitCache } from './kit-cache.ts';
import { loadPainter, type Painter } from '../cards/painter.ts';

/** What making a kit came to. */
export interface KitReport {
  files: number;
  /** Those that were made now, and not taken from the cache. */
  made: Address[];
  bytes: number;
}

/** Where a kit is made. */
export interface KitFolders {
  /** The built site: `dist/`, absolute. */
  site: string;
  /** Folder of the cache, absolute; nothing else may be kept there. */
  cache: string;
}

/**
 * Makes the files of the share kit below `site`. Afterwards every file stands at its address, with the same bytes whether it was made
 * now or taken from the cache, and the cache holds these files and no others.
 *
 * @param program Digest of whatever turns inputs into bytes; when it changes, everything is made again.
 * @param progress Told of each file that stands at its address.
 */
export async function makeKit(
  artefacts: readonly Artefact[],
  folders: KitFolders,
  program: string,
  progress: { advance(): void } = { advance: () => undefined },
): Promise<KitReport> {
  assertDifferentAddresses(artefacts);
  const cache = openKitCache(folders.cache);
  const toKey = createKeyOf(program);
  const report: KitReport = { files: 0, made: [], bytes: 0 };
  const underWay = new Map<Artefact, Promise<Uint8Array>>();
  let painter: Promise<Painter> | undefined;

  const obtain = async (artefact: Artefact): Promise<Uint8Array> => {
    const key = toKey(artefact);
    const kept = cache.find(key);
    if (kept !== undefined) return kept;
    const parts: PartFile[] = [];
    for (const part of artefact.parts ?? []) {
      parts.push({ address: part.address, bytes: await obtainOnce(part) });
    }
    const bytes = await make(artefact, { painter: () => (painter ??= loadPainter()), parts });
    cache.keep(key, bytes);
    report.made.push(artefact.address);
    return bytes;
  };
  // A file may be asked for by a bundle while it is being made for itself.
  const obtainOnce = (artefact: Artefact): Promise<Uint8Array> => {
    const already = underWay.get(artefact);
    if (already !== undefined) return already;
    const started = obtain(artefact).finally(() => underWay.delete(artefact));
    underWay.set(artefact, started);
    return started;
  };

  const rest = artefacts.values();
  const work = async () => {
    for (const artefact of rest) {
      const bytes = await obtainOnce(artefact);
      const file = join(folders.site, artefact.address);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      report.files += 1;
      report.bytes += bytes.length;
      progress.advance();
    }
  };
  // Drawing runs on threads of its own, so that as many cards as there are processors are drawn at a time.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  cache.removeStale();
  return report;
}

/** Makes a file; an error names it. */
async function make(artefact: Artefact, workshop: Workshop): Promise<Uint8Array> {
  try {
    return await artefact.make(workshop);
  } catch (error) {
    if (error instanceof Error) error.message = `${artefact.address}: ${error.message}`;
    throw error;
  }
}

/** The digest of all that an artefact is made from. */
function createKeyOf(program: string): (artefact: Artefact) => string {
  const keys = new Map<Artefact, string>();
  const toKey = (artefact: Artefact): string => {
    const known = keys.get(artefact);
    if (known !== undefined) return known;
    const { address, inputs, parts = [] } = artefact;
    const hash = createHash('sha256').update(
      JSON.stringify([program, address, inputs, parts.map((part) => [part.address, toKey(part)])]),
    );
    const key = hash.digest('hex');
    keys.set(artefact, key);
    return key;
  };
  return toKey;
}

function assertDifferentAddresses(artefacts: readonly Artefact[]): void {
  const seen = new Set<string>();
  for (const { address } of artefacts) {
    if (seen.has(address)) {
      throw new Error(
        `Two files of the share kit have the address ${address}. Give one of them another name in src/print/kit/.`,
      );
    }
    seen.add(address);
  }
}
