import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { categories, readLighthouseReport, type LighthouseRun } from './lighthouse-report.ts';

/** Not a dependency of the project: it is larger than everything else together and only needed for this bench. */
export const lighthouseVersion = '13.5.0';

/**
 * The command of Lighthouse, installed with npm at its first use.
 *
 * @param cache - Folder of our own, within node_modules.
 * @param say - Told what happens when something is installed.
 */
export function installLighthouse(cache: string, say: (line: string) => void): string {
  const folder = join(cache, `lighthouse-${lighthouseVersion}`);
  const command = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  if (existsSync(command)) return command;
  say(`Installing lighthouse ${lighthouseVersion} into ${folder}; it is no dependency of the project.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const parameters = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--loglevel', 'error'];
  const { status, stderr } = spawnSync('npm', [...parameters, `lighthouse@${lighthouseVersion}`], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(command)) {
    throw new Error(
      `lighthouse ${lighthouseVersion} could not be installed: ${stderr.trim()}. ` +
        'Check the registry that npm uses, or run without --lighthouse.',
    );
  }
  return command;
}

/**
 * Judges a page as Lighthouse does by default: a slow phone on a slow line, simulated.
 *
 * @param command - From `installLighthouse`.
 * @param port - Where the browser listens for developer tools.
 */
export async function runLighthouse(command: string, port: number, url: string): Promise<LighthouseRun> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      command,
      url,
      `--port=${port}`,
      `--only-categories=${categories.join(',')}`,
      '--output=json',
      '--output-path=stdout',
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return readLighthouseReport(JSON.parse(stdout));
}

/** The port that a browser has chosen for its developer tools and written into its profile. */
export function readDevToolsPort(profile: string): number {
  return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
}
