import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleItem } from '../../tests/samples/items.ts';
import { sampleGraph } from '../../tests/samples/portal.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { archiveName, listTextNames, readmeName } from './archive-names.ts';
import { type KitItem, listItems } from './item.ts';
import { listTextFiles } from './text-files.ts';

const graph = sampleGraph();

/** One of every kind: read once, certified, stale, without English, with a heading of ours, with an open list, without bodies or facts. */
const { measure, instrument, body } = sampleItem;
const items: Readonly<Record<string, KitItem>> = {
  'a measure of three sentences, its English read once': measure('ferry-2023', '4'),
  'a measure with many bodies, certified': measure('ferry-2023', '1'),
  'a measure with a heading of ours': measure('ferry-2023', '3'),
  'a measure with an open list': measure('ferry-2023', '5'),
  'a measure that is stale in part': measure('ferry-2023', '8'),
  'a measure without English': measure('ferry-2023', '9'),
  'a measure that names no body': measure('ferry-2023', '10'),
  'a measure of two issuers, with a number that begins again': measure('greenway-2024', '2-1'),
  'a measure of a document without facts': measure('reed-2022', '4'),
  'the main document': instrument('ferry-2023'),
  'a document without facts and English': instrument('reed-2022'),
  'a body of the main document': body('yunpu-transport-bureau'),
  'a body of other documents': body('chengting-transport-bureau'),
};

test('an item has texts to paste in each language, a measure also citations for people and programs', () => {
  const files = Object.entries(items).flatMap(([name, item], index) =>
    // Citations of more measures are compared in src/share/citation.
    listTextFiles(graph, item)
      .slice(0, index === 0 ? undefined : 2)
      .map((file) => {
        const rule = '='.repeat(20);
        return `${rule} ${name}, ${file.name}${file.prose ? ', prose' : ''}\n${file.text.replaceAll('\r\n', '␍\n')}\n`;
      }),
  );
  expectFile(join(import.meta.dirname, 'fixtures/portal-texts.txt'), files.join('\n'));
});

test('the archive has the files that it says it has', () => {
  for (const item of listItems(graph)) {
    expect(
      listTextFiles(graph, item)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(listTextNames(item).toSorted());
  }
});

test('names of the archive and of what explains it stay what they are', () => {
  expect([archiveName, readmeName]).toEqual(['kit.zip', 'README.txt']);
});
