import { parseInstrument } from '../../ingest/parse-instrument.ts';
import { restoreSource } from '../../ingest/restore.ts';
import type { ParsedInstrument } from '../../ingest/types.ts';

/** In what the setting differs: numbers of measures, clauses of bodies, characters and paragraphs, lines broken as on a page. */
type FormGroup = 'numbering' | 'clauses' | 'setting' | 'lines';

/** An issued text set in another way in which such documents are set. */
export interface OtherForm {
  group: FormGroup;
  /** In words, such as `（1） as numbers`. */
  name: string;
  text: string;
  /** What must be understood of it. */
  expected: Understood;
}

/** What must come out whatever the setting. */
interface Understood {
  measures: readonly UnderstoodMeasure[];
  /** Sections and subsections with number and heading; `undefined` where the form changes them. */
  divisions?: readonly string[] | undefined;
  /** Title, number, issuer and day; `undefined` where the form changes them. */
  facts?: string | undefined;
}

/** A measure as far as a setting must not change it. */
interface UnderstoodMeasure {
  num: number;
  section: string | null;
  subsection: string | null;
  heading: string | null;
  body: string;
  /** `lead 市商务局`, …, in the order of the text. */
  parties: readonly string[];
}

const parse = (text: string): ParsedInstrument => parseInstrument(new TextEncoder().encode(text));

/** What is understood of a parsed text, as forms are compared. */
function understand({ measures, sections, subsections, instrument }: ParsedInstrument): Required<Understood> {
  return {
    measures: measures.map(({ num, section, subsection, heading, body, agencies, generic }) => ({
      num,
      section,
      subsection,
      heading,
      body,
      parties: [...agencies, ...generic].map(({ name, role }) => `${role} ${name}`),
    })),
    divisions: [
      ...sections.map(({ num, heading }) => `${num} ${heading ?? ''}`),
      ...subsections.map(({ section, num, heading }) => `${section} ${num} ${heading ?? ''}`),
    ],
    facts: JSON.stringify(instrument),
  };
}

/**
 * What is understood otherwise in another form than in the issued one, in words; empty when nothing is. That the form is given back
 * by its pieces and changes is part of it.
 */
export function compareForm({ text, expected }: OtherForm): string[] {
  const parsed = parse(text);
  const found = understand(parsed);
  const wrong: string[] = [];
  if (found.measures.length !== expected.measures.length) {
    wrong.push(`${found.measures.length} measures instead of ${expected.measures.length}`);
  } else {
    for (const [index, measure] of expected.measures.entries()) {
      if (JSON.stringify(found.measures[index]) !== JSON.stringify(measure))
        wrong.push(`measure ${measure.num}`);
    }
  }
  if (expected.divisions !== undefined && String(found.divisions) !== String(expected.divisions)) {
    wrong.push('sections and subsections');
  }
  if (expected.facts !== undefined && found.facts !== expected.facts)
    wrong.push('what the document says of itself');
  if (restoreSource(parsed.pieces, parsed.edits) !== parsed.decoding.text) wrong.push('a character is lost');
  return wrong;
}

/**
 * An issued text in the other ways such documents are set: the same words, other numbers, brackets, widths and line breaks.
 *
 * @param issued - The text as received: measures are numbered `1.` throughout and end in their clause in （）, below sections 一、 and
 *   subsections （一）.
 */
export function listOtherForms(issued: string): OtherForm[] {
  const shown = showText(issued);
  return [...listNumberings(shown), ...listClauses(shown), ...listSettings(shown), ...listLines(shown)];
}

/** An issued text as shown: one paragraph a line, normalised. */
interface ShownText {
  paragraphs: readonly string[];
  understood: Required<Understood>;
}

function showText(issued: string): ShownText {
  const parsed = parse(issued);
  const shown = parsed.pieces.map(({ text }) => text).join('');
  return { paragraphs: shown.split('\n'), understood: understand(parsed) };
}

/** Changes each measure: its number, its text, and the bodies in its bracket. */
function changeMeasures(
  { paragraphs }: ShownText,
  change: (num: number, text: string, list: string) => string,
): string {
  return paragraphs
    .map((paragraph) => {
      const [, num, text, list] =
        /^(\d{1,2})\. ?(.*)（([^（）]*(?:（[^（）]*）[^（）]*)*)）$/.exec(paragraph) ?? [];
      return num === undefined || text === undefined || list === undefined
        ? paragraph
        : change(Number(num), text, list);
    })
    .join('\n\n');
}

