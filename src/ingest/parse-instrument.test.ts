import { describe, expect, it } from 'vitest';
import { maximumBytes } from './decode.ts';
import { parseInstrument } from './parse-instrument.ts';
import { restoreSource } from './restore.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseInstrument(utf8(text));
const summary = (bytes: Uint8Array) =>
  parseInstrument(bytes).diagnostics.map(({ severity, rule, line, column }) => [
    severity,
    rule,
    line,
    column,
  ]);

describe('parseInstrument', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['blank lines', '\n \r\n　\n\t\n'],
  ])('reports a file of %s as empty', (_, text) => {
    const parsed = parse(text);
    expect(parsed.diagnostics).toEqual([
      {
        severity: 'error',
        rule: 'empty-input',
        message: 'The file holds no text.',
        hint: 'Put the issued text into it, as plain text.',
        line: 1,
        column: 1,
      },
    ]);
    expect(restoreSource(parsed.pieces, parsed.edits)).toBe(text);
  });

  it('reports a file that is not text', () => {
    const parsed = parseInstrument(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x00, 0x01, 0x02));
    expect(parsed.diagnostics).toMatchObject([
      { severity: 'error', rule: 'not-text', message: 'The file (7 bytes) is not plain text.' },
    ]);
    expect(parsed.order).toEqual([]);
  });

  it('reports a file that is larger than 20 MB, and reads one that is not', () => {
    const parsed = parseInstrument(new Uint8Array(maximumBytes + 1).fill(0x61));
    expect(parsed.diagnostics).toMatchObject([
      {
        severity: 'error',
        rule: 'too-large',
        message: 'The file has 20971521 bytes, more than the 20 MB that are read.',
      },
    ]);
  });

  it('shows undecodable bytes as U+FFFD, with their place and value', () => {
    const bytes = [...utf8('1. 做好。工'), 0xff, 0xfe, ...utf8('作，提高效率，改进服务。（市商务局）')];
    const parsed = parseInstrument(Uint8Array.from(bytes));
    expect(parsed.measures[0]?.body).toBe('工\uFFFD\uFFFD作，提高效率，改进服务。');
    expect(parsed.diagnostics).toMatchObject([
      {
        severity: 'warning',
        rule: 'undecodable-byte',
        message: 'Here are bytes (from 0xFF) that are no character in UTF-8.',
        line: 1,
        column: 8,
      },
    ]);
  });

  it('reports a text without measures', () => {
    expect(summary(utf8('关于加强管理的说明。'))).toEqual([['error', 'no-measures', 1, 1]]);
  });

  it('reports names that are not registered, with the names most like them', () => {
    const { diagnostics } = parseInstrument(utf8('1. 做好。工作。（市商务局、市商物局）'), {
      isKnownAgency: (name) => name === '市商务局',
      findSimilarAgencies: () => ['市商务局'],
    });
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        rule: 'unknown-agency',
        message: 'The body “市商物局” is not registered.',
        hint: 'Add it to content/agencies.yaml, or add this form of its name to the entry it belongs to. The nearest names are 市商务局.',
        line: 1,
        column: 16,
      },
    ]);
  });

  it('reports a bracket that is never closed, once for a row of them', () => {
    expect(summary(utf8('1. 做好（（（工作。（市商务局）'))).toEqual([['warning', 'unclosed-bracket', 1, 6]]);
  });

  it('reports numbers that are missing and numbers that stand twice', () => {
    const text = [1, 2, 4, 4, 5].map((num) => `${num}. 做好。工作。（市商务局）`).join('\n');
    const parsed = parse(text);
    expect(parsed.diagnostics).toEqual([
      {
        severity: 'warning',
        rule: 'number-gap',
        message: 'The number “4” stands where 3 was expected.',
        hint: 'Compare with the issued document: a part may be missing, or a number may be wrong.',
        line: 3,
        column: 1,
      },
      {
        severity: 'error',
        rule: 'duplicate-number',
        message: 'The number “4” is used on line 4 and already on line 3.',
        hint: 'Compare both with the issued document and correct the wrong number.',
        line: 4,
        column: 1,
      },
    ]);
    expect(parsed.measures.map(({ id }) => id)).toEqual([
      'measure-1',
      'measure-2',
      'measure-4',
      'measure-4-b',
      'measure-5',
    ]);
  });

  it('gathers the bodies of sub-items that each have their own clause', () => {
    const { measures } = parse(
      [
        '1. 做好。工作。（市商务局）',
        '2. 建设平台',
        '（1）建设一期。（市财政局）',
        '（2）建设二期。（市财政局、北京海关）',
        '3. 加强监管。工作。（市税务局）',
        '4. 加强服务。工作。（市税务局）',
      ].join('\n'),
    );
    expect(measures.map(({ num, agencies }) => [num, agencies.map(({ name }) => name)])).toEqual([
      [1, ['市商务局']],
      [2, ['市财政局', '北京海关']],
      [3, ['市税务局']],
      [4, ['市税务局']],
    ]);
    expect(measures[1]?.body).toBe('（1）建设一期。（市财政局）\n（2）建设二期。');
  });

  it('keeps text that fits nothing as a provision', () => {
    const { provisions, order } = parse('1. 做好。工作。（市商务局）\n\n其他事项另行通知。');
    expect(provisions).toMatchObject([{ id: 'text-1', body: '其他事项另行通知。' }]);
    expect(order).toEqual(['measure-1', 'text-1']);
  });

  it('takes a table of contents for no part of the outline', () => {
    const { sections, measures } = parse(
      '工作方案\n目录\n一、任务……………1\n二、保障……………8\n一、任务\n1. 做好。工作。（市商务局）\n二、保障\n加强领导。',
    );
    expect(sections.map(({ num, heading }) => [num, heading])).toEqual([
      ['一', '任务'],
      ['二', '保障'],
    ]);
    expect(measures).toHaveLength(1);
  });

  it('finds a clause with a label between heading and text', () => {
    const { measures } = parse(
      '1. 建设平台\n责任单位：市商务局\n统一数据标准，实现共享。\n2. 加强监管\n责任单位：北京海关\n提升效率。',
    );
    expect(measures).toMatchObject([
      { heading: '建设平台', body: '统一数据标准，实现共享。', agencies: [{ name: '市商务局' }] },
      { heading: '加强监管', body: '提升效率。', agencies: [{ name: '北京海关' }] },
    ]);
  });
});
