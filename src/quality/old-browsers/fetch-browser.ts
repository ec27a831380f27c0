import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import type { FoundBrowser } from '../browser/find-browser.ts';
import type { OldBrowser } from './old-browsers.ts';

/**
 * Fetches an old browser from npm at its first use and unpacks it, in one step, so that a run that is cut short leaves nothing behind.
 * The package's own code is not run: it is made for a cloud service and brings flags that switch safety off.
 *
 * @param cache - Folder of our own, within node_modules.
 */
export function fetchBrowser(old: OldBrowser, cache: string): FoundBrowser {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Chromium ${old.major} from npm is for Linux x64, not ${process.platform} ${process.arch}. Run npm run test:compat there.`,
    );
  }
  const folder = join(cache, `chromium-${old.major}-${old.packageVersion}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unpacking = mkdtempSync(join(cache, 'unpacking-'));
    try {
      unpack(install(old, unpacking), unpacking);
      rmSync(join(unpacking, 'node_modules'), { recursive: true });
      renameSync(unpacking, folder);
    } finally {
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'lib') } };
}

/** Installs the package alone, without its scripts and peers, and returns the folder of its binaries. */
function install(old: OldBrowser, folder: string): string {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = `${old.package}@${old.packageVersion}`;
  const { status, stderr } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--loglevel',
      'error',
      wanted,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(
      `${wanted} with Chromium ${old.major} could not be installed: ${stderr.trim()}. Check the registry that npm uses.`,
    );
  }
  return join(folder, 'node_modules', old.package, 'bin');
}

/** Unpacks the browser, the system libraries it came with, and its software for drawing. */
function unpack(binaries: string, folder: string): void {
  const inflate = (name: string): Buffer => brotliDecompressSync(readFileSync(join(binaries, name)));
  writeFileSync(join(folder, 'chromium'), inflate('chromium.br'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const archive of ['aws.tar.br', 'swiftshader.tar.br']) {
    const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], { input: inflate(archive) });
    if (status !== 0) throw new Error(`${archive} could not be unpacked: ${stderr.toString().trim()}.`);
  }
}