const digits = '零一二三四五六七八九';

function toHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`;
}

function toWide(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const numberMarks: readonly (readonly [name: string, mark: (num: number) => string])[] = [
  ['1.', (num) => `${num}.`],
  ['1．', (num) => `${num}．`],
  ['１．', (num) => `${toWide(String(num))}．`],
  ['1、', (num) => `${num}、`],
  ['（1）', (num) => `（${num}）`],
  ['(1)', (num) => `(${num}) `],
  ['1)', (num) => `${num}）`],
  ['第1条', (num) => `第${num}条 `],
  ['第一条', (num) => `第${toHan(num)}条　`],
];

function listNumberings(shown: ShownText): OtherForm[] {
  const { measures } = shown.understood;
  const group = 'numbering';
  const own = numberMarks.map(([mark, write]): OtherForm => ({
    group,
    name: `${mark} as numbers`,
    text: changeMeasures(shown, (num, text, list) => `${write(num)}${text}（${list}）`),
    expected: { measures },
  }));
  const inBrackets = changeMeasures(shown, (num, body, list) => `（${toHan(num)}）${body}（${list}）`);
  return [
    ...own,
    {
      group,
      name: '（一） as numbers, below sections alone',
      text: inBrackets
        .split('\n\n')
        .filter((paragraph) => !/^（[一二三四五六七八九]）[^。]*$/.test(paragraph))
        .join('\n\n'),
      expected: { measures: measures.map((measure) => ({ ...measure, subsection: null })) },
    },
    { group, name: '一、 as numbers, without sections', ...withoutSections(shown) },
    { group, name: 'numbers that begin again in each subsection', ...beginningAgain(shown) },
    {
      group,
      name: '第一部分, 一、 and （一）',
      text: inBrackets
        .split('\n\n')
        .map((paragraph) =>
          paragraph
            .replace(/^([一二三])、/, '第$1部分 ')
            .replace(/^（([一二三四五六七八九])）([^。]*)$/, '$1、$2'),
        )
        .join('\n\n'),
      expected: {
        measures: measures.map((measure) => ({
          ...measure,
          section: measure.section === null ? null : `第${measure.section}部分`,
        })),
      },
    },
  ];
}

function withoutSections(shown: ShownText): Pick<OtherForm, 'text' | 'expected'> {
  const start = shown.paragraphs.findIndex((paragraph) => /^\d{1,2}\. ?/.test(paragraph));
  const isDivision = (paragraph: string) =>
    /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）)/.test(paragraph);
  const measures = changeMeasures(shown, (num, body, list) => `@${toHan(num)}、${body}（${list}）`)
    .split('\n\n')
    .filter((paragraph) => paragraph.startsWith('@'))
    .map((paragraph) => paragraph.slice(1));
  return {
    text: [
      ...shown.paragraphs.slice(0, start).filter((paragraph) => !isDivision(paragraph)),
      ...measures,
    ].join('\n'),
    expected: {
      measures: shown.understood.measures.map((measure) => ({ ...measure, section: null, subsection: null })),
    },
  };
}

function beginningAgain(shown: ShownText): Pick<OtherForm, 'text' | 'expected'> {
  let num = 0;
  const text = changeMeasures(shown, (_, body, list) => `@. ${body}（${list}）`)
    .split('\n\n')
    .map((paragraph) => {
      if (!paragraph.startsWith('@')) num = 0;
      return paragraph.replace('@', () => String(++num));
    })
    .join('\n\n');
  let before: string | null = null;
  let count = 0;
  const measures = shown.understood.measures.map((measure) => {
    count = measure.subsection === before ? count + 1 : 1;
    before = measure.subsection;
    return { ...measure, num: count };
  });
  return { text, expected: { measures } };
}

/** Lists without a role word can be labelled; 牵头 and 会同 stay in their brackets. */
const isUnmarked = (list: string) => !/牵头|会同/.test(list);
const labelled = (label: (list: string) => string) => (list: string) =>
  isUnmarked(list) ? label(list) : `（${list}）`;

const clauses: readonly (readonly [name: string, write: (list: string) => string])[] = [
  ['half-width brackets', (list) => `(${list.replaceAll('（', '(').replaceAll('）', ')')})`],
  ['mixed brackets', (list) => `（${list})`],
  ['〔…〕', (list) => `〔${list}〕`],
  ['【…】', (list) => `【${list}】`],
  ['[…]', (list) => `[${list}]`],
  ['a full stop after the clause', (list) => `（${list}）。`],
  ['a clause on a line of its own', (list) => `\n（${list}）`],
  ['a label in brackets', labelled((list) => `（责任单位：${list}）`)],
  ['a label', labelled((list) => `责任单位：${list}`)],
  ['a label on its own line', labelled((list) => `\n责任单位：${list}`)],
  ['a label on its own line with a full stop', labelled((list) => `\n责任部门：${list}。`)],
  ['负责', labelled((list) => `（${list}负责）`)],
  ['按职责分工负责', labelled((list) => `（${list}按职责分工负责）`)],
  ['a time limit after the list', (list) => `（${list}；完成时限：2024年12月底）`],
  ['a comma in the middle of the list', (list) => `（${list.replace('、', '，')}）`],
];

function listClauses(shown: ShownText): OtherForm[] {
  const { measures } = shown.understood;
  const group = 'clauses';
  const leading = changeMeasures(shown, (num, text, list) => {
    const [first, ...rest] = list.split('、');
    const others = rest.length === 0 ? '' : `；配合单位：${rest.join('、')}`;
    return isUnmarked(list) ? `${num}. ${text}\n牵头单位：${first}${others}` : `${num}. ${text}（${list}）`;
  });
  return [
    ...clauses.map(([name, write]): OtherForm => ({
      group,
      name,
      text: changeMeasures(shown, (num, text, list) => `${num}. ${text}${write(list)}`),
      expected: { measures },
    })),
    {
      group,
      name: 'a clause before the full stop',
      text: changeMeasures(shown, (num, text, list) => `${num}. ${text.replace(/。$/, '')}（${list}）。`),
      expected: { measures },
    },
    {
      group,
      name: '牵头单位：…；配合单位：…',
      text: leading,
      expected: {
        measures: measures.map((measure) => ({
          ...measure,
          parties: measure.parties.map((party, index) =>
            party.replace('responsible', index === 0 ? 'lead' : 'support'),
          ),
        })),
      },
    },
  ];
}

function listSettings({ paragraphs, understood }: ShownText): OtherForm[] {
  const whole = paragraphs.join('\n\n');
  const settings: readonly (readonly [name: string, text: string])[] = [
    ['the text as shown', whole],
    ['one line end between paragraphs', paragraphs.join('\n')],
    ['CRLF', paragraphs.join('\r\n')],
    ['indented with full-width spaces', paragraphs.map((paragraph) => `　　${paragraph}`).join('\n')],
    ['indented with a tab', paragraphs.map((paragraph) => `\t${paragraph}`).join('\n')],
    ['trailing spaces', paragraphs.map((paragraph) => `${paragraph}  `).join('\n\n')],
    ['half-width punctuation', whole.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')')],
    ['half-width colons and semicolons', whole.replaceAll('；', ';').replaceAll('：', ':')],
    [
      'spaces around Latin words and numbers',
      whole.replace(/([A-Z]{2,}|(?<=\p{Script=Han})\d{1,2}(?=\p{Script=Han}))/gu, ' $1 '),
    ],
    ['full-width digits in the text', whole.replace(/(?<=\p{Script=Han})\d+/gu, toWide)],
    ['zero-width spaces', paragraphs.map((paragraph) => [...paragraph].join('\u200b')).join('\n')],
  ];
  return settings.map(([name, text]) => ({ group: 'setting', name, text, expected: understood }));
}

const footers: readonly (readonly [name: string, footer: ((page: number) => string) | null])[] = [
  ['no page numbers', null],
  ['— 1 —', (page) => `— ${page} —`],
  ['-1-', (page) => `\n                 -${page}-\n`],
  ['第1页', (page) => `第${page}页 共9页`],
  ['1/9', (page) => `${page}/9`],
  ['1', (page) => `\n${page}\n`],
];

function listLines({ paragraphs, understood }: ShownText): OtherForm[] {
  return [24, 28, 35, 40].flatMap((width) =>
    [true, false].flatMap((indent) =>
      footers.map(([name, footer]): OtherForm => ({
        group: 'lines',
        name: `lines of ${width} characters, ${indent ? 'indented' : 'flush'}, ${name}`,
        text: wrap(paragraphs, width, indent, footer),
        expected: understood,
      })),
    ),
  );
}

/** Breaks each paragraph at a width in Han characters, as text copied from a page is broken; a page number after every few lines. */
function wrap(
  paragraphs: readonly string[],
  width: number,
  indent: boolean,
  footer: ((page: number) => string) | null,
): string {
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
