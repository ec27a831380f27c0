import { describe, expect, it } from 'vitest';
import type { Locale } from '../../language/locales.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { issue, sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildSourcePage } from './source-page.ts';

/** Pages of a graph whose first instrument has the text, with changes of every sort that a text may need. */
function build(
  text: string,
  locale: Locale = 'zh',
  settings: Partial<ReturnType<typeof issue>['settings']> = {},
) {
  const first = issue('first', text);
  const content = sampleContent({
    instruments: [
      { ...first, settings: { ...first.settings, ...settings } },
      ...sampleContent().instruments.slice(1),
    ],
    topicTable: { ...sampleContent().topicTable, facets: [] },
    translations: [],
  });
  const graph = buildGraph(content);
  return buildSourcePage(graph, graph.mainInstrument, locale);
}

const text = '\n样例方案\r\n第一条 扩大开放。允许企业申请,\n\n并从速办理。(甲局)\n';

describe('buildSourcePage', () => {
  it('sets each line of the issued text beside what is shown of it', () => {
    const { lines } = build(text);
    const columns = lines.map(({ issued, shown, endsParagraph }) => [
      issued.map((run) => (run.name === null ? run.text : `[${run.name}]`)).join(''),
      `${shown.map((run) => run.text).join('')}${endsParagraph ? '¶' : ''}`,
    ]);
    expect(columns).toEqual([
      ['[空行]', ''],
      ['样例方案[回车]', '样例方案¶'],
      ['第一条[空格]扩大开放。允许企业申请,[换行]', '第一条扩大开放。允许企业申请，'],
      ['[空行]', ''],
      ['并从速办理。(甲局)[换行]', '并从速办理。（甲局）'],
    ]);
  });

  it('leads from a line to its changes and to the unit that begins in it', () => {
    const line = build(text).lines[2];
    expect(line?.changes).toEqual([
      { number: 3, href: '#change-3', label: '改动3' },
      { number: 4, href: '#change-4', label: '改动4' },
      { number: 5, href: '#change-5', label: '改动5' },
    ]);
    expect(line?.units).toEqual([{ href: '/zh/first/1/', label: '第1项' }]);
    expect(build(text).lines[3]?.changes.map(({ number }) => number)).toEqual([6]);
  });

  it('lists every change once, by rule, the most frequent rule first, with place and characters', () => {
    const { groups } = build(text);
    const counts = groups.map(({ changes }) => changes.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const numbers = groups.flatMap(({ changes }) => changes.map(({ number }) => number));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    const width = groups.find(({ id }) => id === 'rule-punctuation-width');
    expect(width?.rule).toBe('标点宽度');
    expect(width?.changes[0]).toEqual({
      number: 4,
      id: 'change-4',
      place: '第3行第16列',
      href: '#line-3',
      before: [{ sign: ',', isName: false, code: 'U+002C' }],
      after: [{ sign: '，', isName: false, code: 'U+FF0C' }],
    });
    expect(groups.find(({ id }) => id === 'rule-space')?.changes[0]?.after).toEqual([]);
  });

  it('names characters in the language of the page and says in which language the text is', () => {
    const page = build(text, 'en');
    expect(page.lines[0]?.issued[0]?.name).toBe('blank line');
    expect([page.sourceLang, page.ownLang]).toEqual(['zh-CN', 'en']);
    expect([build(text).sourceLang, build(text).ownLang]).toEqual([undefined, undefined]);
  });

  it('tells the file by bytes, lines, encoding and checksum, and commands by its address', () => {
    const { file, download, compute } = build(text, 'en');
    const bytes = new TextEncoder().encode(text).length;
    expect(file.facts).toBe(`${bytes} bytes, 5 lines, encoded in UTF-8`);
    expect(file.href).toBe('/data/first/source.txt');
    expect(file.sha256).toHaveLength(64);
    expect(download.map(({ command }) => command)).toEqual([
      'curl -fLO https://sample.example/data/first/source.txt',
      'curl.exe -fLO https://sample.example/data/first/source.txt',
    ]);
    expect(compute.map(({ command }) => command)).toEqual([
      'sha256sum source.txt',
      'shasum -a 256 source.txt',
      'Get-FileHash source.txt -Algorithm SHA256',
      'certutil -hashfile source.txt SHA256',
    ]);
  });

  it('counts a last line without a line end, and says so, because other programs do not count it', () => {
    expect(build('样例方案\n第一条扩大开放。允许企业申请。（甲局）', 'en').file.facts).toMatch(
      /2 lines \(the last without a line end\)/,
    );
  });

  it('says when nothing is changed, and when there is one change', () => {
    const unchanged = build('样例方案\n第一条扩大开放。允许企业申请。（甲局）', 'en');
    expect(unchanged.lead).toBe('This portal changes nothing in the text as received.');
    expect(unchanged.groups).toEqual([]);
    const once = build('样例方案\n第一条 扩大开放。允许企业申请。（甲局）', 'en');
    expect(once.lead).toContain('The one difference between the two has a number');
  });

  it('lists the headings that are not in the issued text', () => {
    const page = build(
      '样例方案\n第一条 允许企业申请，从速办理，不得拖延，直到全部办完为止。（甲局）',
      'zh',
      {
        editorialHeadings: { 'measure-1': '企业申请' },
      },
    );
    expect(page.editorial.map(({ number, heading, href }) => [number, heading.text, href])).toEqual([
      ['第1项', '企业申请', '/zh/first/1/'],
    ]);
  });
});
