import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodeDecoding } from './decode.ts';
import { parseInstrument } from './parse-instrument.ts';
import { restoreSource } from './restore.ts';
import type { ParsedInstrument } from './types.ts';

const plan = readFileSync(join(import.meta.dirname, 'fixtures/plan-of-landings.txt'), 'utf8');
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What holds for every input, whatever it is. */
function expectSound(bytes: Uint8Array): ParsedInstrument {
  const parsed = parseInstrument(bytes, { isKnownAgency: () => false });
  const { pieces, edits, measures, provisions, order, diagnostics, decoding } = parsed;
  expect(restoreSource(pieces, edits)).toBe(decoding.text);
  for (const { text } of pieces) expect(text).not.toBe('');
  expect(new Set(order).size).toBe(order.length);
  for (const { id } of [...measures, ...provisions]) expect(order).toContain(id);
  for (const { id, segments, body } of [...measures, ...provisions]) {
    // A sentence in brackets or quotation marks may go on over a line end.
    const sentences = segments.map(({ text }) => text.replaceAll('\n', '')).join('');
    expect(sentences).toBe(body.replaceAll('\n', ''));
    for (const segment of segments) {
      const own = pieces.filter((piece) => piece.provision === id && piece.segment === segment.id);
      expect(own.map(({ text }) => text).join('')).toBe(segment.text);
    }
  }
  for (const { line, column, message, hint } of diagnostics) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/[.:。]$/);
    expect(hint).toMatch(/\.|。$/);
  }
  return parsed;
}

/** Signs that decide something in the parser, and words around them. */
const hostile = fc.constantFrom(
  ...'（）()〔〕【】[]《》“”‘’、，,；;。.：:！？ 　\n\n\r\t—…·%×+/\u200b\uFEFF\u2028',
  ...[
    '\n\n',
    '\r\n',
    '1. ',
    '2．',
    '3、',
    '（1）',
    '(一)',
    '（二）',
    '一、',
    '二、',
    '第一条 ',
    '第二章 ',
    '①',
    '100. ',
  ],
  ...[
    '市商务局',
    '北京海关',
    '各区政府',
    '相关单位',
    '等',
    '牵头',
    '会同',
    '配合',
    '负责',
    '责任单位：',
    '牵头单位：',
    '完成时限：',
    '2024年',
  ],
  ...[
    '关于印发',
    '通知',
    '实施方案',
    '附件',
    '2024年7月5日',
    '京商〔2024〕3号',
    '各有关单位：',
    '— 3 —',
    '第3页',
    '抄送：',
  ],
  ...['推动', '便利化', 'ERP', '7', '𠮷', '\uD800', '\uFFFD', '\0'],
);

describe('every input', () => {
  it('that is random bytes is parsed without an exception and without a loss', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expectSound(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('that is random bytes in UTF-8 is given back byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoding = decode(bytes);
        fc.pre(decoding.encoding === 'utf-8');
        expect(Buffer.compare(encodeDecoding(decoding), bytes)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('that is made of hostile signs is parsed without an exception and without a loss', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 120 }), (parts) => {
        expectSound(utf8(parts.join('')));
      }),
      { numRuns: 1500 },
    );
  });

  it('that is a plan with its paragraphs shuffled is parsed without a loss', () => {
    const paragraphs = plan.split('\n\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1 }), (shuffled) => {
        expectSound(utf8(shuffled.join('\n\n')));
      }),
      { numRuns: 40 },
    );
  });

  it('that is a stretch of a plan, begun and ended anywhere, is parsed without a loss', () => {
    fc.assert(
      fc.property(fc.nat(plan.length), fc.nat(2000), (start, length) => {
        expectSound(utf8(plan.slice(start, start + length)));
      }),
      { numRuns: 100 },
    );
  });

  it('that is a plan with hostile signs strewn in is parsed without a loss', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(plan.length), hostile), { minLength: 1, maxLength: 20 }),
        (insertions) => {
          let text = plan;
          for (const [at, sign] of insertions) text = text.slice(0, at) + sign + text.slice(at);
          expectSound(utf8(text));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a plan cut by page breaks', () => {
  const shown = parseInstrument(utf8(plan))
    .pieces.map(({ text }) => text)
    .join('');
  const measures = (parsed: ParsedInstrument) =>
    parsed.measures.map(({ num, heading, body, agencies, generic }) => ({
      num,
      heading,
      body,
      agencies: agencies.map(({ name, role }) => [name, role]),
      generic: generic.map(({ name, role }) => [name, role]),
    }));
  const expected = measures(parseInstrument(utf8(plan)));

  /** Places where a page can end: within a measure, after its first comma, not at the end of a sentence or of its clause. */
  const places = [...shown.matchAll(/^\d{1,2}\.[^\n]*$/gm)].flatMap(({ 0: text, index }) =>
    Array.from(text, (_, offset) => offset)
      .filter((offset) => {
        const before = text.slice(0, offset);
        const after = text.slice(offset);
        const isRunning = /[，。；]/.test(before) && after.length > 1 && !/[。！？；：”）]$/.test(before);
        const isWord = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after);
        // A line that begins like a number or a bracketed list cannot be told from one that is.
        const beginsAnew = /^(?:[（(]|[0-9]|[一二三四五六七八九十]+、)/.test(after);
        return isRunning && !isWord && !beginsAnew && !/^[，。；、：）”]/.test(after);
      })
      .map((offset) => index + offset),
  );

  it.each([
    ['blank lines', '\n\n'],
    ['page numbers', '\n\n— 12 —\n\n'],
    ['page numbers without blank lines', '\n-12-\n'],
    ['page numbers in words', '\n第12页 共30页\n'],
  ])('anywhere within its measures by %s keeps measures and bodies', (_, separator) => {
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1, maxLength: 30 }), (cuts) => {
        const parts = [0, ...cuts].map((start, index) => shown.slice(start, cuts[index]));
        const parsed = expectSound(
          utf8(parts.join(separator).replaceAll(/\n(?=\d+\. ?|[一二三]、|（[一二三四五六]）)/g, '\n\n')),
        );
        expect(measures(parsed)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
