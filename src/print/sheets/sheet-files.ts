import { readFileSync } from 'node:fs';
import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { Artefact } from '../kit/artefact.ts';
import { type KitItem, toKitAddress } from '../../share/item/item.ts';
import { buildPoster, buildTabletop } from './build-sheets.ts';
import { writePoster } from './poster.ts';
import { sheetStyle } from './sheet.ts';
import { writeTabletop } from './tabletop.ts';

/** The poster and the table card of an item in each language, and the style sheet that lies beside them. */
export function listSheetFiles(graph: Graph, item: KitItem): Artefact[] {
  const style = readSheetStyle();
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    ...editions.map((edition): Artefact => {
      const poster = buildPoster(graph, item, edition);
      return {
        address: toKitAddress(item, `poster.${toEditionWord(edition)}.html`),
        inputs: poster,
        make: () => encode(writePoster(poster)),
      };
    }),
    ...editions.map((edition): Artefact => {
      const card = buildTabletop(graph, item, edition);
      return {
        address: toKitAddress(item, `tabletop.${toEditionWord(edition)}.html`),
        inputs: card,
        make: () => encode(writeTabletop(card)),
      };
    }),
    { address: toKitAddress(item, sheetStyle), inputs: { style }, make: () => encode(style) },
  ];
}

let style: string | undefined;

/** The style sheet of all sheets, without its comments. */
export function readSheetStyle(): string {
  style ??= readFileSync(new URL('./sheet.css', import.meta.url), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trimStart();
  return style;
}
