import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { buildOrThrow, projectRoot } from '../../quality/project-copy.ts';
import { samplePortalRoot } from './portal.ts';
import { copySampleProject } from './sample-project.ts';

const folder = join(projectRoot, '.cache', 'sample-portal');

/** Where the site of the sample portal lies for the tests, and what has been drawn for it (vitest.config.ts names the first). */
const dist = join(folder, 'dist');
const drawn = join(folder, 'share-kit');

/** Says what that site was built from. */
const builtFrom = join(folder, 'built-from.txt');

/**
 * Builds the sample portal, in a copy of the project that has its seeds and its content in place of the project's own. The site of an
 * earlier run is taken again as long as nothing has changed that a build reads.
 */
export default async function setup(): Promise<void> {
  const sources = digestSources();
  if (existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === sources) return;
  rmSync(builtFrom, { force: true });
  const copy = copySampleProject('sample-portal');
  const cache = join(copy.root, '.cache', 'share-kit');
  try {
    if (existsSync(drawn)) cpSync(drawn, cache, { recursive: true });
    await buildOrThrow(copy, {});
    for (const [from, to] of [
      [copy.dist, dist],
      [cache, drawn],
    ] as const) {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
    }
  } finally {
    copy.remove();
  }
  writeFileSync(builtFrom, sources);
}

/** What a build of the sample reads: the sample, the programs without their tests, the settings and the packages. */
function digestSources(): string {
  const hash = createHash('sha256');
  for (const root of [
    samplePortalRoot,
    ...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'].map((name) =>
      join(projectRoot, name),
    ),
  ]) {
    for (const file of listFiles(root))
      hash.update(relative(projectRoot, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        path === samplePortalRoot || !/[\\/]src[\\/]tests[\\/]|\.test\.ts$|[\\/]fixtures[\\/]/.test(file),
    )
    .sort();
}
