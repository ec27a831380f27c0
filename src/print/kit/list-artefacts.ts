import type { Graph } from '../../model/graph/graph.ts';
import { archiveOf } from './archive.ts';
import type { Artefact } from './artefact.ts';
import { listCardFiles } from '../cards/card-files.ts';
import { type KitItem, listItems } from '../../share/item/item.ts';
import { listSheetFiles } from '../sheets/sheet-files.ts';
import { listQrFiles } from './qr-files.ts';

/** What an item's kit is made of; each maker gives the files of one kind, in every language it has. */
const makers: readonly ((graph: Graph, item: KitItem) => Artefact[])[] = [
  listCardFiles,
  listQrFiles,
  listSheetFiles,
];

/** The files of one item, in the order in which a kit lists them; last the archive of them all. */
export function listItemArtefacts(graph: Graph, item: KitItem): Artefact[] {
  const files = makers.flatMap((list) => list(graph, item));
  return [...files, archiveOf(graph, item, files)];
}

/** Every file of the share kit. */
export function listArtefacts(graph: Graph): Artefact[] {
  return listItems(graph).flatMap((item) => listItemArtefacts(graph, item));
}
