import { type Zippable, zipSync } from 'fflate';
import type { Graph } from '../../model/graph/graph.ts';
import { toItemInstrument } from '../../share/item/item-names.ts';
import { archiveName, readmeName } from '../../share/item/archive-names.ts';
import type { Artefact } from './artefact.ts';
import { type KitItem, toKitAddress } from '../../share/item/item.ts';
import { formatReadme } from './readme.ts';
import { listTextFiles, type TextFile } from '../../share/item/text-files.ts';

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
  const readme: TextFile = {
    name: readmeName,
    text: formatReadme(graph, item, [...names, readmeName].sort()),
    prose: true,
  };
  return {
    address: toKitAddress(item, archiveName),
    inputs: { date, texts: [...texts, readme] },
    parts: artefacts,
    make: ({ parts }) =>
      zip(date, [
        ...parts.map(({ address, bytes }) => ({ name: toFileName(address), bytes })),
        ...[...texts, readme].map((file) => ({ name: file.name, bytes: encodeText(file) })),
      ]),
  };
}

function toFileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/**
 * What people read opens in the editors of old Windows: UTF-8 that says so at its beginning, with the line ends they know. Programs would
 * stumble over such a beginning.
 */
function encodeText({ text, prose }: TextFile): Uint8Array {
  const lines = `${text.trimEnd()}\n`;
  return new TextEncoder().encode(prose ? `\uFEFF${lines.replace(/\r?\n/g, '\r\n')}` : lines);
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
