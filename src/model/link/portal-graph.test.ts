import { join } from 'node:path';
import { test } from 'vitest';
import { describeGraph } from '../../tests/describe-graph.ts';
import { expectFile } from '../../tests/expect-file.ts';
import { sampleGraph } from '../../tests/samples/portal.ts';

test('the sample portal is linked as a reader of its texts would link it', () => {
  expectFile(join(import.meta.dirname, 'fixtures/portal-graph.txt'), describeGraph(sampleGraph()));
});
