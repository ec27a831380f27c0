import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMutantKey, type Mutant } from './mutant.ts';
import { report, type Report, withoutUnchosen } from './report.ts';

/** What is kept between runs, from the folder of the project. */
const cache = '.cache/mutants';

/** Runs the mutants of a piece against the tests of a room and gives the report of the room, earlier pieces included. */
export type RunPiece = (root: string, room: string, piece: readonly Mutant[]) => Promise<Report>;

/**
 * Runs Stryker for a piece. What came out is kept in `.cache/mutants/<room>.json`: a mutant is only run again when its code changed, or a
 * test that could notice it.
 *
 * @throws when Stryker cannot finish, with the last lines it said.
 */
export const runStryker: RunPiece = async (root, room, piece) => {
  mkdirSync(join(root, cache), { recursive: true });
  const settings = join(root, cache, `${room}.settings.json`);
  writeFileSync(settings, JSON.stringify(buildSettings(root, room, piece), null, 2));
  const { code, said } = await start(root, settings);
  if (code !== 0) {
    throw new Error(
      `Stryker ended with ${code} in the room ${room}: ${said.trim().split('\n').slice(-12).join('\n')}\n` +
        `Make “vitest run src/${room}” pass, then run the command again.`,
    );
  }
  const result = withoutUnchosen(report.parse(JSON.parse(readFileSync(fileOf(root, room), 'utf8'))));
  writeFileSync(fileOf(root, room), JSON.stringify(result));
  return result;
};

/** Forgets what came out of earlier runs. */
export function forgetResults(root: string, room: string): void {
  if (existsSync(fileOf(root, room))) rmSync(fileOf(root, room));
}

/** Settings of Stryker for a piece: https://stryker-mutator.io/docs/stryker-js/configuration/ */
export function buildSettings(root: string, room: string, piece: readonly Mutant[]) {
  return {
    mutate: [...new Set(piece.map(({ file }) => file))],
    checkers: ['sample'],
    ignorers: ['descriptions'],
    sample: piece.map(formatMutantKey),
    projectRoot: root,
    testRunner: 'vitest',
    vitest: { configFile: 'src/quality/mutants/vitest.config.ts', dir: `src/${room}`, related: true },
    plugins: ['@stryker-mutator/vitest-runner', './src/quality/mutants/stryker-plugin.ts'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A busy machine is no endless loop.
    timeoutMS: 20_000,
    timeoutFactor: 3,
    incremental: true,
    incrementalFile: `${cache}/${room}.json`,
    tempDirName: `${cache}/sandbox`,
    cleanTempDir: 'always',
    ignorePatterns: ['/dist', '/.astro', '/.cache', '/public'],
    reporters: [],
    logLevel: 'warn',
    allowConsoleColors: false,
    allowEmpty: true,
  };
}

function fileOf(root: string, room: string): string {
  return join(root, cache, `${room}.json`);
}

function start(root: string, settings: string): Promise<{ code: number; said: string }> {
  const program = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'run', settings], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
