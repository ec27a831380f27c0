import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A browser that starts here, with the variables it needs in its environment. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/** Names under which Chrome and Chromium are installed, best first. */
const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Places outside PATH on systems that do not use it for applications. */
const installedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium: the one named in CHROMIUM_PATH, an installed one, or the one from npm, unpacked once. `CHROMIUM_PATH=npm` takes the
 * one from npm whatever is installed. A named one that does not start is an error; an installed one that does not start is passed over.
 *
 * @param cache Folder of our own in which the browser from npm is unpacked and kept.
 */
export async function findBrowser(cache: string): Promise<FoundBrowser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named === 'npm') return unpackBrowser(cache);
  if (named) {
    const failure = startFailure(named, {});
    if (failure === null) return { executablePath: named, env: {} };
    throw missingBrowser(`CHROMIUM_PATH is ${named}, which does not start: ${failure}`);
  }
  for (const executablePath of [...installedNames.flatMap(inPath), ...installedPlaces]) {
    if (existsSync(executablePath) && startFailure(executablePath, {}) === null) {
      return { executablePath, env: {} };
    }
  }
  return unpackBrowser(cache);
}

/** The error for a machine without a browser: what is missing and how to get one. */
function missingBrowser(reason: string): Error {
  return new Error(
    `No browser can be started for the browser tests: ${reason}. Install Chrome or Chromium, or set CHROMIUM_PATH to one; ` +
      'on Linux x64 `npm ci` alone brings one.',
  );
}

function inPath(name: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Why `--version` fails, in one line; `null` when it works. Chrome for Windows has no `--version`, so it is trusted. */
function startFailure(executablePath: string, env: Record<string, string>): string | null {
  if (process.platform === 'win32') return existsSync(executablePath) ? null : 'no such file';
  const run = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (run.status === 0) return null;
  return run.error?.message ?? run.stderr.trim().split('\n')[0] ?? `exit code ${run.status}`;
}

/** Unpacks the browser from npm into `cache`, in one step, so that two runs at once cannot see half of it. */
async function unpackBrowser(cache: string): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw missingBrowser(
      `none is installed, and the one from npm is for Linux x64, not ${process.platform} ${process.arch}`,
    );
  }
  const folder = join(cache, `chromium-${packageVersion('@sparticuz/chromium')}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unpacking = mkdtempSync(join(cache, 'unpacking-'));
    await inTemporaryFolder(unpacking, async () => {
      const { default: chromium, inflate } = await import('@sparticuz/chromium');
      await chromium.executablePath();
      await inflate(join(packageFolder('@sparticuz/chromium'), 'bin', 'al2023.tar.br'));
    });
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      rmSync(unpacking, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const executablePath = join(folder, 'chromium');
  const failure = startFailure(executablePath, {});
  if (failure === null) return { executablePath, env: {} };
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const failureWithLibraries = startFailure(executablePath, env);
  if (failureWithLibraries === null) return { executablePath, env };
  throw missingBrowser(`the one from npm does not start (${failureWithLibraries})`);
}

/** Runs `work` while the process' temporary folder is `folder`: the package unpacks there and reuses whatever it finds. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Folder of an installed package whose manifest may not be exported. */
export function packageFolder(name: string): string {
  const resolver = createRequire(import.meta.url);
  for (const folder of resolver.resolve.paths(name) ?? []) {
    if (existsSync(join(folder, name, 'package.json'))) return join(folder, name);
  }
  throw new Error(`The package ${name} is not installed. Run \`npm ci\`.`);
}

function packageVersion(name: string): string {
  const manifest: unknown = createRequire(import.meta.url)(join(packageFolder(name), 'package.json'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`The package ${name} has no version. Run \`npm ci\`.`);
}
