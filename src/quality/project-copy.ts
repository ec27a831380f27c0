import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getAt } from '../language/get-at.ts';

/** Root of the project, absolute, without a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What a copy leaves behind: what builds make, and what git keeps. */
const left = new Set(['node_modules', 'dist', '.astro', '.cache', '.git', 'coverage']);

/** A copy of the project in a folder of its own. */
export interface ProjectCopy {
  root: string;
  dist: string;
  remove(): void;
}

/** How a build ended; `output` holds what it said, without colours. */
export interface BuildResult {
  exitCode: number | null;
  output: string;
}

/**
 * Copies the project as it stands, unfinished work included. Packages are shared by links, one for each, so that caches that
 * tools keep in node_modules stay apart.
 *
 * @param name Becomes part of the path, to tell copies apart.
 */
export function copyProject(name: string): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), `${name}-`));
  const root = join(parent, name);
  cpSync(projectRoot, root, {
    recursive: true,
    filter: (source) => !left.has(getAt(relative(projectRoot, source).split(sep), 0)),
  });
  mkdirSync(join(root, 'node_modules'));
  for (const entry of readdirSync(join(projectRoot, 'node_modules'))) {
    if (['.astro', '.cache', '.vite'].includes(entry)) continue;
    symlinkSync(join(projectRoot, 'node_modules', entry), join(root, 'node_modules', entry));
  }
  return { root, dist: join(root, 'dist'), remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Runs `npm run build` in a copy, with the options that follow `--`. */
export function build(
  copy: ProjectCopy,
  environment: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<BuildResult> {
  return runProgram('npm', ['run', 'build', '--', ...options], copy.root, environment);
}

/** Runs a program as one that no test has started, to its end; rejects when it cannot be started. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  cwd: string,
  environment: Record<string, string>,
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd,
      env: { ...outsideTests(process.env), NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The environment without what the test runner adds, as a person's terminal has it. */
export function outsideTests(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const added = /^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|SITE_)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !added.test(name)));
}

/** Builds a copy and throws what it said when it fails. */
export async function buildOrThrow(
  copy: ProjectCopy,
  environment: Record<string, string>,
  options: readonly string[] = [],
): Promise<void> {
  const { exitCode, output } = await build(copy, environment, options);
  if (exitCode === 0) return;
  throw new Error(`The build in ${copy.root} failed with code ${exitCode}. Its output was:\n${output}`);
}

/** Environment in which Node's clock runs the given number of days ahead. */
export function shiftClock(days: number): Record<string, string> {
  const code = `
    const RealDate = Date;
    const now = () => RealDate.now() + ${days} * 86400000;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, values, self) => Reflect.construct(target, values.length > 0 ? values : [now()], self),
      apply: () => new RealDate(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
