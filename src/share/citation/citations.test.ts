import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import type { Measure } from '../../model/graph/graph.ts';
import { buildCitations, type CitationFormId, citationFormIds } from './build-citations.ts';
import { type Edition, editions } from '../../language/edition.ts';
import type { SentenceRange } from './cited.ts';

const graph = buildGraph(sampleContent());
const one = getMeasure(graph.mainInstrument.measures[0]);
const two = getMeasure(graph.mainInstrument.measures[1]);
const undated = getMeasure(graph.instruments.find(({ dateIssued }) => dateIssued === null)?.measures[0]);

const first: SentenceRange = { first: 's1', last: 's1' };
const both: SentenceRange = { first: 's1', last: 's2' };
const status = 'in part out of date, last revised April 1, 2025';

function getMeasure(measure: Measure | undefined): Measure {
  if (measure === undefined) throw new Error('The sample lacks measures.');
  return measure;
}

/** One form of a measure. */
function cite(
  id: CitationFormId,
  edition: Edition,
  range: SentenceRange | null = null,
  measure: Measure = one,
): string {
  const form = buildCitations(graph, measure, edition, range).find((each) => each.id === id);
  return form?.text ?? '';
}

describe('official', () => {
  const zh = '甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”';
  const en =
    'first, Sample Plan (Jing Yang Zi [2025] No. 1), March 1, 2025, measure 1 (“Optimize the first service”)';
  const notice = `unofficial English translation (the Chinese text prevails; ${status})`;

  test('names issuer, title, number, date, measure and address', () => {
    expect(cite('official', 'zh')).toBe(`${zh}，https://sample.example/zh/first/1/`);
    expect(cite('official', 'en')).toBe(`${en}, ${notice}, https://sample.example/en/first/1/`);
  });

  test('in both languages has the neutral address', () => {
    expect(cite('official', 'zh+en')).toBe(
      `${zh}，https://sample.example/first/1/\n${en}, ${notice}, https://sample.example/first/1/`,
    );
  });

  test('names a sentence and leads to it', () => {
    expect(cite('official', 'zh', first)).toBe(`${zh}第1句，https://sample.example/zh/first/1/#s1`);
    expect(cite('official', 'en', first)).toBe(
      `${en}, sentence 1, ${notice}, https://sample.example/en/first/1/#s1`,
    );
    expect(cite('official', 'zh+en', first)).toBe(
      `${zh}第1句，https://sample.example/first/1/#s1\n${en}, sentence 1, ${notice}, https://sample.example/first/1/#s1`,
    );
  });

  test('names a range and leads to it', () => {
    expect(cite('official', 'zh', both)).toBe(`${zh}第1至2句，https://sample.example/zh/first/1/?to=s2#s1`);
    expect(cite('official', 'en', both)).toBe(
      `${en}, sentences 1–2, ${notice}, https://sample.example/en/first/1/?to=s2#s1`,
    );
  });

  test('marks an editorial heading', () => {
    expect(cite('official', 'zh', null, two)).toBe(
      '甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第2项“第二项服务（标题为编者所加）”，https://sample.example/zh/first/2/',
    );
    expect(cite('official', 'en', null, two)).toContain('measure 2 (“Measure 2 [editorial heading]”)');
  });

  test('leaves out what the document does not have', () => {
    expect(cite('official', 'zh', null, undated)).toBe(
      '《另一方案》，第1项“扩大开放”，https://sample.example/zh/second/1/',
    );
    expect(cite('official', 'en', null, undated)).toBe(
      'second, measure 1 (“Measure 1”), unofficial English translation (the Chinese text prevails; in part not translated yet), https://sample.example/en/second/1/',
    );
  });

  test('sets quotation marks of a heading as single ones', () => {
    const quoting = { ...two, heading: { ...two.heading, source: '做好“第二项”服务' } };
    expect(cite('official', 'zh', null, quoting)).toContain('第2项“做好‘第二项’服务（标题为编者所加）”');
  });
});

