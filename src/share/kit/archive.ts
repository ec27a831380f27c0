import { type Zippable, zipSync } from 'fflate';
import type { Graph } from '../../model/graph.ts';
import { toItemInstrument } from './item-names.ts';
import { archiveName, readmeName } from './archive-names.ts';
import type { Artefact } from './artefact.ts';
import { type KitItem, toKitAddress } from './item.ts';
import { formatReadme } from './readme.ts';
import { listTextFiles } from './text-files.ts';

/** A file of text in the archive. */
export interface TextFile {
  name: string;
  text: string;
}

/**
 * The archive of an item: all its files, the texts to paste, and a README that says what each is for. The same files always give
 * the same bytes: names are sorted, and the time of each is the day on which the plan was issued.
 *
 * @param artefacts The files of the item, without the archive.
 */
export function archiveOf(graph: Graph, item: KitItem, artefacts: readonly Artefact[]): Artefact {
  const date = toItemInstrument(graph, item).dateIssued ?? '1980-01-01';
  const texts = listTextFiles(graph, item);
  const names = [...artefacts.map(({ address }) => toFileName(address)), ...texts.map(({ name }) => name)];
  const readme = { name: readmeName, text: formatReadme(graph, item, [...names, readmeName].sort()) };
  return {
    address: toKitAddress(item, archiveName),
    inputs: { date, texts: [...texts, readme] },
    parts: artefacts,
    make: ({ parts }) =>
      zip(date, [
        ...parts.map(({ address, bytes }) => ({ name: toFileName(address), bytes })),
        ...[...texts, readme].map(({ name, text }) => ({ name, bytes: encodeText(text) })),
      ]),
  };
}

function toFileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** As editors of old Windows read it: UTF-8 that says so at its beginning, with their line ends. */
function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text.trimEnd().replace(/\r?\n/g, '\r\n')}\r\n`);
}

function zip(isoDate: string, files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  // Archives hold local time without a zone, and fflate reads the clock of this machine: noon here is noon everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    entries[name] = [bytes, { mtime, level: name.endsWith('.png') ? 0 : 9 }];
  }
  return zipSync(entries);
}
