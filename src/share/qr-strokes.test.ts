import { expect, test } from 'vitest';
import { buildQr } from './qr.ts';
import { toStrokes } from './qr-strokes.ts';

/** The dark modules that a path covers, as `x y`. */
function listFilled(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, index) => `${Number(x) + index} ${y}`),
  );
}

/** The dark modules that a pen one module wide passes over. */
function listStroked(strokes: string): string[] {
  const modules: string[] = [];
  let x = 0;
  let y = 0;
  for (const [, move, first, second, width] of strokes.matchAll(/(?:([Mm])(\d+) ([\d.]+)|h(\d+))/g)) {
    if (move === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    else if (move === 'm') x += Number(first);
    else {
      for (let step = 0; step < Number(width); step += 1) modules.push(`${x + step} ${y}`);
      x += Number(width);
    }
  }
  return modules;
}

test('strokes darken the same modules as the filled path, in half the characters', () => {
  const qr = buildQr('https://portal.example/ferry-2023/8/');
  const strokes = toStrokes(qr);
  expect(listFilled(qr.path).length).toBeGreaterThan(300);
  expect(listStroked(strokes)).toEqual(listFilled(qr.path));
  expect(strokes.length).toBeLessThan(qr.path.length / 2);
});
