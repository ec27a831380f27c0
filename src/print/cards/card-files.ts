import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { Artefact } from '../kit/artefact.ts';
import { buildCardWords } from './card-words.ts';
import type { CardFormat } from '../../share/item/card-sizes.ts';
import { drawCard } from './draw-card.ts';
import { type KitItem, toKitAddress } from '../../share/item/item.ts';

const formats: readonly CardFormat[] = ['card', 'square'];

/** The cards and squares of an item, in each language and in both. */
export function listCardFiles(graph: Graph, item: KitItem): Artefact[] {
  return formats.flatMap((format) =>
    editions.map((edition): Artefact => {
      const words = buildCardWords(graph, item, edition);
      return {
        address: toKitAddress(item, `${format}.${toEditionWord(edition)}.png`),
        inputs: words,
        make: async (workshop) => {
          const painter = await workshop.painter();
          return painter.paint(await drawCard(painter, format, words));
        },
      };
    }),
  );
}
