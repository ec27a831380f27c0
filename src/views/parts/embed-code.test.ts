import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildEmbedCode } from './embed-code.ts';

const graph = buildGraph(sampleContent());
const [one] = graph.mainInstrument.measures;
if (one === undefined) throw new Error('The sample lacks measures.');

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
