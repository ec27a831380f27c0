import { expect, test } from 'vitest';

import { getAt } from '../../language/get-at.ts';
import { posterSteps, type Poster, writePoster } from './poster.ts';
import { toStepClass } from './sheet.ts';
import { readSheetStyle } from './sheet-files.ts';
import { tabletopSteps, writeTabletop } from './tabletop.ts';

const zh = (text: string) => ({ text, lang: 'zh-CN' });
const en = (text: string) => ({ text, lang: 'en' });

function makePoster(changes: Partial<Poster> = {}): Poster {
  return {
    lang: 'zh-CN',
    title: '12. 样例（海报）',
    canonical: 'https://sample.example/first/12/',
    number: '12',
    heading: [zh('样例'), en('Sample')],
    remarks: [],
    docNumber: [zh('京样字〔2025〕1号')],
    codes: [
      { address: 'https://sample.example/first/12/', label: zh('二维码'), scan: [zh('扫码'), en('Scan')] },
    ],
    spoken: 'sample.example/12/',
    notice: [zh('以中文为准。'), en('The Chinese prevails.')],
    source: [zh('《样例方案》'), en('Sample Plan')],
    issued: [zh('京样字〔2025〕1号　甲局'), en('No. 1, first')],
    sentences: [[zh('推动服务。'), en('Promote the service.')]],
    moreSentences: [zh('未引全文。'), en('Not the whole text.')],
    lists: [],
    parties: [],
    ...changes,
  };
}

const stepOf = (sheet: string): number =>
  Number(/ step-(\S+)"/.exec(sheet)?.[1]?.replace('-', '.') ?? Number.NaN);

test('every type step of posters and cards has its rule in the style sheet', () => {
  const style = readSheetStyle();
  for (const points of new Set([...posterSteps, ...tabletopSteps])) {
    expect(style).toContain(`.${toStepClass(points)} {\nfont-size: ${points}pt;\n}`);
  }
});

test('a longer text is set smaller, and whole', () => {
  const long = makePoster({ sentences: [[zh(`${'字'.repeat(400)}。`)]] });
  expect(stepOf(writePoster(makePoster()))).toBe(posterSteps[0]);
  expect(stepOf(writePoster(long))).toBeLessThan(getAt(posterSteps, 0));
  expect(writePoster(long)).toContain(`${'字'.repeat(400)}。`);
  expect(writePoster(long)).not.toContain('未引全文。');
});

test('what has no room even at the smallest size loses whole sentences from the end, and says so', () => {
  const sheet = writePoster(
    makePoster({ sentences: [[zh(`${'甲'.repeat(900)}。`)], [zh(`${'乙'.repeat(4000)}。`)]] }),
  );
  expect(sheet).toContain(`${'甲'.repeat(900)}。`);
  expect(sheet).not.toContain('乙');
  expect(sheet).toContain('未引全文。');
});

test('a label of several lines takes its room from the list below it', () => {
  const listWith = (label: string) =>
    makePoster({
      lists: [
        {
          label: [zh(label)],
          entries: [1, 2, 3, 4].map((each) => ({ number: `${each}`, texts: [zh('条目'.repeat(20))] })),
        },
      ],
    });
  expect(stepOf(writePoster(listWith('牵头')))).toBeGreaterThan(
    stepOf(writePoster(listWith('牵头的措施'.repeat(60)))),
  );
});

test('a heading without end is an error that says where to look', () => {
  expect(() => writePoster(makePoster({ heading: [zh('长'.repeat(9000))] }))).toThrow(
    /The poster “12\. 样例（海报）” does not fit its sheet.*poster\.ts/s,
  );
  expect(() => writeTabletop(makePoster({ heading: [zh('长'.repeat(9000))] }))).toThrow(
    /The table card “12\. 样例（海报）” does not fit its sheet.*tabletop\.ts/s,
  );
});

test('bodies carry their role and, where the English name is not official, the Chinese one', () => {
  const sheet = writePoster(
    makePoster({
      parties: [
        {
          label: en('Responsible bodies'),
          parties: [
            { name: en('First Office, Second Branch'), beside: zh('甲局'), role: en('Lead') },
            { name: en('Third'), beside: null, role: null },
          ],
          open: en('and others'),
        },
        {
          label: zh('责任单位'),
          parties: [
            { name: zh('甲局'), beside: null, role: zh('牵头') },
            { name: zh('丙区'), beside: null, role: null },
          ],
          open: zh('等'),
        },
      ],
    }),
  ).replace(/<[^>]+>/g, '');
  expect(sheet).toContain('Responsible bodies First Office, Second Branch (甲局) (Lead); Third; and others');
  expect(sheet).toContain('责任单位 甲局（牵头）、丙区等');
});

test('nothing of the content becomes markup', () => {
  const hostile = '<img src=x onerror=alert(1)>"';
  const sheet = writePoster(
    makePoster({ title: hostile, heading: [zh(hostile)], sentences: [[zh(hostile)]], spoken: hostile }),
  );
  expect(sheet).not.toContain('<img');
  expect(sheet.match(/&lt;img src=x onerror=alert\(1\)&gt;&quot;/g)).toHaveLength(5);
});

test('above the heading stands the document: title, facts, or both, and nothing where it has neither', () => {
  const sourceOf = (changes: Partial<Poster>) =>
    (/<div class="source">(.*?)<\/div>/s.exec(writePoster(makePoster(changes)))?.[1] ?? '').trim();
  const [source, issued] = [[zh('《样例》')], [zh('京样字')]];
  expect(sourceOf({ source, issued })).toBe('<p lang="zh-CN"><b>《样例》</b><br /> 京样字</p>');
  expect(sourceOf({ source, issued: [zh('')] })).toBe('<p lang="zh-CN"><b>《样例》</b></p>');
  expect(sourceOf({ source: [], issued })).toBe('<p lang="zh-CN">京样字</p>');
  expect(sourceOf({ source: [], issued: [zh('')] })).toBe('');
});

test('a list of more than twelve entries, or with ranges of numbers, is laid out as such', () => {
  const classOf = (count: number, number: string) => {
    const entries = Array.from({ length: count }, () => ({ number, texts: [zh('项')] }));
    const sheet = writePoster(makePoster({ sentences: [], lists: [{ label: [zh('列')], entries }] }));
    return /<div class="(list[^"]*)"/.exec(sheet)?.[1];
  };
  expect([
    classOf(12, '7'),
    classOf(13, '7'),
    classOf(12, '123'),
    classOf(12, '1–12'),
    classOf(13, '1–12'),
  ]).toEqual(['list', 'list long', 'list', 'list ranges', 'list long']);
});
