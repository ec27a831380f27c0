import { expect, test } from 'vitest';
import { getTranslator } from '../../language/translate.ts';
import { buildGraph } from '../../model/link/build-graph.ts';
import { sampleContent } from '../../model/fixtures/sample-content.ts';
import { buildCopies } from './copies.ts';

const graph = buildGraph(sampleContent());
const [one] = graph.mainInstrument.measures;
if (one === undefined) throw new Error('The sample lacks a measure.');
const { copies, shareText } = buildCopies(graph, one, 'en', getTranslator('en'));

test('the page shows three addresses, two citations and two quotations, and says what each is for', () => {
  expect(copies.map(({ label, button }) => [label, button])).toEqual([
    ['Address for readers of English', 'Copy link'],
    ['Address for readers of both, and for print', 'Copy bilingual link'],
    ['Short address for speech and little room', null],
    ['Official citation', 'Copy citation'],
    ['Plain citation', 'Copy plain citation'],
    ['Quotation with citation', 'Copy quotation'],
    ['Quotation in both languages', 'Copy both languages'],
  ]);
});

test('Chinese on an English page says its language', () => {
  const quotation = copies.find(({ id }) => id === 'both-languages');
  expect(quotation?.runs.map(({ text, lang }) => [/\p{Script=Han}/u.test(text), lang])).toEqual([
    [true, 'zh-CN'],
    [true, 'zh-CN'],
    [false, 'zh-CN'],
    [false, null],
    [false, null],
    [true, 'zh-CN'],
    [false, null],
  ]);
});

test('what the share sheet is given is the plain citation without its address', () => {
  expect(shareText).toBe(
    'Sample Plan, measure 1 (“Optimize the first service”), Jing Yang Zi [2025] No. 1, March 1, 2025. Unofficial English translation; the Chinese text prevails.',
  );
});