describe('plain', () => {
  test('begins with title and measure', () => {
    expect(cite('plain', 'zh', both)).toBe(
      '《样例方案》第1项“优化第一项服务”第1至2句，京样字〔2025〕1号，2025年3月1日，https://sample.example/zh/first/1/?to=s2#s1',
    );
    expect(cite('plain', 'en', first)).toBe(
      'Sample Plan, measure 1 (“Optimize the first service”), sentence 1, Jing Yang Zi [2025] No. 1, March 1, 2025. Unofficial English translation; the Chinese text prevails. https://sample.example/en/first/1/#s1',
    );
    expect(cite('plain', 'zh+en')).toBe(
      '《样例方案》第1项“优化第一项服务”，京样字〔2025〕1号，2025年3月1日，https://sample.example/first/1/\nSample Plan, measure 1 (“Optimize the first service”), Jing Yang Zi [2025] No. 1, March 1, 2025. Unofficial English translation; the Chinese text prevails. https://sample.example/first/1/',
    );
    expect(cite('plain', 'zh', null, undated)).toBe(
      '《另一方案》第1项“扩大开放”，https://sample.example/zh/second/1/',
    );
  });
});

describe('English legal style', () => {
  test('gives the title as issued with its English, and is the same in every language', () => {
    const legal =
      '样例方案 [Sample Plan] (China), first, Jing Yang Zi [2025] No. 1, March 1, 2025, measure 1 (“Optimize the first service”), sentences 1–2, unofficial English translation (the Chinese text prevails), https://sample.example/first/1/?to=s2#s1';
    expect(cite('legal', 'en', both)).toBe(legal);
    expect(cite('legal', 'zh', both)).toBe(legal);
    expect(cite('legal', 'zh+en', both)).toBe(legal);
  });

  test('says which stretch is Chinese', () => {
    const form = buildCitations(graph, one, 'en').find(({ id }) => id === 'legal');
    expect(form?.parts.map(({ language }) => language)).toEqual(['zh', 'en']);
  });
});

describe('quotation', () => {
  test('quotes the sentences unchanged, then cites', () => {
    expect(cite('quotation', 'zh')).toBe(
      '推动第一项服务。支持第二项服务。\n——甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”，https://sample.example/zh/first/1/',
    );
    expect(cite('quotation', 'zh', first)).toBe(
      '推动第一项服务。\n——甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”第1句，https://sample.example/zh/first/1/#s1',
    );
  });

  test('English that is out of date says so', () => {
    expect(cite('quotation', 'en', both).split('\n')[0]).toBe(
      'Promote the first service. Support the third service. [The Chinese has changed since; this English is out of date.]',
    );
  });

  test('a sentence without English stands in Chinese with a note, beside the Chinese as the note alone', () => {
    expect(cite('quotation', 'en', first, two).split('\n')[0]).toBe(
      '探索第二项服务，逐步扩大范围。 [Not translated yet.]',
    );
    expect(cite('quotation', 'zh+en', first, two).split('\n').slice(0, 2)).toEqual([
      '探索第二项服务，逐步扩大范围。',
      '[Not translated yet.]',
    ]);
  });

  test('in both languages: the Chinese, the English, both citations', () => {
    expect(cite('quotation', 'zh+en', first)).toBe(
      [
        '推动第一项服务。',
        'Promote the first service.',
        '——甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”第1句，https://sample.example/first/1/#s1',
        `— first, Sample Plan (Jing Yang Zi [2025] No. 1), March 1, 2025, measure 1 (“Optimize the first service”), sentence 1, unofficial English translation (the Chinese text prevails; ${status}), https://sample.example/first/1/#s1`,
      ].join('\n'),
    );
  });
});

describe('Markdown', () => {
  test('makes the address a link and keeps brackets from becoming one', () => {
    expect(cite('markdown', 'zh')).toBe(
      '甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”，<https://sample.example/zh/first/1/>',
    );
    expect(cite('markdown', 'en', first)).toBe(
      `first, Sample Plan (Jing Yang Zi \\[2025\\] No. 1), March 1, 2025, measure 1 (“Optimize the first service”), sentence 1, unofficial English translation (the Chinese text prevails; ${status}), <https://sample.example/en/first/1/#s1>`,
    );
  });

  test('sets sentences as a block quote', () => {
    expect(cite('markdown-quotation', 'zh', both)).toBe(
      '> 推动第一项服务。支持第二项服务。\n>\n> ——甲局《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”第1至2句，<https://sample.example/zh/first/1/?to=s2#s1>',
    );
    expect(cite('markdown-quotation', 'zh+en', first).split('\n\n')).toHaveLength(2);
  });
});

