import { getTableOffset } from '../font-table.ts';

/**
 * The radicals of Chinese dictionaries (U+2E80–U+2FDF). Fonts draw them with the glyphs of the ordinary characters that look the
 * same, and a PDF keeps for each glyph one character only, the lowest: 大 would be found and copied as the radical ⼤.
 */
const radicals = { first: 0x2e80, last: 0x2fdf };

/**
 * A copy of a TrueType or OpenType font that knows no radicals, so that Chinese in a PDF can be searched for and copied as it was
 * written. Only the map from characters to glyphs is touched, in place (OpenType, cmap formats 4 and 12).
 */
export function withoutRadicals(font: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(font);
  const view = new DataView(copy.buffer);
  const cmap = getTableOffset(view, 'cmap');
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + index * 8 + 4),
  );
  for (const offset of new Set(subtables)) {
    const format = view.getUint16(cmap + offset);
    if (format === 4) clearSegments(view, cmap + offset);
    if (format === 12) clearGroups(view, cmap + offset);
  }
  return copy;
}

/** Format 4: ranges of 16-bit codes. One of radicals shrinks to its last code, which then means “no glyph”. */
function clearSegments(view: DataView, table: number): void {
  const doubled = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  for (let at = 0; at < doubled; at += 2) {
    const end = view.getUint16(ends + at);
    if (!isRadical(view.getUint16(starts + at)) || !isRadical(end)) continue;
    view.setUint16(starts + at, end);
    view.setUint16(deltas + at, 0x10000 - end);
    view.setUint16(offsets + at, 0);
  }
}

/** Format 12: groups of 32-bit codes; as above. */
function clearGroups(view: DataView, table: number): void {
  for (let index = 0; index < view.getUint32(table + 12); index += 1) {
    const group = table + 16 + index * 12;
    const start = view.getUint32(group);
    if (!isRadical(start) || !isRadical(view.getUint32(group + 4))) continue;
    view.setUint32(group + 4, start);
    view.setUint32(group + 8, 0);
  }
}

function isRadical(code: number): boolean {
  return code >= radicals.first && code <= radicals.last;
}
