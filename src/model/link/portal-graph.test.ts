import { join } from 'node:path';
import { test } from 'vitest';
import { describeGraph } from '../../tests/describe-graph.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleGraph } from '../../tests/samples/portal.ts';
import { findRelated } from './find-related.ts';

test('the sample portal is linked as a reader of its texts would link it', () => {
  expectFile(join(import.meta.dirname, 'fixtures/portal-graph.txt'), describeGraph(sampleGraph()));
});

test('measures of the sample portal are related by what hardly any other measure has', () => {
  const graph = sampleGraph();
  const lines = graph.instruments.flatMap(({ id, measures }) =>
    measures.map((measure) => {
      const related = findRelated(graph, measure).map(({ measure: other, relations }) => {
        const reasons = relations.map((relation) =>
          relation.kind === 'term'
            ? `term ${relation.term.slug}`
            : relation.kind === 'topic'
              ? `topic ${relation.topic.slug}`
              : `document ${relation.phrase.text.source.slice(relation.phrase.source.start, relation.phrase.source.end)}`,
        );
        return `${other.instrument.id}/${other.key} by ${reasons.join(', ')}`;
      });
      return [`${id}/${measure.key}`, ...related].join('\n  ');
    }),
  );
  expectFile(join(import.meta.dirname, 'fixtures/portal-related.txt'), `${lines.join('\n')}\n`);
});
