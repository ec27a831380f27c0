import { describe, expect, test } from 'vitest';
import { getAt } from '../../language/get-at.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildEmbedPage } from './embed-page.ts';

const graph = buildGraph(sampleContent());
const [one, two, three] = graph.mainInstrument.measures;
const other = getAt(getAt(graph.instruments, 1).measures, 0);
if (one === undefined || two === undefined || three === undefined)
  throw new Error('The sample lacks measures.');

describe('the embed of a measure', () => {
  test('shows what its page shows, and says what document and portal it is from', () => {
    const page = buildEmbedPage(graph, one, 'zh');
    expect(page.sentences.map(({ text }) => text.text)).toEqual(['推动第一项服务。', '支持第二项服务。']);
    expect(page.parties.map(({ name, role }) => [name.name, role])).toEqual([
      ['甲局', '牵头'],
      ['乙委', '配合'],
    ]);
    expect(page.source).toBe('甲局《样例方案》（京样字〔2025〕1号），2025年3月1日');
    expect(page.title).toBe('1. 优化第一项服务（嵌入）｜贸易便利化措施');
    expect(page.canonical).toBe('https://sample.example/zh/first/1/');
    expect(page.open).toEqual({ href: '/zh/first/1/', label: '在“贸易便利化措施”打开第1项' });
    expect(page.note).toBeNull();
  });

  test('in English says that the translation is unofficial and the Chinese prevails', () => {
    expect(buildEmbedPage(graph, one, 'en').note).toMatch(
      /^Unofficial English translation of Jing Yang Zi \[2025\] No\. 1 of March 1, 2025; the Chinese text prevails\./,
    );
  });

  test('in English falls back to the Chinese, marked as such', () => {
    const page = buildEmbedPage(graph, two, 'en');
    expect(page.sentences[0]?.text.lang).toBe('zh-CN');
  });

  test('of an instrument without a date names none', () => {
    expect(buildEmbedPage(graph, other, 'en').source).toBe('second');
  });
});
