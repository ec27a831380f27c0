import { join } from 'node:path';
import { test } from 'vitest';
import { editions } from '../../language/edition.ts';
import type { Measure } from '../../model/graph/graph.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleGraph, sampleMeasure } from '../../tests/samples/portal.ts';
import { buildCitations } from './build-citations.ts';
import { buildCited } from './build-cited.ts';
import type { SentenceRange } from './cited.ts';
import { buildQuoteData } from './quote-data.ts';
import { formatShareText } from './share-text.ts';

const graph = sampleGraph();
const cases: readonly (readonly [string, Measure, SentenceRange | null])[] = [
  ['a measure', sampleMeasure('ferry-2023', '2'), null],
  ['a sentence', sampleMeasure('ferry-2023', '2'), { first: 's2', last: 's2' }],
  ['a range', sampleMeasure('ferry-2023', '4'), { first: 's2', last: 's3' }],
  ['a stale sentence', sampleMeasure('ferry-2023', '8'), { first: 's1', last: 's2' }],
  [
    'a sentence without English, with a heading of ours',
    sampleMeasure('reed-2022', '2'),
    { first: 's1', last: 's1' },
  ],
  ['a range that begins behind its end', sampleMeasure('ferry-2023', '4'), { first: 's3', last: 's2' }],
  ['a sentence that is not there', sampleMeasure('ferry-2023', '4'), { first: 's9', last: 's9' }],
];

const show = (text: string) => text.replaceAll('\r\n', '␍\n').replace(/^/gm, '    ');

test('each measure, sentence and range is cited and quoted in every form and edition', () => {
  const lines = cases.flatMap(([name, measure, range], index) =>
    // The edition in both languages has what each of the others has.
    editions
      .slice(index < 2 ? 0 : -1)
      .flatMap((edition) => [
        `${'='.repeat(20)} ${name}, ${edition}`,
        ...buildCitations(graph, measure, edition, range).map(
          ({ id, labelKey, format, extension, parts, text }) =>
            `  ${id} (${labelKey}, ${format}, ${extension ?? 'no file'}, ${parts.map(({ language }) => language).join(' ')})\n${show(text)}`,
        ),
        `  share text\n${show(formatShareText(buildCited(graph, measure), edition, range))}`,
      ]),
  );
  expectFile(join(import.meta.dirname, 'fixtures/portal-citations.txt'), `${lines.join('\n')}\n`);
});

test('a page hands the browser all that it needs to quote', () => {
  const data = editions.map((edition) => buildQuoteData(graph, sampleMeasure('ferry-2023', '8'), edition));
  expectFile(join(import.meta.dirname, 'fixtures/quote-data.json'), `${JSON.stringify(data, null, 2)}\n`);
});
