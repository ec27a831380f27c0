import { join } from 'node:path';
import { describeAstroError, type StartBuild } from '../astro.ts';

/**
 * Builds the portal beside `dist/`, with its share kit: a card that finds no room for a heading stops it, as it would stop
 * `npm run build`.
 *
 * @param say - Told what is going on.
 * @param build - What builds.
 * @returns Folder of the built site.
 */
export async function buildForCheck(
  root: string,
  say: (line: string) => void,
  build: StartBuild,
): Promise<string> {
  const folder = join(root, '.cache', 'check');
  const startedAt = performance.now();
  say('Building the portal to look at its pages …');
  const site = join(folder, 'site');
  try {
    await build({ root, outDir: site, cacheDir: join(folder, 'astro'), logLevel: 'error' });
  } catch (error) {
    throw describeAstroError(error, root);
  }
  say(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return site;
}
