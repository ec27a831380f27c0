import { expect, test } from 'vitest';
import { sampleInstrument } from '../tests/samples/portal.ts';
import { listPartGroups, toSingleLine, toUnitId } from './xliff-parts.ts';

const groups = listPartGroups(sampleInstrument('ferry-2023'));
const find = (id: string) => groups.find((group) => group.id === id);
const idsOf = (id: string) => find(id)?.parts.map(({ text }) => text.id);

test('a document has its facts first, then each provision with its kind and number', () => {
  expect(find('instrument')).toMatchObject({ kind: 'instrument', num: null });
  expect(groups[0]?.id).toBe('instrument');
  expect(idsOf('instrument')).toEqual(['title', 'docNumber', 'issuer']);
  expect(find('measure-8')).toMatchObject({ kind: 'measure', num: '8' });
  expect(find('sec-2')).toMatchObject({ kind: 'section', num: '二' });
});

test('the parts of a provision stand in the order of the text', () => {
  expect(idsOf('notice')).toEqual(['heading', 'addressee', 's1', 's2', 'signature', 'date']);
  expect(idsOf('measure-4')).toEqual(['heading', 's1', 's2', 's3']);
  expect(idsOf('preamble')).toEqual(['s1']);
});

test('what a text does not have is no part, and a provision without parts no group', () => {
  const reed = listPartGroups(sampleInstrument('reed-2022'));
  expect(reed[0]?.parts.map(({ text }) => text.id)).toEqual(['title']);
  const bare = { ...sampleInstrument('reed-2022'), provisions: [] };
  const empty = (text: typeof bare.title) => ({ ...text, source: '' });
  expect(
    listPartGroups({
      ...bare,
      title: empty(bare.title),
      docNumber: empty(bare.docNumber),
      issuer: empty(bare.issuer),
    }),
  ).toEqual([]);
});

test('only the heading of a measure that has none in the text is editorial', () => {
  const editorial = groups.flatMap(({ parts }) => parts.filter((part) => part.editorial).map(toUnitId));
  expect(editorial).toEqual(['measure-3-heading']);
});

test('a text on a single line has single spaces, and none at its ends', () => {
  expect(toSingleLine(' \t\n one \r\n  two\tthree  ')).toBe('one two three');
  expect(toSingleLine('全角　空格 stays\u00a0')).toBe('全角　空格 stays\u00a0');
  expect(toSingleLine('')).toBe('');
});
