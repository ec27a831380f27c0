import type { Graph } from '../../model/graph.ts';
import type { TextFile } from './archive.ts';
import type { KitItem } from './item.ts';

/** The texts of a kit as files: to paste, and to cite. */
export function listTextFiles(_graph: Graph, _item: KitItem): TextFile[] {
  return [];
}
