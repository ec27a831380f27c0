import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { sampleContent } from '../fixtures/sample-content.ts';
import type { MeasureGlance } from '../schemas/glance.ts';

/** What measure 1 of the sample says at a glance, as words. */
function read(entry: Partial<MeasureGlance>) {
  const graph = buildGraph(
    sampleContent({ glanceTable: { measures: [{ instrument: 'first', measure: 'measure-1', ...entry }] } }),
  );
  const { glance } = graph.mainInstrument.measures[0] ?? { glance: [] };
  return glance.map(({ kinds, text, source, target }) => [
    kinds.join('+'),
    text.id,
    text.source.slice(source.start, source.end),
    target === null ? null : text.target?.slice(target.start, target.end),
  ]);
}

test('a phrase knows its sentence and its place there, in both languages', () => {
  expect(read({ who: [{ pair: 's1', zh: '第一项服务', en: 'first service' }] })).toEqual([
    ['who', 's1', '第一项服务', 'first service'],
  ]);
});

test('the kinds come in the order in which they are shown, a phrase of two kinds once', () => {
  const phrase = { pair: 's2', zh: '第二项服务', en: 'third service' };
  expect(
    read({
      periods: [{ pair: 's1', zh: '推动', en: 'Promote' }],
      conditions: [{ pair: 's2', zh: '支持', en: 'Support' }, phrase],
      who: [phrase],
    }),
  ).toEqual([
    ['who+conditions', 's2', '第二项服务', 'third service'],
    ['conditions', 's2', '支持', 'Support'],
    ['periods', 's1', '推动', 'Promote'],
  ]);
});

test('two phrases that begin at the same place are two', () => {
  expect(
    read({
      who: [{ pair: 's1', zh: '第一项' }],
      numbers: [
        { pair: 's1', zh: '第一项服务' },
        { pair: 's2', zh: '支持' },
      ],
    }),
  ).toEqual([
    ['who', 's1', '第一项', null],
    ['numbers', 's1', '第一项服务', null],
    ['numbers', 's2', '支持', null],
  ]);
});

test('a heading is quoted when it stands in the text', () => {
  expect(read({ who: [{ pair: 'heading', zh: '第一项服务' }] })).toEqual([
    ['who', 'heading', '第一项服务', null],
  ]);
  expect(read({ measure: 'measure-2', who: [{ pair: 'heading', zh: '第二项服务' }] })).toEqual([]);
});

test('what the text does not have is not quoted', () => {
  expect(
    read({
      who: [
        { pair: 's1', zh: '第九项服务' },
        { pair: 's7', zh: '服务' },
      ],
    }),
  ).toEqual([]);
  expect(read({ who: [{ pair: 's1', zh: '服务', en: 'servitude' }] })).toEqual([['who', 's1', '服务', null]]);
});
