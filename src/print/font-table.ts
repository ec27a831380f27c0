/**
 * Offset of a table in a TrueType or OpenType font.
 *
 * @param tag Four letters: `cmap`.
 * @throws when the font has none, or is none.
 */
export function getTableOffset(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(
    `The font has no table “${tag}”. Name a TrueType or OpenType file that is not compressed or collected.`,
  );
}
