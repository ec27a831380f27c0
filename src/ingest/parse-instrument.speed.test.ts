import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    'takes less than a second for 1 MB, and about half of it for half',
    { retry: 2, timeout: 60_000 },
    () => {
      const half = new TextEncoder().encode(build(megabyte / 2));
      const whole = new TextEncoder().encode(build(megabyte));
      const slowness = measureSlowness();
      const halfTime = measure(() => parseInstrument(half));
      const wholeTime = measure(() => parseInstrument(whole));
      expect(wholeTime / slowness).toBeLessThan(1000);
      // Twice the text may take four times as long, with room for the garbage collector; a square shows on hostile input anyway.
      expect(wholeTime).toBeLessThan(halfTime * 4 + 200 * slowness);
    },
  );
});

/** Milliseconds of processor time. */
function measure(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  return process.threadCpuUsage(start).user / 1000;
}

/**
 * How much slower than an ordinary machine at rest this one is now, at least 1: such a machine runs this loop in about 40 ms. A machine
 * that is busy with other work is slower at everything, and would otherwise fail the test for it.
 */
function measureSlowness(): number {
  let hash = 0;
  const time = measure(() => {
    for (let index = 0; index < 3e7; index++) hash = (hash * 31 + index) | 0;
  });
  expect(hash).not.toBe(0);
  return Math.max(1, time / 40);
}
