import { describe, expect, it } from 'vitest';
import { decode, encodeDecoding, isBinary } from './decode.ts';

describe('decode', () => {
  it.each([
    ['utf-8', [0xe5, 0x95, 0x86], '商'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa'],
    ['utf-16le', [0xff, 0xfe, 0x46, 0x55], '\uFEFF商'],
    ['utf-16be', [0xfe, 0xff, 0x55, 0x46], '\uFEFF商'],
    ['gb18030', [0xc9, 0xcc, 0xce, 0xf1], '商务'],
    ['utf-8', [], ''],
  ])('reads %s from %j', (encoding, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({
      encoding,
      byteOrderMark: text.startsWith('\uFEFF'),
      text,
      undecodable: [],
    });
  });

  it.each([
    [[0x61, 0xc0, 0x80, 0x62], 'a\uFFFD\uFFFDb'],
    [[0x61, 0xed, 0xa0, 0x80], 'a\uFFFD\uFFFD\uFFFD'],
    [[0xe5, 0x95], '\uFFFD\uFFFD'],
    [[0xf4, 0x90, 0x80, 0x80, 0x61], '\uFFFD\uFFFD\uFFFD\uFFFDa'],
  ])('lists the undecodable bytes of %j and gives them back', (bytes, text) => {
    // The mark keeps it from being read as GB18030.
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
    const decoding = decode(marked);
    expect(decoding.text).toBe(`\uFEFF${text}`);
    expect(decoding.undecodable).toHaveLength([...text].filter((sign) => sign === '\uFFFD').length);
    expect(encodeDecoding(decoding)).toEqual(marked);
  });

  it('keeps a U+FFFD that stands in the text apart from undecodable bytes', () => {
    expect(decode(new TextEncoder().encode('a\uFFFDb')).undecodable).toEqual([]);
  });
});

it.each([
  ['plain text', '商务\n\t局', false],
  ['a NUL', '商务局北京海关\0', true],
  ['many control characters', '\u0001\u0002商', true],
])('isBinary of %s', (_, text, expected) => {
  expect(isBinary({ encoding: 'utf-8', byteOrderMark: false, text, undecodable: [] })).toBe(expected);
});
