import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInstrument } from './parse-instrument.ts';

const seed = readFileSync(join(import.meta.dirname, '../../seeds/trade-2024/source.txt'), 'utf8');
const megabyte = 1024 * 1024;

/** Text of about `bytes` bytes of UTF-8 made of copies of a unit, each with its own number where it has one. */
function fill(bytes: number, unit: (index: number) => string): string {
  const parts: string[] = [];
  const size = Buffer.byteLength(unit(100));
  for (let index = 0; index * size < bytes; index++) parts.push(unit(index));
  return parts.join('');
}

const texts: [string, (bytes: number) => string][] = [
  ['the whole seed over and over', (bytes) => fill(bytes, () => `${seed}\n`)],
  ['one line of running text', (bytes) => fill(bytes, () => '推动贸易便利化，提升效率。')],
  ['one measure with an endless clause', (bytes) => `1. 做好。工作。（${fill(bytes, () => '市商务局、')}）`],
  ['mixed brackets', (bytes) => fill(bytes, () => '（〔【“《(')],
  ['numbers with text on lines', (bytes) => fill(bytes, () => '1. 做好\n')],
  ['clauses on lines', (bytes) => `1. 做。好。\n${fill(bytes, () => '（市商务局）\n')}`],
  ['lines with commas', (bytes) => fill(bytes, () => '做，\n')],
  ['titles', (bytes) => fill(bytes, () => '工作方案\n')],
];

describe.each(texts)('%s', (name, build) => {
  // Another load on the machine may disturb a measurement; a wrong order of growth fails every time.
  it('takes time in step with its length', { retry: 2, timeout: 60_000 }, () => {
    const half = new TextEncoder().encode(build(megabyte / 2));
    const whole = new TextEncoder().encode(build(megabyte));
    const halfTime = Math.min(measure(half), measure(half));
    const wholeTime = Math.min(measure(whole), measure(whole));
    // A real text of 1 MB takes less than a second; one of nothing but numbers has a hundred thousand parts and may take longer.
    expect(wholeTime).toBeLessThan(name.startsWith('the whole seed') ? 1000 : 5000);
    // Twice the text takes twice as long, with room for the garbage collector; a square would take four times as long.
    expect(wholeTime).toBeLessThan(halfTime * 3.2 + 200);
  });
});

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
function measure(bytes: Uint8Array): number {
  const start = process.threadCpuUsage();
  parseInstrument(bytes);
  return process.threadCpuUsage(start).user / 1000;
}
