import { getAt } from '../../language/get-at.ts';
import type { CardTile } from './card-words.ts';
import type { Painter } from './painter.ts';
import type { Mark } from './picture.ts';

/** Tiles in their places. */
export interface LaidTiles {
  side: number;
  tiles: (CardTile & { x: number; y: number })[];
  height: number;
}

/** Sides of tiles, the largest first. */
const sides = Array.from({ length: 16 }, (_, index) => 54 - 2 * index);

/** Spaces between tiles and between groups, in parts of the side. */
const tileGap = 0.15;
const groupGap = 0.5;

/** Lays the tiles of the map as large as they have room; a group that has none left in its row begins a new one. */
export function layTiles(groups: readonly CardTile[][], room: { width: number; height: number }): LaidTiles {
  const fitting = sides
    .map((side) => layTilesOf(side, groups, room.width))
    .find(({ height }) => height <= room.height);
  if (fitting !== undefined) return fitting;
  throw new Error(
    `A card of the share kit has no room for the ${groups.flat().length} tiles of its map. Allow smaller ones in src/print/cards/card-tiles.ts.`,
  );
}

function layTilesOf(side: number, groups: readonly CardTile[][], width: number): LaidTiles {
  const step = Math.round(side * (1 + tileGap));
  const tiles: LaidTiles['tiles'] = [];
  let [x, y] = [0, 0];
  for (const group of groups) {
    if (x > 0 && x + group.length * step > width + step - side) [x, y] = [0, y + step];
    for (const tile of group) {
      if (x + side > width) [x, y] = [0, y + step];
      tiles.push({ ...tile, x, y });
      x += step;
    }
    x += Math.round(side * groupGap);
  }
  return { side, tiles, height: y + side };
}

/** Tiles as marks: lit ones filled, the others framed. */
export async function placeTiles(
  painter: Painter,
  { side, tiles }: LaidTiles,
  place: { x: number; y: number },
): Promise<Mark[]> {
  const size = Math.round(side * 0.5);
  const widths = await painter.measure(
    tiles.map(({ num }) => num),
    { locale: 'en', weight: 700 },
  );
  return tiles.flatMap(({ num, lit, x, y }): Mark[] => {
    const [left, top] = [place.x + x, place.y + y];
    const width = getAt(widths, num) * size;
    return [
      { kind: 'box', x: left, y: top, width: side, height: side, colour: lit ? 'ink' : 'rule' },
      ...(lit ? [] : [hole(left, top, side)]),
      {
        kind: 'text',
        text: num,
        locale: 'en',
        weight: 700,
        size,
        width,
        x: left + (side - width) / 2,
        baseline: top + side / 2 + 0.365 * size,
        colour: lit ? 'paper' : 'muted',
      },
    ];
  });
}

/** What makes a box a frame. */
function hole(x: number, y: number, side: number): Mark {
  return { kind: 'box', x: x + 2, y: y + 2, width: side - 4, height: side - 4, colour: 'paper' };
}
