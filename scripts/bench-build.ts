import { join } from 'node:path';
import { benchBuild } from '../src/commands/bench-build.ts';
import { runBuildBench } from '../src/quality/build-bench/run-bench.ts';
import { writeFigures } from '../src/quality/written-figures.ts';

const papers = join(import.meta.dirname, '..', 'src', 'README.md');

process.exitCode = await benchBuild(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: new Date().toISOString().slice(0, 10),
  measure: runBuildBench,
  write: (table) => writeFigures(papers, 'build', table),
});
