import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildMatrixPage } from './matrix-page.ts';

const graph = buildGraph(sampleContent());
const page = buildMatrixPage(graph, 'zh');

test('has a row for each measure, in its group, and a column for each body, those with most measures first', () => {
  expect(page.groups.map(({ name, rows }) => [name?.text, rows.map(({ num }) => num)])).toEqual([
    ['做好第一件事', ['1', '2']],
    ['做好第二件事', ['3']],
  ]);
  const counts = page.columns.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(page.columns.map(({ label, count }) => `${label} ${count}`).sort()).toEqual([
    '丙区政府 1',
    '乙委 2',
    '甲局 2',
  ]);
});

test('a cell says the role in a sign and in words, and leads to the bodies of its measure', () => {
  const column = page.columns.findIndex(({ label }) => label === '甲局');
  expect(page.groups[0]?.rows[0]?.cells[column]).toEqual({
    role: 'lead',
    sign: '牵',
    label: '甲局，第1项，牵头',
    href: '/zh/first/1/#agencies',
  });
  expect(page.groups[1]?.rows[0]?.cells[column]).toBeNull();
});

test('explains the roles that occur, and no others', () => {
  expect(page.legend.map(({ label }) => label)).toEqual(['牵头', '配合', '责任单位']);
});
