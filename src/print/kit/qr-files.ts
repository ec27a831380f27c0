import { encode } from 'fast-png';
import { editions } from '../../language/edition.ts';
import { toEditionWord } from '../../language/edition-word.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { toAbsolute } from '../../model/addresses.ts';
import { buildQrModules, type QrCode, type QrModules } from '../../share/qr.ts';
import type { Artefact } from './artefact.ts';
import { findItemAddress, type KitItem, toKitAddress } from '../../share/item/item.ts';

/** Pixels along a side, at least: 85 mm at 300 dots an inch. */
const leastSide = 1000;

/** Millimetres along the side of an SVG where nothing sets another: as large as a phone reads from arm's length. */
const millimetres = 30;

/**
 * The QR codes of an item, each as SVG and PNG: of the neutral page, and of the page in each language. They are at level Q, which
 * bears the loss of a quarter, because nobody knows on what they will be printed; four modules of white are part of the picture.
 */
export function listQrFiles({ site }: Graph, item: KitItem): Artefact[] {
  return editions.flatMap((edition): Artefact[] => {
    const address = findItemAddress(item, edition);
    if (address === null) return [];
    const text = toAbsolute(site, address);
    const draw = () => buildQrModules(text, 'Q');
    return [
      {
        address: toKitAddress(item, `qr.${toEditionWord(edition)}.svg`),
        inputs: { text },
        make: () => new TextEncoder().encode(toQrSvg(draw())),
      },
      {
        address: toKitAddress(item, `qr.${toEditionWord(edition)}.png`),
        inputs: { text },
        make: () => toQrPng(draw()),
      },
    ];
  });
}

/** A code as SVG, black on white whatever lies behind it. */
export function toQrSvg({ text, size, path }: QrCode): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${millimetres}mm" height="${millimetres}mm"`,
    ` role="img" shape-rendering="crispEdges"><title>${escapeXml(text)}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>\n`,
  ].join('');
}

/** A code as PNG of one bit a pixel; each module is a whole number of pixels wide. */
export function toQrPng({ size, modules }: QrModules): Uint8Array {
  const scale = Math.ceil(leastSide / size);
  const side = size * scale;
  const bytesPerRow = Math.ceil(side / 8);
  const data = new Uint8Array(bytesPerRow * side);
  modules.forEach((row, y) => {
    // White is 1, behind the last module too.
    const bytes = Uint8Array.from({ length: bytesPerRow }, (_, at) =>
      [0, 1, 2, 3, 4, 5, 6, 7].reduce(
        (byte, bit) => (byte << 1) | Number(row[Math.floor((8 * at + bit) / scale)] !== true),
        0,
      ),
    );
    for (let line = y * scale; line < (y + 1) * scale; line += 1) data.set(bytes, line * bytesPerRow);
  });
  return encode({ width: side, height: side, channels: 1, depth: 1, data });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
