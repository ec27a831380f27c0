import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectFile } from '../../tests/expect-file.ts';
import { type Poster, writePoster } from './poster.ts';
import { writeTabletop } from './tabletop.ts';

const zh = (text: string) => ({ text, lang: 'zh-CN' });
const en = (text: string) => ({ text, lang: 'en' });
const code = {
  address: 'https://portal.example/zh/7/',
  label: zh('二维码'),
  scan: [zh('扫码')],
};
const bare: Poster = {
  lang: 'zh-CN',
  title: '样例',
  canonical: 'https://portal.example/zh/7/',
  number: null,
  heading: [zh('样例')],
  remarks: [],
  docNumber: [],
  codes: [code],
  spoken: null,
  notice: [],
  source: [],
  issued: [],
  sentences: [],
  moreSentences: [],
  lists: [],
  parties: [],
};

const hanzi = (count: number) => '字'.repeat(count);
/** Words of four letters and a space. */
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const entries = (count: number, length: number, number = '7') =>
  Array.from({ length: count }, () => ({ number, texts: [zh(hanzi(length)), en(words(length))] }));
const parties = (count: number) => [
  {
    label: en('Responsible'),
    parties: Array.from({ length: count }, () => ({
      name: en('Some bureau'),
      beside: zh('某某局'),
      role: en('Lead'),
    })),
    open: en('and others'),
  },
];

/** What grows, from a little to more than a sheet has room for. */
const growing: Readonly<Record<string, (count: number) => Partial<Poster>>> = {
  'heading in Chinese, by ten characters': (count) => ({ heading: [zh(hanzi(10 * count))] }),
  'heading in English, by five words': (count) => ({ heading: [en(words(5 * count))] }),
  'heading in both, by five characters and words': (count) => ({
    heading: [zh(hanzi(5 * count)), en(words(5 * count))],
  }),
  'heading of ten characters with a number, by ten': (count) => ({
    number: '7',
    heading: [zh(hanzi(10 * count))],
  }),
  'remarks of forty characters': (count) => ({
    remarks: Array.from({ length: count }, () => [zh(hanzi(40))]),
  }),
  'sentences of thirty characters and words': (count) => ({
    sentences: Array.from({ length: count }, () => [zh(hanzi(30)), en(words(30))]),
  }),
  'list of three entries, by five characters and words': (count) => ({
    lists: [{ label: [zh('列')], entries: entries(3, 5 * count) }],
  }),
  'list of entries of six characters and words': (count) => ({
    lists: [{ label: [zh('列')], entries: entries(count, 6) }],
  }),
  'list of ranges of twelve characters and words': (count) => ({
    lists: [{ label: [zh('列')], entries: entries(count, 12, '3–12') }],
  }),
  'lists of one entry': (count) => ({
    lists: Array.from({ length: count }, () => ({ label: [zh('列')], entries: entries(1, 4) })),
  }),
  'five bodies each': (count) => ({ parties: parties(5 * count) }),
  'sentence of 200 characters over a notice, by forty characters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    notice: [zh(hanzi(40 * count))],
  }),
  'sentence of 200 characters over what a code does, by ten characters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    codes: [{ ...code, scan: [zh(hanzi(10 * count))] }],
  }),
  'sentence of 200 characters over the address of a code, by forty letters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    codes: [{ ...code, address: `https://portal.example/${'way/'.repeat(10 * count)}` }],
  }),
  'sentence of 200 characters over two codes, what the second does by ten characters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    codes: [code, { ...code, scan: [zh(hanzi(10 * count))] }],
  }),
  'sentence of 200 characters over two codes and a notice, by forty characters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    codes: [code, code],
    notice: [zh(hanzi(40 * count))],
  }),
  'sentence of 200 characters over a spoken address, by forty letters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    spoken: 'portal.example/'.padEnd(40 * count, 'x'),
  }),
  'sentence of 200 characters under a source, by sixty characters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    source: [zh(hanzi(60 * count))],
  }),
  'sentence of 200 characters under who issued it, by sixty characters': (count) => ({
    sentences: [[zh(hanzi(200))]],
    issued: [zh(hanzi(60 * count))],
  }),
  'number of the document, by thirty characters': (count) => ({ docNumber: [zh(hanzi(30 * count))] }),
};

/** The step of a sheet for each size, as `28 to 4, 26 to 7, …`: in 28 points up to 4, then in 26 up to 7. */
function listSteps(write: (poster: Poster) => string, changes: (count: number) => Partial<Poster>): string {
  const runs: { step: string; end: number }[] = [];
  for (let count = 1; count <= 25; count += 1) {
    const poster = { ...bare, ...changes(count) };
    const sheet = writeOrNothing(write, poster);
    if (sheet === undefined) break;
    const points = / step-([\d-]+)"/.exec(sheet)?.[1]?.replace('-', '.') ?? 'no step';
    const step = `${points}${sheet.includes('>rest<') ? ' without all sentences' : ''}${sheet.includes('class="list') ? ' with lists' : ''}`;
    const last = runs.at(-1);
    if (last?.step === step) last.end = count;
    else runs.push({ step, end: count });
  }
  return runs.map(({ step, end }) => `${step} to ${end}`).join(', ');
}

function writeOrNothing(write: (poster: Poster) => string, poster: Poster): string | undefined {
  try {
    return write({ ...poster, moreSentences: [zh('rest')] });
  } catch (error) {
    expect(String(error)).toMatch(/does not fit its sheet/);
    return undefined;
  }
}

test('the more a sheet says, the smaller its letters', () => {
  const lines = Object.entries(growing).map(([name, changes]) =>
    [
      name,
      `  poster: ${listSteps(writePoster, changes)}`,
      `  table card: ${listSteps(writeTabletop, changes)}`,
    ].join('\n'),
  );
  expectFile(join(import.meta.dirname, 'fixtures/steps.txt'), `${lines.join('\n')}\n`);
});
