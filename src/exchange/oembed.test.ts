import { expect, test } from 'vitest';
import { buildGraph } from '../model/link/build-graph.ts';
import { sampleContent } from '../model/fixtures/sample-content.ts';
import { buildEmbedCode } from '../views/parts/embed-code.ts';
import { buildOembed, formatOembed } from './oembed.ts';

const input = {
  title: '1. “Ports”',
  lang: 'en',
  provider: { name: 'Sample', url: 'https://sample.example/en/' },
  html: '<iframe src="https://sample.example/en/embed/first/1/"></iframe>',
  width: 800,
  height: 550,
  notice: 'Unofficial.',
};

test('is an answer of the type rich, with its language and what must be said of it', () => {
  expect(JSON.parse(formatOembed(input))).toEqual({
    version: '1.0',
    type: 'rich',
    title: '1. “Ports”',
    provider_name: 'Sample',
    provider_url: 'https://sample.example/en/',
    cache_age: 86_400,
    html: '<iframe src="https://sample.example/en/embed/first/1/"></iframe>',
    width: 800,
    height: 550,
    language: 'en',
    notice: 'Unofficial.',
  });
});

test('has no notice where none is needed, and ends with a line break', () => {
  const text = formatOembed({ ...input, notice: null });
  expect(text).not.toContain('notice');
  expect(text.endsWith('}\n')).toBe(true);
});

test('the oEmbed answer has the frame for a wide column', () => {
  const graph = buildGraph(sampleContent());
  const [one] = graph.mainInstrument.measures;
  if (one === undefined) throw new Error('The sample lacks measures.');
  const code = buildEmbedCode(graph, one, 'zh');
  const answer: unknown = JSON.parse(buildOembed(graph, code, 'zh'));
  expect(answer).toMatchObject({
    title: '1. 优化第一项服务｜贸易便利化措施',
    provider_url: 'https://sample.example/zh/',
    width: 800,
    height: code.heights[800],
    language: 'zh-CN',
  });
});
