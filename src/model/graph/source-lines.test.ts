import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { firstText } from '../fixtures/sample-content.ts';
import { listSourceLines, locateUndecodable } from './source-lines.ts';

const parse = (text: string) => parseInstrument(new TextEncoder().encode(text));
const issuedOf = (text: string) =>
  listSourceLines(parse(text))
    .flatMap(({ runs, end }) => [...runs, ...end])
    .map(({ issued }) => issued)
    .join('');
const shownOf = (text: string) =>
  listSourceLines(parse(text))
    .flatMap(({ runs, end }) => [...runs, ...end])
    .map(({ shown }) => shown)
    .join('');
const piecesOf = (text: string) =>
  parse(text)
    .pieces.map(({ text: piece }) => piece)
    .join('');

describe('listSourceLines', () => {
  it('sets what is shown beside what was issued, line by line', () => {
    const lines = listSourceLines(parse('\n总体要求,一 致。\n\n第二段。'));
    expect(lines.map(({ number, changes, endsParagraph }) => [number, changes, endsParagraph])).toEqual([
      [1, [0], false],
      [2, [1, 2], true],
      [3, [3], false],
      [4, [], false],
    ]);
    expect(lines[1]?.runs).toEqual([
      { issued: '总体要求', shown: '总体要求', change: null },
      { issued: ',', shown: '，', change: 1 },
      { issued: '一', shown: '一', change: null },
      { issued: ' ', shown: '', change: 2 },
      { issued: '致。', shown: '致。', change: null },
    ]);
  });

  it('gives a removed line end to the line that it ended', () => {
    const lines = listSourceLines(parse('发展目标如下，一\n\n批经验。'));
    expect(lines[0]?.end).toEqual([{ issued: '\n', shown: '', change: 0 }]);
    expect(lines[0]?.endsParagraph).toBe(false);
  });

  it('cuts a change over several lines, and shows nothing twice', () => {
    const lines = listSourceLines(parse('\n \n好。'));
    expect(lines.map(({ changes }) => changes)).toEqual([[0], [0], []]);
    expect(lines[1]?.runs).toEqual([{ issued: ' ', shown: '', change: 0 }]);
  });

  it('knows CRLF, CR and a byte order mark', () => {
    const text = '\uFEFF一。\r\n二。\r三。\n';
    expect(listSourceLines(parse(text)).map(({ runs }) => runs.map(({ issued }) => issued).join(''))).toEqual(
      ['\uFEFF一。', '二。', '三。'],
    );
    expect(issuedOf(text)).toBe(text);
  });

  it('loses nothing of any text, and shows what the pieces show', () => {
    const marks = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      ' ',
      '　',
      ',',
      '，',
      '(',
      ')',
      '一',
      '1.',
      'AB',
      '\uFEFF',
      '— 3 —',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(marks, fc.constantFrom(...firstText.split('\n'))), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          expect(issuedOf(text)).toBe(text);
          expect(shownOf(text)).toBe(piecesOf(text));
        },
      ),
    );
  });
});

describe('locateUndecodable', () => {
  it('tells where bytes are no characters, and which they are', () => {
    const { decoding } = parseInstrument(
      Uint8Array.of(
        ...new TextEncoder().encode('一二\n三四五六七八'),
        0xff,
        ...new TextEncoder().encode('。'),
      ),
    );
    expect(locateUndecodable(decoding)).toEqual([{ line: 2, column: 7, bytes: [0xff] }]);
  });
});
