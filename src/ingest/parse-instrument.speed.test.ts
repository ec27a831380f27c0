import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureSlowness, spentByThread } from '../tests/processor-time.ts';
import { parseInstrument } from './parse-instrument.ts';

const plan = readFileSync(join(import.meta.dirname, 'fixtures/plan-of-landings.txt'), 'utf8');
const megabyte = 1024 * 1024;

/** Text of about `bytes` bytes of UTF-8 made of copies of a unit, each with its own number where it has one. */
function fill(bytes: number, unit: (index: number) => string): string {
  const parts: string[] = [];
  const size = Buffer.byteLength(unit(100));
  for (let index = 0; index * size < bytes; index++) parts.push(unit(index));
  return parts.join('');
}

const texts: [string, (bytes: number) => string][] = [
  ['a whole plan over and over', (bytes) => fill(bytes, () => `${plan}\n`)],
  ['one line of running text', (bytes) => fill(bytes, () => '推动贸易便利化，提升效率。')],
  ['one measure with an endless clause', (bytes) => `1. 做好。工作。（${fill(bytes, () => '市商务局、')}）`],
  ['mixed brackets', (bytes) => fill(bytes, () => '（〔【“《(')],
  ['numbers with text on lines', (bytes) => fill(bytes, () => '1. 做好\n')],
  ['clauses on lines', (bytes) => `1. 做。好。\n${fill(bytes, () => '（市商务局）\n')}`],
  ['lines with commas', (bytes) => fill(bytes, () => '做，\n')],
  ['titles', (bytes) => fill(bytes, () => '工作方案\n')],
];

describe.each(texts)('%s', (_, build) => {
  // Another load on the machine may disturb a measurement; a wrong order of growth fails every time.
  it(
    'takes less than a second of processor time for 1 MB, and about half of it for half',
    { retry: 2, timeout: 300_000 },
    () => {
      const half = new TextEncoder().encode(build(megabyte / 2));
      const whole = new TextEncoder().encode(build(megabyte));
      const slowness = measureSlowness();
      const halfTime = spentByThread(() => parseInstrument(half));
      const wholeTime = spentByThread(() => parseInstrument(whole));
      expect(wholeTime / slowness).toBeLessThan(1000);
      // Twice the text may take four times as long, with room for the garbage collector; a square shows on hostile input anyway.
      expect(wholeTime).toBeLessThan(halfTime * 4 + 200 * slowness);
    },
  );
});
