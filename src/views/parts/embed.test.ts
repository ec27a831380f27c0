import { expect, test } from 'vitest';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildEmbed, toEmbedText } from './embed.ts';

const graph = buildGraph(sampleContent());
const [one, two, three] = graph.mainInstrument.measures;
if (one === undefined || two === undefined || three === undefined)
  throw new Error('The sample lacks measures.');

test('all that an embed shows counts for its height', () => {
  const text = toEmbedText(buildEmbed(graph, one, 'en'));
  expect(text.parties).toEqual(['Bureau A Lead', 'Commission B In cooperation']);
  // The second sentence is out of date.
  expect(text.notes).toHaveLength(4);
  expect(text.notes[0]).toBe('The Chinese has changed since; this English is out of date.');
  expect(toEmbedText(buildEmbed(graph, two, 'zh')).heading).toBe('第二项服务 编者所加标题');
  const open = toEmbedText(buildEmbed(graph, three, 'en'));
  expect(open.parties).toContain('District Government C（北京市丙区政府）');
  expect(open.notes[0]).toBe('The list in the text is open (“and others”).');
});
