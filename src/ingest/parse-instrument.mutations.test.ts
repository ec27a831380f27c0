import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samplePortalRoot } from '../tests/samples/portal.ts';
import { parseInstrument } from './parse-instrument.ts';
import { restoreSource } from './restore.ts';
import type { ParsedInstrument } from './types.ts';

/**
 * A seed of the sample set in the other ways such documents are set. Whatever the setting, the same measures must come out, with the same
 * headings, texts, bodies and parts.
 */
const seed = readFileSync(join(samplePortalRoot, 'seeds/ferry-2023/source.txt'), 'utf8');

const parse = (text: string) => parseInstrument(new TextEncoder().encode(text));
const original = parse(seed);

/** The paragraphs of the seed as shown: each provision in its order, put together again. */
const shown = original.pieces.map(({ text }) => text).join('');
const paragraphs = shown.split('\n');

const describeMeasures = ({ measures }: ParsedInstrument) =>
  measures.map(({ num, section, subsection, heading, body, agencies, generic }) => ({
    num,
    section,
    subsection,
    heading,
    body,
    agencies: agencies.map(({ name, role }) => `${role} ${name}`),
    generic: generic.map(({ name, role }) => `${role} ${name}`),
  }));

const expected = describeMeasures(original);
const divisions = ({ sections, subsections }: ParsedInstrument) => [
  ...sections.map(({ num, heading }) => [num, heading]),
  ...subsections.map(({ section, num, heading }) => [section, num, heading]),
];

const isMeasure = (paragraph: string) => /^\d{1,2}\. ?/.test(paragraph);

interface Setting {
  /** What stands before the text of a measure. */
  mark?: (num: number) => string;
  /** How the bodies stand after the text, for measures that list some. */
  clause?: (text: string, list: string) => string;
}

/** The paragraphs with each measure set in another way. */
const setMeasures = ({
  mark = (num) => `${num}. `,
  clause = (text, list) => `${text}（${list}）`,
}: Setting): string[] =>
  paragraphs.map((paragraph) => {
    const [, num, text, list] =
      /^(\d{1,2})\. ?(.*?)(?:（([^（）]*(?:（[^（）]*）[^（）]*)*)）)?$/.exec(paragraph) ?? [];
    if (num === undefined || text === undefined) return paragraph;
    return `${mark(Number(num))}${list === undefined ? text : clause(text, list)}`;
  });

