import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { indexPositions } from './positions.ts';
import { reportUndecodable, reportUnusable } from './report.ts';

describe('reportUnusable', () => {
  it('says what is wrong with the file, with its size, and what to do', () => {
    expect(reportUnusable('too-large', 20971521)).toEqual({
      severity: 'error',
      rule: 'too-large',
      message: 'The file has 20971521 bytes, more than the 20 MB that are read.',
      hint: 'Check that it is the plain text of one document.',
      line: 1,
      column: 1,
    });
  });
});

describe('reportUndecodable', () => {
  it('reports a run of bytes once, with its place and its first byte', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('市商务局\n北京'),
      0xff,
      0xfe,
      ...new TextEncoder().encode('海关'),
    ]);
    const decoding = decode(bytes);
    expect(reportUndecodable(decoding, indexPositions(decoding.text))).toEqual([
      {
        severity: 'warning',
        rule: 'undecodable-byte',
        message: 'Here are bytes (from 0xFF) that are no character in UTF-8.',
        hint: 'They are shown as �; save the file again in UTF-8 from its origin.',
        line: 2,
        column: 3,
      },
    ]);
  });
});
