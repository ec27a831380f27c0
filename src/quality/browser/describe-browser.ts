import { spawnSync } from 'node:child_process';

import type { FoundBrowser } from './find-browser.ts';

/** Path and version of a browser, for people. Chrome for Windows does not tell its version on the command line. */
export function describeBrowser({ executablePath, env }: FoundBrowser): string {
  if (process.platform === 'win32') return executablePath;
  const { stdout } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return `${executablePath}, ${stdout.trim()}`;
}
