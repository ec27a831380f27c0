import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectFile } from '../tests/expect-file.ts';
import { runCommand } from '../tests/run-command.ts';
import { benchBuild } from './bench-build.ts';
import { benchPages } from './bench-pages.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { evalSearch } from './eval-search.ts';
import { ingest } from './ingest.ts';
import { lock } from './lock.ts';
import { pdf } from './pdf.ts';
import { permalinks } from './permalinks.ts';
import { serve } from './serve.ts';
import { testMutants } from './test-mutants.ts';
import { translate } from './translate.ts';

const commands = [
  benchBuild,
  benchPages,
  build,
  check,
  dev,
  evalSearch,
  ingest,
  lock,
  pdf,
  permalinks,
  serve,
  testMutants,
  translate,
];

test('every command says how it is typed, with a line for each option', async () => {
  const said: string[] = [];
  for (const command of commands) {
    const { code, output, errors } = await runCommand(command, ['--help']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    said.push(output);
  }
  expectFile(join(import.meta.dirname, 'fixtures/usage.txt'), said.join('\n'));
});
