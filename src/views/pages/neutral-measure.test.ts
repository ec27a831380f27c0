import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildNeutralMeasure } from './neutral-measure.ts';

const graph = buildGraph(sampleContent());
const [one, , three] = graph.mainInstrument.measures;
if (one === undefined || three === undefined) throw new Error('The sample lacks measures.');

describe('a measure in both languages', () => {
  const page = buildNeutralMeasure(graph, one);

  test('has one row and one id for each sentence; only the stale pair is stale', () => {
    expect(page.segments).toEqual([
      {
        id: 's1',
        number: 1,
        pair: { zh: '推动第一项服务。', en: 'Promote the first service.', stale: false },
      },
      {
        id: 's2',
        number: 2,
        pair: { zh: '支持第二项服务。', en: 'Support the third service.', stale: true },
      },
    ]);
    expect(page.heading.stale).toBe(false);
  });

  test('pairs heading and parties, each party leading to its page in its language', () => {
    expect(page.heading).toEqual({ zh: '优化第一项服务', en: 'Optimize the first service', stale: false });
    expect(page.parties.map(({ zh, en }) => [zh.name.name, zh.href, en.name.name, en.href])).toEqual([
      ['甲局', '/zh/agencies/a/', 'Bureau A', '/en/agencies/a/'],
      ['乙委', '/zh/agencies/b/', 'Commission B', '/en/agencies/b/'],
    ]);
  });

  test('says what the English was translated from, and its state', () => {
    expect(page.frame.translation.en).toBe(
      'Unofficial English translation of Jing Yang Zi [2025] No. 1 of March 1, 2025; the Chinese text prevails. State: in part out of date, last revised April 1, 2025.',
    );
  });

  test('leads to its neighbours in both languages', () => {
    expect([page.previous, page.next]).toEqual([null, { href: '/first/2/', num: '2' }]);
    expect(buildNeutralMeasure(graph, three).next).toBeNull();
  });
});
