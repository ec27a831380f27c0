import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../model/read/read-content.ts';
import { listContentParts } from './checked.ts';

const parts = listContentParts(readContent(join(import.meta.dirname, '../..')));

/** The parts of one provision. */
const listIds = (provision: string) =>
  parts.filter((part) => part.provision === provision).map(({ id }) => id);

test('the document itself, the notice, a section and a measure list all their texts', () => {
  expect(listIds('instrument')).toEqual(['title', 'docNumber', 'issuer']);
  expect(listIds('notice')).toEqual(['heading', 'addressee', 's1', 'signature', 'date']);
  expect(listIds('sec-2')).toEqual(['heading']);
  expect(listIds('sec-3-2')).toEqual(['heading', 's1', 's2']);
  expect(listIds('measure-21')).toEqual(['heading', 's1', 's2', 's3', 's4']);
});

test('an editorial heading needs English, too', () => {
  expect(parts).toContainEqual({
    instrument: 'trade-2024',
    provision: 'measure-8',
    id: 'heading',
    source: '两用物项和技术出口通用许可',
  });
});
