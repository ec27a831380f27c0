import { cpus } from 'node:os';
import { formatBench, formatBenchTable } from '../quality/build-bench/report.ts';
import { type BenchRow, type BenchSettings, runBuildBench } from '../quality/build-bench/run-bench.ts';
import { writeFigures } from '../quality/written-figures.ts';
import { CommandError } from './command-error.ts';
import { type Command, command } from './command.ts';

/** `npm run bench:build`: what a page of the project's build costs against a page of a bare Astro site that says the same. */
export const benchBuild = createBenchBuild(runBuildBench);

/**
 * Makes the command.
 *
 * @param measure Builds both sites in every size asked for.
 * @param today ISO 8601, for the report.
 */
export function createBenchBuild(
  measure: (settings: BenchSettings) => Promise<BenchRow[]>,
  today = new Date().toISOString().slice(0, 10),
): Command {
  return command({
    name: 'bench:build',
    options: {
      instruments: {
        type: 'string',
        value: 'N,M,…',
        says: 'how many instruments are invented for each size (0,10,20; 30 make about 8,000 pages)',
      },
      runs: {
        type: 'string',
        value: 'N',
        says: 'how often each site is built; the build that used least counts (1)',
      },
      profile: { type: 'boolean', says: 'which rooms and packages the CPU goes to; that itself costs some' },
      write: { type: 'boolean', says: 'puts the table into src/README.md' },
    },
    async run({ values }, { root }, output) {
      const instruments = readSizes(values.instruments ?? '0,10,20');
      const runs = readRuns(values.runs ?? '1');
      const say = (line: string) => output.writeError(`${line}\n`);
      const rows = await measure({ instruments, runs, profile: values.profile, say });
      const circumstances = {
        date: today,
        cpu: cpus()[0]?.model.trim() ?? 'an unknown processor',
        cores: cpus().length,
        node: process.version,
        runs,
      };
      output.write(formatBench(rows, circumstances));
      if (values.write) {
        const paper = await writeFigures(root, 'bench:build', formatBenchTable(rows, circumstances));
        output.write(`Written to ${paper}.\n`);
      }
      return 0;
    },
  });
}

/** A copy keeps what it has when it grows, so that sizes can only rise. */
function readSizes(given: string): number[] {
  const sizes = given.split(',').map((text) => (/^\d+$/.test(text) ? Number(text) : NaN));
  if (sizes.every((size, index) => size > Math.max(-1, ...sizes.slice(0, index)))) return sizes;
  throw new CommandError(
    `The sizes “${given}” are no list of rising whole numbers.`,
    'Write, for example, --instruments 0,10,20.',
  );
}

function readRuns(given: string): number {
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new CommandError(
    `The number of runs “${given}” is no whole number from 1.`,
    'Write, for example, --runs 3.',
  );
}
