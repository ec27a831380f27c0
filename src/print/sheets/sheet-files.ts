import { readFileSync } from 'node:fs';
import type { Graph } from '../../model/graph/graph.ts';
import type { Artefact } from '../kit/artefact.ts';
import { type KitItem, kitLanguages, toKitAddress } from '../../share/item/item.ts';
import { buildPoster, buildTabletop } from './build-sheets.ts';
import { writePoster } from './poster.ts';
import { sheetStyle } from './sheet.ts';
import { writeTabletop } from './tabletop.ts';

/** The poster and the table card of an item in each language, and the style sheet that lies beside them. */
export function listSheetFiles(graph: Graph, item: KitItem): Artefact[] {
  const style = readSheetStyle();
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    ...kitLanguages.map((language): Artefact => {
      const poster = buildPoster(graph, item, language);
      return {
        address: toKitAddress(item, `poster.${language}.html`),
        inputs: poster,
        make: () => encode(writePoster(poster)),
      };
    }),
    ...kitLanguages.map((language): Artefact => {
      const card = buildTabletop(graph, item, language);
      return {
        address: toKitAddress(item, `tabletop.${language}.html`),
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
