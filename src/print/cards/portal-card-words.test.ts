import { join } from 'node:path';
import { test } from 'vitest';
import { editions } from '../../language/edition.ts';
import type { KitItem } from '../../share/item/item.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleItem } from '../../tests/samples/items.ts';
import { sampleGraph } from '../../tests/samples/portal.ts';
import { buildCardWords, type CardTile } from './card-words.ts';

const { measure, instrument, body } = sampleItem;
const items: Readonly<Record<string, KitItem>> = {
  'a measure with many bodies': measure('ferry-2023', '1'),
  'a measure with bodies named only in general': measure('ferry-2023', '9'),
  'a measure of bodies in three roles': measure('ferry-2023', '4'),
  'a measure with an open list': measure('ferry-2023', '5'),
  'a measure whose heading is stale and that names no body': measure('ferry-2023', '10'),
  'a measure whose sentence is stale': measure('ferry-2023', '8'),
  'a measure with a number that begins again': measure('greenway-2024', '2-1'),
  'a measure of a document without facts, with a heading of ours': measure('reed-2022', '2'),
  'the main document': instrument('ferry-2023'),
  'a document with groups in groups': instrument('greenway-2024'),
  'a document without facts and English': instrument('reed-2022'),
  'a body of the main document': body('yunpu-transport-bureau'),
  'a body of other documents': body('chengting-transport-bureau'),
  'a body whose English name is ours': body('qiyun-lake-wetland-park-center'),
};

const showTiles = (groups: readonly CardTile[][] | null) =>
  groups?.map((group) => group.map(({ num, lit }) => (lit ? `[${num}]` : num)).join(' ')).join(' | ') ??
  'none';

test('a card of each kind of item says all that it has to say in each edition', () => {
  const lines = Object.entries(items).flatMap(([name, item]) =>
    editions.flatMap((edition) => {
      const { portal, document, number, texts, tiles, address, target, notes } = buildCardWords(
        sampleGraph(),
        item,
        edition,
      );
      return [
        `${'='.repeat(20)} ${name}, ${edition}`,
        `portal: ${portal.map(({ locale, text }) => `${locale} ${text}`).join(' | ')}`,
        `document: ${document.locale} ${document.text}`,
        `number: ${number ?? 'none'}`,
        `address: ${address}`,
        `code: ${target}`,
        `map: ${showTiles(tiles)}`,
        ...texts.flatMap((text) => [
          `${text.locale} heading: ${text.heading}`,
          `  terms: ${text.terms.join(' | ')}`,
          `  mark: ${text.mark ?? 'none'}`,
          ...text.lines.map((wordings) => `  line: ${wordings.join('\n     or: ')}`),
        ]),
        ...notes.map(({ locale, text }) => `note: ${locale} ${text}`),
      ];
    }),
  );
  expectFile(join(import.meta.dirname, 'fixtures/portal-card-words.txt'), `${lines.join('\n')}\n`);
});
