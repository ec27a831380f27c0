import { expect, test } from 'vitest';
import { makeFont } from '../tests/font.ts';
import { getTableOffset } from './font-table.ts';

test('a table is found by its name, wherever it stands in the directory', () => {
  const offsetIn = (tables: string[]) => getTableOffset(new DataView(makeFont({}, tables).buffer), 'cmap');
  // The directory begins at 12 and has 16 bytes a table.
  expect(offsetIn(['cmap'])).toBe(28);
  expect(offsetIn(['glyf', 'cmap'])).toBe(44);
  expect(offsetIn(['glyf', 'cmap', 'head'])).toBe(60);
});

test('a table that is not there is an error that names it, and says what to name', () => {
  const font = new DataView(makeFont({}, ['glyf', 'cmap']).buffer);
  expect(() => getTableOffset(font, 'GSUB')).toThrow(
    'The font has no table “GSUB”. Name a TrueType or OpenType file that is not compressed or collected.',
  );
});
