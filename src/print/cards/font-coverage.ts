import { getTableOffset } from '../font-table.ts';

/**
 * Reads which characters a TrueType or OpenType font has glyphs for (cmap, formats 4 and 12).
 *
 * @param font The bytes of the file, not compressed.
 */
export function readCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = getTableOffset(view, 'cmap');
  const ranges: [first: number, last: number][] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) ranges.push(...readSegments(view, table));
    if (format === 12) ranges.push(...readGroups(view, table));
  }
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Format 4: ranges of 16-bit codes. The last one holds U+FFFF, which is no character. */
function readSegments(view: DataView, table: number): [number, number][] {
  const doubled = view.getUint16(table + 6);
  return Array.from({ length: doubled / 2 - 1 }, (_, index) => [
    view.getUint16(table + 16 + doubled + index * 2),
    view.getUint16(table + 14 + index * 2),
  ]);
}

/** Format 12: groups of 32-bit codes. */
function readGroups(view: DataView, table: number): [number, number][] {
  return Array.from({ length: view.getUint32(table + 12) }, (_, index) => [
    view.getUint32(table + 16 + index * 12),
    view.getUint32(table + 16 + index * 12 + 4),
  ]);
}
