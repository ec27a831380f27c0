import { encode } from 'uqr';
import { remember } from '../language/remember.ts';

/** A QR code as one shape on a square, in units of modules, the quiet zone included. */
export interface QrCode {
  /** The text that it holds: what a reader is sent to. */
  text: string;
  /** Side of the square. */
  size: number;
  /** The dark modules, as the `d` of an SVG path. */
  path: string;
}

/** A code with its modules, row by row, true for dark. */
export interface QrModules extends QrCode {
  modules: boolean[][];
}

/** Modules of white that the standard (ISO/IEC 18004) asks for on each side. */
const quietZone = 4;

/** What is remembered takes about 20 MB. */
const mostCodes = 4096;

/**
 * Makes the QR code of an address, once for the pages of a measure in each language and the labels. Level M survives a fold or a stain
 * (15 % of the code), and keeps the modules of our addresses large enough at 22 mm for an old phone; where the same size holds more,
 * `uqr` raises the level by itself.
 */
export const buildQr = remember(mostCodes, (text): QrCode => {
  const { size, path } = buildQrModules(text, 'M');
  return { text, size, path };
});

/** The same at any level of error correction, with its modules for who paints pixels. */
export function buildQrModules(text: string, level: 'M' | 'Q'): QrModules {
  const { data, size } = encode(text, { ecc: level, boostEcc: true, border: quietZone });
  return { text, size, path: data.map(toRowPath).join(''), modules: data };
}

/** The dark runs of a row: `M4 4h7v1h-7z` is seven modules wide. One path, so that no printer leaves hairlines between modules. */
function toRowPath(modules: readonly boolean[], row: number): string {
  let path = '';
  for (let start = 0; start < modules.length; start += 1) {
    if (modules[start] !== true) continue;
    let end = start;
    while (modules[end] === true) end += 1;
    path += `M${start} ${row}h${end - start}v1h-${end - start}z`;
    start = end;
  }
  return path;
}
