/** Ranges of a character map: first code, last code, glyph of the first. */
export type FontRanges = readonly (readonly [first: number, last: number, glyph: number])[];

/**
 * The least font that has character maps, such as `{ 4: ranges, 12: ranges }`. A map of an unknown format is written like the one of its
 * width: 16 bits below 8, 32 bits from there on.
 *
 * @param tables Names of its tables; the character maps stand in `cmap`.
 */
export function makeFont(
  maps: Readonly<Record<number, FontRanges>>,
  tables: readonly string[] = ['cmap'],
): Uint8Array {
  const subtables = Object.entries(maps).map(([format, ranges]) => {
    const write = Number(format) < 8 ? writeSegments : writeGroups;
    return write(Number(format), ranges);
  });
  const directory = 12 + tables.length * 16;
  const cmap = new DataView(new ArrayBuffer(4 + subtables.length * 8));
  cmap.setUint16(2, subtables.length);
  let offset = cmap.byteLength;
  subtables.forEach((subtable, index) => {
    cmap.setUint32(4 + index * 8 + 4, offset);
    offset += subtable.byteLength;
  });
  const font = new Uint8Array(directory + offset);
  const head = new DataView(font.buffer);
  head.setUint16(4, tables.length);
  tables.forEach((name, index) => {
    const record = 12 + index * 16;
    font.set(new TextEncoder().encode(name), record);
    head.setUint32(record + 8, name === 'cmap' ? directory : 0);
  });
  let at = directory;
  for (const part of [cmap, ...subtables]) {
    font.set(new Uint8Array(part.buffer), at);
    at += part.byteLength;
  }
  return font;
}

/** Format 4: ends, starts, distances from code to glyph, offsets, each in a row of its own. */
function writeSegments(format: number, ranges: FontRanges): DataView {
  const doubled = ranges.length * 2;
  const view = new DataView(new ArrayBuffer(16 + 4 * doubled));
  view.setUint16(0, format);
  view.setUint16(6, doubled);
  ranges.forEach(([first, last, glyph], index) => {
    view.setUint16(14 + index * 2, last);
    view.setUint16(16 + doubled + index * 2, first);
    view.setUint16(16 + 2 * doubled + index * 2, (0x10000 + glyph - first) & 0xffff);
  });
  return view;
}

/** Format 12: groups of first code, last code and glyph. */
function writeGroups(format: number, ranges: FontRanges): DataView {
  const view = new DataView(new ArrayBuffer(16 + 12 * ranges.length));
  view.setUint16(0, format);
  view.setUint32(12, ranges.length);
  ranges.forEach(([first, last, glyph], index) => {
    view.setUint32(16 + index * 12, first);
    view.setUint32(20 + index * 12, last);
    view.setUint32(24 + index * 12, glyph);
  });
  return view;
}
