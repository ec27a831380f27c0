import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { formatBench, formatBenchTable } from '../quality/build-bench/report.ts';
import type { BenchRow, BenchSettings } from '../quality/build-bench/run-bench.ts';

/** What the command needs from around it. */
export interface BenchBuildWorld {
  out: (text: string) => void;
  err: (text: string) => void;
  /** ISO 8601, for the report. */
  today: string;
  measure: (settings: BenchSettings) => Promise<BenchRow[]>;
  /** Puts the table into the papers. */
  write: (table: string) => Promise<void>;
}

const usage = `\
npm run bench:build -- [--instruments N,M,…] [--runs N] [--profile] [--write]
  --instruments  sizes: how many instruments are invented for each (default: 0,10,20; 30 make about 8,000 pages)
  --runs         how often each site is built; the build that used least counts (default: 1)
  --profile      says which rooms and packages the project's CPU goes to; that itself costs some
  --write        writes the table into src/README.md
`;

const options = ['--instruments', '--runs', '--profile', '--write', '--help'];

/**
 * Measures what a page of the project's build costs against a page of a bare Astro site that says the same.
 *
 * @returns Exit code: 0 measured, 1 a build failed or the table cannot be written, 2 wrong usage.
 */
export async function benchBuild(args: readonly string[], world: BenchBuildWorld): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    world.err(`${asked}\n`);
    return 2;
  }
  if (asked.help) {
    world.out(usage);
    return 0;
  }
  try {
    const { instruments, runs, profile } = asked;
    const rows = await world.measure({ instruments, runs, profile, say: (line) => world.err(`${line}\n`) });
    const circumstances = {
      date: world.today,
      cpu: cpus()[0]?.model.trim() ?? 'an unknown processor',
      cores: cpus().length,
      node: process.version,
      runs,
    };
    world.out(formatBench(rows, circumstances));
    if (asked.write) await world.write(formatBenchTable(rows, circumstances));
    return 0;
  } catch (error) {
    world.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

type Asked = Pick<BenchSettings, 'instruments' | 'runs' | 'profile'> & { write: boolean; help: boolean };

/** What is asked for, or what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      instruments: { type: 'string' },
      runs: { type: 'string' },
      profile: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const names = tokens.flatMap((token) => (token.kind === 'option' ? token.rawName : []));
  const unknown = [...names.filter((name) => !options.includes(name)), ...positionals];
  if (unknown.length > 0) {
    return `“${unknown.join('”, “')}” is not known. The options are: ${options.join(', ')}.`;
  }
  const instruments = String(values.instruments ?? '0,10,20')
    .split(',')
    .map(Number);
  if (!instruments.every((count) => Number.isInteger(count) && count >= 0) || !isRising(instruments)) {
    return `--instruments is “${String(values.instruments)}”, not a list of rising whole numbers. Write, for example, --instruments 0,10,20.`;
  }
  const runs = Number(values.runs ?? 1);
  if (!Number.isInteger(runs) || runs < 1) {
    return `--runs is “${String(values.runs)}”, not a whole number from 1. Write, for example, --runs 3.`;
  }
  const is = (name: 'profile' | 'write' | 'help') => values[name] === true;
  return { instruments, runs, profile: is('profile'), write: is('write'), help: is('help') };
}

/** A copy keeps what it has when it grows, so that sizes can only rise. */
function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number > Math.max(-1, ...numbers.slice(0, index)));
}
