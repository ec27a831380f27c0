import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildEmbedCode, buildOembed } from '../parts/embed-code.ts';
import { buildEmbedPage, toEmbedText } from './embed-page.ts';

const graph = buildGraph(sampleContent());
const [one, two, three] = graph.mainInstrument.measures;
const [other] = graph.instruments[1]?.measures ?? [];
if (one === undefined || two === undefined || three === undefined || other === undefined)
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
    expect(toEmbedText(page).sentences[0]?.chinese).toBe(true);
  });

  test('of an instrument without a date names none', () => {
    expect(buildEmbedPage(graph, other, 'en').source).toBe('second, second (second)');
  });
});

test('all that an embed shows counts for its height', () => {
  const text = toEmbedText(buildEmbedPage(graph, one, 'en'));
  expect(text.parties).toEqual(['Bureau A Lead', 'Commission B In cooperation']);
  // The second sentence is out of date.
  expect(text.notes).toHaveLength(4);
  expect(text.notes[0]).toBe('The Chinese has changed since; this English is out of date.');
  expect(toEmbedText(buildEmbedPage(graph, two, 'zh')).heading).toBe('第二项服务 编者所加标题');
  const open = toEmbedText(buildEmbedPage(graph, three, 'en'));
  expect(open.parties).toContain('District Government C（北京市丙区政府）');
  expect(open.notes[0]).toBe('The list in the text is open (“and others”).');
});

test('the code to paste has absolute addresses, and in English says what must be said', () => {
  const code = buildEmbedCode(graph, one, 'en');
  expect(code.src).toBe('https://sample.example/en/embed/first/1/');
  expect(code.heights[320]).toBeGreaterThan(code.heights[800]);
  for (const text of [code.fitting, code.fixed[320], code.fixed[500], code.fixed[800], code.scripted]) {
    expect(text).toContain('src="https://sample.example/en/embed/first/1/"');
    expect(text).toContain(
      '<a href="https://sample.example/en/first/1/">1. Optimize the first service | Beijing Trade Measures</a><br>' +
        'Unofficial English translation; the Chinese text prevails.',
    );
  }
  expect(buildEmbedCode(graph, one, 'zh').scripted).not.toContain('<br>');
});

test('the oEmbed answer has the frame for a wide column', () => {
  const { heights } = buildEmbedCode(graph, one, 'zh');
  const answer: unknown = JSON.parse(buildOembed(graph, one, 'zh'));
  expect(answer).toMatchObject({
    title: '1. 优化第一项服务｜贸易便利化措施',
    provider_url: 'https://sample.example/zh/',
    width: 800,
    height: heights[800],
    language: 'zh-CN',
  });
});
