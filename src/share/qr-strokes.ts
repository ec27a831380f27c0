import { rememberOf } from '../language/remember.ts';
import type { QrCode } from './qr.ts';

/**
 * The dark modules of a code as lines of the width of a module, for the `d` of an SVG path that is stroked, not filled: half as long as the
 * filled path, which stands in the HTML of every page that can be printed. Each row begins at its own place, further lines in it where
 * the pen has stopped. A code is printed by several pages.
 */
export const toStrokes = rememberOf(({ path }: QrCode): string => {
  let strokes = '';
  let row: number | undefined;
  let pen = 0;
  for (const match of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const [x, y, width] = [Number(match[1]), Number(match[2]), Number(match[3])];
    strokes += y === row ? `m${x - pen} 0` : `M${x} ${y}.5`;
    strokes += `h${width}`;
    pen = x + width;
    row = y;
  }
  return strokes;
});
