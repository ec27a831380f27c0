import { describe, expect, test } from 'vitest';
import { buildGraph } from '../model/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { formatCitation } from './citation.ts';

const graph = buildGraph(sampleContent());
const [one, two] = graph.mainInstrument.measures;
if (one === undefined || two === undefined) throw new Error('The sample lacks measures.');

describe('citation', () => {
  test('in Chinese names issuer, title, number, date, measure and address', () => {
    expect(formatCitation(graph, one, 'zh')).toBe(
      '甲局：《样例方案》（京样字〔2025〕1号），2025年3月1日，第1项“优化第一项服务”，https://sample.example/zh/first/1/',
    );
  });

  test('in English says that the translation is unofficial, that the Chinese prevails, and how far it has come', () => {
    expect(formatCitation(graph, one, 'en')).toBe(
      'first, Sample Plan (Jing Yang Zi [2025] No. 1), March 1, 2025, measure 1 (“Optimize the first service”), unofficial English translation (the Chinese text prevails; in part out of date, last revised April 1, 2025), https://sample.example/en/first/1/',
    );
  });

  test('marks an editorial heading', () => {
    expect(formatCitation(graph, two, 'zh')).toContain('“第二项服务（标题为编者所加）”');
    expect(formatCitation(graph, two, 'en')).toContain('(“Measure 2 [editorial heading]”)');
  });
});
