import { expect, test } from 'vitest';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { buildLabelsPage } from './labels-page.ts';

const graph = buildGraph(sampleContent());
const page = buildLabelsPage(graph, 'en');

test('has a label for every document and every measure, short addresses where there are any', () => {
  expect(page.labels.map(({ key, address }) => [key, address])).toEqual([
    ['first', 'sample.example/first/'],
    ['1', 'sample.example/1/'],
    ['2', 'sample.example/2/'],
    ['3', 'sample.example/3/'],
    ['second', 'sample.example/second/'],
    ['second/1', 'sample.example/second/1/'],
    ['second/2', 'sample.example/second/2/'],
  ]);
});

test('can be chosen one by one: every label has its box, and is in one group', () => {
  const boxes = page.groups.flatMap(({ options }) => options.map(({ key }) => key));
  expect([...boxes].sort()).toEqual(page.labels.map(({ key }) => key).sort());
});

test('can be in each edition, by its published word; both at first', () => {
  expect(page.languages.map(({ value, checked }) => [value, checked])).toEqual([
    ['zh', false],
    ['en', false],
    ['both', true],
  ]);
  expect(page.labels[1]?.heading.map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
  expect(page.labels[2]?.editorial?.map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
});
