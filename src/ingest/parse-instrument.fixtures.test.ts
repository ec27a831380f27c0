import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { toOutlineJson } from './outline-json.ts';
import { parseInstrument } from './parse-instrument.ts';
import { restoreSource } from './restore.ts';

/** Each `<case>.txt` is a document; `<case>.json` beside it is what must be printed of it. */
const folder = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

const readText = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8');
const parse = (bytes: Uint8Array) => {
  const parsed = parseInstrument(bytes);
  expect(restoreSource(parsed.pieces, parsed.edits)).toBe(parsed.decoding.text);
  return toOutlineJson(parsed);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

it('has a fixture for each shape of document', () => {
  expect(cases.length).toBeGreaterThanOrEqual(21);
});

describe.each(cases)('the document %s', (name) => {
  const text = readText(name);

  it('is understood as its fixture says', () => {
    const outline = parse(utf8(text));
    const file = join(folder, `${name}.json`);
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(outline, null, 2)}\n`);
    expect(outline).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  const expected = toOutlineJson(parseInstrument(utf8(text)));

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${text}`],
    ['a byte order mark and CRLF', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is understood the same with %s', (_, variant) => {
    expect(parse(utf8(variant))).toEqual(expected);
  });

  it.each([
    ['UTF-16 LE', 'utf-16le', encodeUtf16(text, 'little')],
    ['UTF-16 BE', 'utf-16be', encodeUtf16(text, 'big')],
    ['GB18030', 'gb18030', encodeGb18030(text)],
  ] as const)('is understood the same in %s', (_, encoding, bytes) => {
    expect(decode(bytes)).toMatchObject({ encoding, undecodable: [] });
    expect(parse(bytes)).toEqual(expected);
  });
});

function encodeUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, order === 'little');
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2 + 2, text.charCodeAt(index), order === 'little');
  return new Uint8Array(view.buffer);
}

/** GB18030 for the characters that have two bytes in it, found by decoding every pair; others are not in the fixtures. */
function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : getGb18030Pairs().get(character);
    if (pair === undefined) throw new Error(`The character ${character} has no two bytes in GB18030.`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

let gb18030Pairs: Map<string, number[]> | undefined;

function getGb18030Pairs(): Map<string, number[]> {
  if (gb18030Pairs !== undefined) return gb18030Pairs;
  gb18030Pairs = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(first, second));
      if (!gb18030Pairs.has(character)) gb18030Pairs.set(character, [first, second]);
    }
  }
  return gb18030Pairs;
}
