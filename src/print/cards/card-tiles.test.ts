import { describe, expect, test } from 'vitest';
import { ruler } from '../../tests/ruler.ts';
import { layTiles, placeTiles } from './card-tiles.ts';
import type { CardTile } from './card-words.ts';

/** Groups of so many tiles, numbered throughout; the first is lit. */
function toGroups(...counts: number[]): CardTile[][] {
  let num = 0;
  return counts.map((count) =>
    Array.from({ length: count }, () => {
      num += 1;
      return { num: String(num), lit: num === 1 };
    }),
  );
}
const placesOf = ({ tiles }: ReturnType<typeof layTiles>) => tiles.map(({ num, x, y }) => `${num} ${x},${y}`);

describe('tiles', () => {
  test('are as large as they may be where there is room, groups apart', () => {
    const laid = layTiles(toGroups(2, 3), { width: 400, height: 200 });
    expect({ side: laid.side, height: laid.height }).toEqual({ side: 54, height: 54 });
    // A step of 62, and 27 more between groups.
    expect(placesOf(laid)).toEqual(['1 0,0', '2 62,0', '3 151,0', '4 213,0', '5 275,0']);
  });

  test('a group that does not end in its row begins a new one, to the pixel', () => {
    // The last tile of the second group ends at 275 + 54.
    expect(placesOf(layTiles(toGroups(2, 3), { width: 329, height: 200 }))[2]).toBe('3 151,0');
    expect(placesOf(layTiles(toGroups(2, 3), { width: 328, height: 200 }))).toEqual([
      '1 0,0',
      '2 62,0',
      '3 0,62',
      '4 62,62',
      '5 124,62',
    ]);
  });

  test('a group longer than a row goes on in the next', () => {
    // Three tiles take 2 × 62 + 54.
    expect(placesOf(layTiles(toGroups(4), { width: 178, height: 200 }))).toEqual([
      '1 0,0',
      '2 62,0',
      '3 124,0',
      '4 0,62',
    ]);
    expect(placesOf(layTiles(toGroups(4), { width: 177, height: 200 }))).toEqual([
      '1 0,0',
      '2 62,0',
      '3 0,62',
      '4 62,62',
    ]);
  });

  test('become smaller by two pixels until all have room', () => {
    const room = { width: 178, height: 116 };
    expect(layTiles(toGroups(6), room)).toMatchObject({ side: 54, height: 116 });
    expect(layTiles(toGroups(6), { ...room, height: 115 })).toMatchObject({ side: 52, height: 112 });
    expect(layTiles(toGroups(6), { ...room, height: 53 })).toMatchObject({ side: 26, height: 26 });
    expect(layTiles(toGroups(1), { width: 100, height: 24 })).toMatchObject({ side: 24, height: 24 });
  });

  test('without room even at the least size are an error that says how many there are', () => {
    expect(() => layTiles(toGroups(5, 4), { width: 100, height: 23 })).toThrow(
      'A card of the share kit has no room for the 9 tiles of its map. Allow smaller ones in src/print/cards/card-tiles.ts.',
    );
  });
});

test('lit tiles are filled, the others framed, and the numbers stand in their middle', async () => {
  const laid = {
    side: 40,
    height: 40,
    tiles: [
      { num: '7', lit: true, x: 0, y: 0 },
      { num: '12', lit: false, x: 46, y: 0 },
    ],
  };
  const numbered = { kind: 'text', locale: 'en', weight: 700, size: 20 };
  expect(await placeTiles(ruler, laid, { x: 100, y: 200 })).toEqual([
    { kind: 'box', x: 100, y: 200, width: 40, height: 40, colour: 'ink' },
    { ...numbered, text: '7', width: 11, x: 114.5, baseline: 227.3, colour: 'paper' },
    { kind: 'box', x: 146, y: 200, width: 40, height: 40, colour: 'rule' },
    { kind: 'box', x: 148, y: 202, width: 36, height: 36, colour: 'paper' },
    { ...numbered, text: '12', width: 22, x: 155, baseline: 227.3, colour: 'muted' },
  ]);
});
