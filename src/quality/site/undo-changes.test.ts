import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { encodeIssued, undoChanges, type StatedChange } from './undo-changes.ts';

const shown = '为了贸易，制定方案。\n好';
const changes: StatedChange[] = [
  { number: 1, line: 1, column: 1, before: '\n\n', after: '' },
  { number: 2, line: 3, column: 5, before: ',', after: '，' },
  { number: 3, line: 3, column: 8, before: ' ', after: '' },
  { number: 4, line: 4, column: 1, before: '\n', after: '' },
];
const issued = '\n\n为了贸易,制定 方案。\n\n好';

/** The sample with one change altered. */
const alter = (number: number, difference: Partial<StatedChange>): StatedChange[] =>
  changes.map((change) => (change.number === number ? { ...change, ...difference } : change));

describe('undoChanges', () => {
  it('puts back what was removed and replaced, at the places stated', () => {
    expect(undoChanges(shown, changes)).toBe(issued);
  });

  it('returns a text without changes as it is', () => {
    expect(undoChanges(shown, [])).toBe(shown);
  });

  it('gives another text when one change says other characters than were issued', () => {
    expect(undoChanges(shown, alter(2, { before: '.' }))).not.toBe(issued);
  });

  it('gives another text when a change is missing', () => {
    expect(undoChanges(shown, changes.slice(0, 3))).not.toBe(issued);
  });

  it('gives another text when a change is stated at another place', () => {
    expect(undoChanges(shown, alter(3, { column: 9 }))).not.toBe(issued);
  });

  it('refuses a change whose characters are not shown, and says which', () => {
    expect(() => undoChanges(shown, alter(2, { after: '；' }))).toThrow(
      'Change 2 says that "；" is shown at line 3, column 5, but the text has "，". Correct the change.',
    );
  });

  it('refuses a change at a place that the text does not have', () => {
    expect(() => undoChanges(shown, alter(4, { line: 40 }))).toThrow(
      'Change 4 is at line 40, column 1, but the text put together ends before. Correct its place.',
    );
  });

  it('does so for whatever the parser makes of a text: line ends of every kind, byte order marks, rare characters', () => {
    const part = fc.constantFrom(
      ...[
        '\n',
        '\r\n',
        '\r',
        ' ',
        '　',
        '\u200b',
        '\uFEFF',
        ',',
        '(',
        ')',
        '，',
        '一、',
        '1. ',
        '𠮷',
        'AB',
        '— 3 —',
        '为了贸易,',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { pieces, edits, decoding } = parseInstrument(new TextEncoder().encode(text));
        fc.pre(decoding.text === text);
        const stated = edits.map(({ line, column, from, to }, index) => ({
          number: index + 1,
          line,
          column,
          before: from,
          after: to,
        }));
        expect(undoChanges(pieces.map((piece) => piece.text).join(''), stated)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('encodeIssued', () => {
  it('puts bytes that are no character back at their places', () => {
    expect(encodeIssued('一\n二\uFFFD三\uFFFD', [{ line: 2, column: 2, bytes: [0xff] }])).toEqual(
      Buffer.concat([Buffer.from('一\n二'), Buffer.of(0xff), Buffer.from('三\uFFFD')]),
    );
  });
});
