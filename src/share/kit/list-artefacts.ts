import type { Graph } from '../../model/graph.ts';
import type { Artefact } from './artefact.ts';
import { listCardFiles } from './card-files.ts';
import { type KitItem, listItems } from './item.ts';
import { listQrFiles } from './qr-files.ts';

/** What an item's kit is made of; each maker gives the files of one kind, in every language it has. */
const makers: readonly ((graph: Graph, item: KitItem) => Artefact[])[] = [listCardFiles, listQrFiles];

/** The files of one item, in the order in which a kit lists them. */
export function listItemArtefacts(graph: Graph, item: KitItem): Artefact[] {
  return makers.flatMap((list) => list(graph, item));
}

/** Every file of the share kit. */
export function listArtefacts(graph: Graph): Artefact[] {
  return listItems(graph).flatMap((item) => listItemArtefacts(graph, item));
}