describe('HTML', () => {
  test('says the language and makes the address a link', () => {
    expect(cite('html', 'zh', both)).toBe(
      '<p lang="zh-CN">甲局《<cite>样例方案</cite>》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”第1至2句，<a href="https://sample.example/zh/first/1/?to=s2#s1">https://sample.example/zh/first/1/?to=s2#s1</a></p>',
    );
    expect(
      cite('html', 'zh+en')
        .split('\n')
        .map((line) => line.slice(0, 15)),
    ).toEqual(['<p lang="zh-CN"', '<p lang="en">fi']);
  });

  test('sets sentences as a block quote, and says where one is in another language', () => {
    expect(cite('html-quotation', 'en', first, two).split('\n')[0]).toBe(
      '<blockquote lang="en" cite="https://sample.example/en/first/2/#s1"><p><span lang="zh-CN">探索第二项服务，逐步扩大范围。</span> [Not translated yet.]</p></blockquote>',
    );
  });
});

describe('BibTeX', () => {
  test('is an entry that keeps the name of an office whole', () => {
    expect(cite('bibtex', 'en', both)).toBe(
      `@misc{first-1-s1-s2-en,
  author = {{first}},
  title = {{Sample Plan, measure 1 (“Optimize the first service”), sentences 1–2}},
  howpublished = {Jing Yang Zi [2025] No. 1},
  year = {2025},
  month = mar,
  day = {1},
  url = {https://sample.example/en/first/1/?to=s2#s1},
  language = {en},
  note = {Unofficial English translation; the Chinese text prevails.},
}`,
    );
  });

  test('without a date or a number has no field for it', () => {
    expect(cite('bibtex', 'zh', null, undated)).toBe(
      `@misc{second-1-zh,
  title = {{另一方案：第1项“扩大开放”}},
  url = {https://sample.example/second/1/},
  language = {zh-CN},
}`.replace('/second/1/}', '/zh/second/1/}'),
    );
  });

  test('in both languages is two entries with keys of their own', () => {
    expect(cite('bibtex', 'zh+en').match(/@misc\{[^,]+/g)).toEqual(['@misc{first-1-zh', '@misc{first-1-en']);
  });
});

describe('RIS', () => {
  test('is a record with a tag on each line, ended by CR and LF', () => {
    expect(cite('ris', 'zh', first).split('\r\n')).toEqual([
      'TY  - GOVDOC',
      'AU  - 甲局',
      'TI  - 样例方案：第1项“优化第一项服务”第1句',
      'SN  - 京样字〔2025〕1号',
      'SE  - 第1项“优化第一项服务”第1句',
      'PY  - 2025',
      'DA  - 2025/03/01/',
      'UR  - https://sample.example/zh/first/1/#s1',
      'LA  - zh-CN',
      'ER  - ',
      '',
    ]);
  });

  test('in English carries the notice, in both languages is two records', () => {
    expect(cite('ris', 'en')).toContain(
      '\r\nN1  - Unofficial English translation; the Chinese text prevails.\r\nER  - \r\n',
    );
    expect(cite('ris', 'zh+en').match(/^TY {2}- /gm)).toHaveLength(2);
    expect(cite('ris', 'zh', null, undated)).not.toMatch(/^(DA|PY|AU|SN)/m);
  });
});

test('every form is listed once, with its text in one and in parts', () => {
  for (const edition of editions) {
    const forms = buildCitations(graph, one, edition, both);
    expect(forms.map(({ id }) => id)).toEqual(citationFormIds);
    for (const { parts, text } of forms) {
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(text).toContain('first/1/?to=s2#s1');
    }
  }
});

test('no form ever changes with the day on which it is made', () => {
  const years = citationFormIds.map((id) => cite(id, 'zh+en').match(/20\d\d/g) ?? []);
  expect(new Set(years.flat())).toEqual(new Set(['2025']));
});
