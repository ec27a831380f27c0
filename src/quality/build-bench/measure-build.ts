import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../project-copy.ts';
import type { BuildUsage } from './build-usage.ts';

/**
 * Builds a site in a process of its own, without the share kit, and measures what that uses.
 *
 * @param root Folder of the site.
 * @param script What builds it, from there.
 * @param profile Whether it says which rooms and packages use it; that costs some CPU itself.
 * @throws when the build fails, with what it said.
 */
export async function measureBuild(
  root: string,
  script: readonly string[],
  profile = false,
): Promise<BuildUsage> {
  const folder = mkdtempSync(join(tmpdir(), 'build-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const { exitCode, output } = await runProgram(
      process.execPath,
      ['--import', new URL('report-usage.ts', import.meta.url).href, ...script],
      root,
      { NO_KIT: '1', BUILD_USAGE: file, ...(profile ? { BUILD_PROFILE: '1' } : {}) },
    );
    if (exitCode !== 0) {
      throw new Error(
        `The build in ${root} ended with ${exitCode ?? 'a signal'}. Correct what it says: ${output.trim()}`,
      );
    }
    return JSON.parse(readFileSync(file, 'utf8')) as BuildUsage;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
