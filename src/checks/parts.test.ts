import { expect, test } from 'vitest';
import { sampleInstrument } from '../tests/samples/portal.ts';
import { listParts } from './parts.ts';

const parts = listParts(sampleInstrument('ferry-2023'));

/** The parts of one provision. */
const listIds = (provision: string) =>
  parts.filter((part) => part.provision === provision).map(({ id }) => id);

test('the document itself, the notice, a section and a measure list all their texts', () => {
  expect(listIds('instrument')).toEqual(['title', 'docNumber', 'issuer']);
  expect(listIds('notice')).toEqual(['heading', 'addressee', 's1', 's2', 'signature', 'date']);
  expect(listIds('sec-2')).toEqual(['heading']);
  expect(listIds('sec-3-2')).toEqual(['heading', 's1']);
  expect(listIds('measure-4')).toEqual(['heading', 's1', 's2', 's3']);
});

test('an editorial heading needs English, too', () => {
  expect(parts).toContainEqual({
    instrument: 'ferry-2023',
    provision: 'measure-3',
    id: 'heading',
    source: '栖云湖东线渡船更新',
  });
});

test('what the text does not have needs none', () => {
  const reed = listParts(sampleInstrument('reed-2022'));
  expect(reed.slice(0, 3).map(({ provision, id }) => `${provision} ${id}`)).toEqual([
    'instrument title',
    'preamble s1',
    'measure-1 heading',
  ]);
});
