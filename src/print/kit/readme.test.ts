import { join } from 'node:path';
import { test } from 'vitest';
import type { KitItem } from '../../share/item/item.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleBody, sampleGraph, sampleInstrument, sampleMeasure } from '../../tests/samples/portal.ts';
import { formatReadme } from './readme.ts';

const items: Readonly<Record<string, KitItem>> = {
  'a measure with a short address': { kind: 'measure', measure: sampleMeasure('ferry-2023', '8') },
  'a measure of another document': { kind: 'measure', measure: sampleMeasure('greenway-2024', '2-1') },
  'a document without facts and English': { kind: 'instrument', instrument: sampleInstrument('reed-2022') },
  'a body': { kind: 'agency', agency: sampleBody('chengting-transport-bureau') },
};

test('a README says what the item is, where it lives, and what each file is for, in Chinese and English', () => {
  const texts = Object.entries(items).map(
    ([name, item]) =>
      `${'='.repeat(20)} ${name}\n${formatReadme(sampleGraph(), item, ['README.txt', 'card.zh.png', 'sheet.css'])}\n`,
  );
  expectFile(join(import.meta.dirname, 'fixtures/portal-readmes.txt'), texts.join('\n'));
});
