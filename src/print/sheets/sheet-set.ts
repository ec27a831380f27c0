import { editions } from '../../language/edition.ts';
import { getAt } from '../../language/get-at.ts';
import { sourceLocale } from '../../language/locales.ts';
import { getTranslator } from '../../language/translate.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { KitItem } from '../../share/item/item.ts';
import { buildPoster, buildTabletop } from './build-sheets.ts';
import { html } from '../../share/html.ts';
import { toItemName } from '../../share/item/item-names.ts';
import { type Poster, writePosterSheet } from './poster.ts';
import { writeSheetFile } from './sheet.ts';
import { type Tabletop, writeTabletopSheet } from './tabletop.ts';

/** Every sheet of an item, for one document to print: everything that it prints, so that a change of this is a change of it. */
export interface SheetSet {
  title: string;
  posters: readonly Poster[];
  cards: readonly Tabletop[];
}

/** Prepares the sheets of an item: posters in each language, then table cards. */
export function buildSheetSet(graph: Graph, item: KitItem): SheetSet {
  return {
    title: getTranslator(sourceLocale)('sheet.set', { name: toItemName(item, sourceLocale) }),
    posters: editions.map((edition) => buildPoster(graph, item, edition)),
    cards: editions.map((edition) => buildTabletop(graph, item, edition)),
  };
}

/** The sheets as one document, each on a page of its own size. */
export function writeSheetSet({ title, posters, cards }: SheetSet): string {
  const { lang, canonical } = getAt(posters, 0);
  return writeSheetFile(
    { lang, title, canonical },
    html`${posters.map((poster) => writePosterSheet(poster, 'section'))}
    ${cards.map((card) => writeTabletopSheet(card, 'section'))}`,
  );
}