const digits = '零一二三四五六七八九';
const toHan = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`;
};
const toWide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Breaks each paragraph at a width in Han characters, as text copied from a page is broken; a page number after every few lines. */
function wrap(
  width: number,
  { indent, footer }: { indent: boolean; footer: ((page: number) => string) | null },
) {
  const lines: string[] = [];
  let page = 0;
  for (const paragraph of paragraphs) {
    let rest = `${indent ? '　　' : ''}${paragraph}`;
    while (rest !== '') {
      // A closing sign never begins a line: it hangs at the end of the one before.
      let end = findEnd(rest, width);
      // Nor is a Latin word broken.
      while (/[A-Za-z]$/.test(rest.slice(0, end)) && /^[A-Za-z]/.test(rest.slice(end))) end--;
      while (end < rest.length && '，。、；：）》”'.includes(rest.charAt(end))) end++;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
      if (footer !== null && lines.length % 20 === 0) lines.push(footer(++page));
    }
  }
  return lines.join('\n');
}

function findEnd(text: string, width: number): number {
  let columns = 0;
  let end = 0;
  while (end < text.length && columns < width * 2) columns += text.charCodeAt(end++) < 0x2000 ? 1 : 2;
  return end;
}

describe('the seed as shown', () => {
  it('is parsed like the seed', () => {
    const parsed = parse(paragraphs.join('\n\n'));
    expect(describeMeasures(parsed)).toEqual(expected);
    expect(divisions(parsed)).toEqual(divisions(original));
  });
});

describe('another way of numbering measures', () => {
  it.each<[string, (num: number) => string]>([
    ['1.', (num) => `${num}.`],
    ['1．', (num) => `${num}．`],
    ['１．', (num) => `${toWide(String(num))}．`],
    ['1、', (num) => `${num}、`],
    ['（1）', (num) => `（${num}）`],
    ['(1)', (num) => `(${num}) `],
    ['1)', (num) => `${num}）`],
    ['第1条', (num) => `第${num}条 `],
    ['第一条', (num) => `第${toHan(num)}条　`],
  ])('%s is understood', (_, mark) => {
    const parsed = parse(setMeasures({ mark }).join('\n\n'));
    expect(describeMeasures(parsed)).toEqual(expected);
  });

  it('（一） under sections alone is understood', () => {
    const text = setMeasures({ mark: (num) => `（${toHan(num)}）` })
      .filter((paragraph) => !/^（[一二三四五六]）[^。]*$/.test(paragraph))
      .join('\n\n');
    expect(describeMeasures(parse(text))).toEqual(
      expected.map((measure) => ({ ...measure, subsection: null })),
    );
  });

  it('一、 without sections is understood', () => {
    const start = paragraphs.findIndex(isMeasure);
    const isDivision = (paragraph: string) => /^(?:[一二三]、|（[一二三四五六]）)/.test(paragraph);
    const text = [
      ...paragraphs.slice(0, start).filter((paragraph) => !isDivision(paragraph)),
      ...setMeasures({ mark: (num) => `${toHan(num)}、` }).filter((_, index) =>
        isMeasure(paragraphs[index] ?? ''),
      ),
    ].join('\n');
    expect(describeMeasures(parse(text))).toEqual(
      expected.map((measure) => ({ ...measure, section: null, subsection: null })),
    );
  });

  it('numbers that begin again in each subsection are understood', () => {
    let num = 0;
    const text = setMeasures({ mark: () => '@. ' })
      .map((paragraph) => {
        if (!paragraph.startsWith('@')) num = 0;
        return paragraph.replace('@', () => String(++num));
      })
      .join('\n\n');
    const parsed = parse(text);
    let before: string | null = null;
    let count = 0;
    expect(describeMeasures(parsed)).toEqual(
      expected.map((measure) => {
        count = measure.subsection === before ? count + 1 : 1;
        before = measure.subsection;
        return { ...measure, num: count };
      }),
    );
    expect(parsed.measures.map(({ id }) => id).slice(0, 4)).toEqual([
      'measure-2-1-1',
      'measure-2-1-2',
      'measure-2-1-3',
      'measure-2-2-1',
    ]);
    // Only the last measure lists no bodies, as before.
    const warnings = parsed.diagnostics.filter(({ severity }) => severity !== 'info');
    expect(warnings.map(({ rule, message }) => [rule, message])).toEqual([
      ['missing-clause', 'Measure 4 ends without a list of responsible bodies.'],
    ]);
  });

  it('levels 第一部分、一、（一） are understood', () => {
    const text = setMeasures({ mark: (num) => `（${toHan(num)}）` })
      .map((paragraph) =>
        paragraph.replace(/^([一二三])、/, '第$1部分 ').replace(/^（([一二三四五六])）([^。]*)$/, '$1、$2'),
      )
      .join('\n\n');
    expect(describeMeasures(parse(text))).toEqual(
      expected.map((measure) => ({ ...measure, section: '第二部分' })),
    );
  });
});

describe('another form of the clause', () => {
  /** True where each name is a body whose part is not said. */
  const unmarked = (list: string) => !/牵头|会同|配合|负责/.test(list);

  it.each<[string, (list: string) => string]>([
    ['half-width brackets', (list) => `(${list.replaceAll('（', '(').replaceAll('）', ')')})`],
    ['mixed brackets', (list) => `（${list})`],
    ['〔…〕', (list) => `〔${list}〕`],
    ['【…】', (list) => `【${list}】`],
    ['[…]', (list) => `[${list}]`],
    ['a full stop after it', (list) => `（${list}）。`],
    ['a line of its own', (list) => `\n（${list}）`],
    ['a label in brackets', (list) => (unmarked(list) ? `（责任单位：${list}）` : `（${list}）`)],
    ['a label', (list) => (unmarked(list) ? `责任单位：${list}` : `（${list}）`)],
    ['a label on its own line', (list) => (unmarked(list) ? `\n责任单位：${list}` : `（${list}）`)],
    [
      'a label on its own line with a full stop',
      (list) => (unmarked(list) ? `\n责任部门：${list}。` : `（${list}）`),
    ],
    ['负责', (list) => (unmarked(list) ? `（${list}负责）` : `（${list}）`)],
    ['按职责分工负责', (list) => (unmarked(list) ? `（${list}按职责分工负责）` : `（${list}）`)],
    ['a time limit after it', (list) => `（${list}；完成时限：2024年12月底）`],
    ['a comma in the middle', (list) => `（${unmarked(list) ? list.replace('、', '，') : list}）`],
  ])('%s is understood', (_, form) => {
    const parsed = parse(setMeasures({ clause: (text, list) => `${text}${form(list)}` }).join('\n\n'));
    expect(describeMeasures(parsed)).toEqual(expected);
  });

  it('a clause before the full stop is understood', () => {
    const parsed = parse(
      setMeasures({ clause: (text, list) => `${text.replace(/。$/, '')}（${list}）。` }).join('\n\n'),
    );
    expect(describeMeasures(parsed)).toEqual(expected);
  });

  it('牵头单位：…；配合单位：… is understood', () => {
    const parsed = parse(
      setMeasures({
        clause: (text, list) => {
          if (!unmarked(list)) return `${text}（${list}）`;
          const [first, ...rest] = list.split('、');
          const others = rest.length === 0 ? '' : `；配合单位：${rest.join('、')}`;
          return `${text}\n牵头单位：${first ?? ''}${others}`;
        },
      }).join('\n\n'),
    );
    expect(describeMeasures(parsed)).toEqual(
      expected.map((measure) => ({
        ...measure,
        agencies: measure.agencies.every((agency) => agency.startsWith('responsible '))
          ? measure.agencies.map((agency, index) =>
              agency.replace('responsible', index === 0 ? 'lead' : 'support'),
            )
          : measure.agencies,
      })),
    );
  });
});

describe('another way of setting it', () => {
  it.each<[string, string]>([
    ['one line end between paragraphs', paragraphs.join('\n')],
    ['CRLF', paragraphs.join('\r\n')],
    ['indented with full-width spaces', paragraphs.map((paragraph) => `　　${paragraph}`).join('\n')],
    ['indented with a tab', paragraphs.map((paragraph) => `\t${paragraph}`).join('\n')],
    ['trailing spaces', paragraphs.map((paragraph) => `${paragraph}  `).join('\n\n')],
    [
      'half-width punctuation',
      paragraphs.join('\n\n').replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')'),
    ],
    ['half-width colons and semicolons', paragraphs.join('\n\n').replaceAll('；', ';').replaceAll('：', ':')],
    [
      'spaces around Latin words and numbers',
      paragraphs.join('\n\n').replace(/([A-Z]{2,}|(?<=\p{Script=Han})\d{1,2}(?=\p{Script=Han}))/gu, ' $1 '),
    ],
    ['full-width digits in the text', paragraphs.join('\n\n').replace(/(?<=\p{Script=Han})\d+/gu, toWide)],
    ['zero-width spaces', paragraphs.map((paragraph) => [...paragraph].join('\u200b')).join('\n')],
  ])('%s is understood', (_, text) => {
    const parsed = parse(text);
    expect(describeMeasures(parsed)).toEqual(expected);
    expect(divisions(parsed)).toEqual(divisions(original));
    expect(parsed.instrument).toEqual(original.instrument);
  });
});

describe('lines broken as on a page', () => {
  const footers: [string, ((page: number) => string) | null][] = [
    ['no page numbers', null],
    ['— 1 —', (page) => `— ${page} —`],
    ['-1-', (page) => `\n                 -${page}-\n`],
    ['第1页', (page) => `第${page}页 共9页`],
    ['1/9', (page) => `${page}/9`],
    ['1', (page) => `\n${page}\n`],
  ];
  const settings = [24, 28, 35, 40].flatMap((width) =>
    [true, false].flatMap((indent) => footers.map(([name, footer]) => ({ width, indent, name, footer }))),
  );

  it.each(settings)('at $width characters, indented: $indent, $name', ({ width, indent, footer }) => {
    const parsed = parse(wrap(width, { indent, footer }));
    expect(describeMeasures(parsed)).toEqual(expected);
    expect(divisions(parsed)).toEqual(divisions(original));
    expect(parsed.instrument).toEqual(original.instrument);
    expect(restoreSource(parsed.pieces, parsed.edits)).toBe(parsed.decoding.text);
  });
});
