import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildOrThrow, projectRoot } from '../../quality/project-copy.ts';
import { copySampleProject } from '../samples/sample-project.ts';

/** Where the site of the sample portal lies for the tests, and what has been drawn for it (vitest.config.ts names the first). */
const dist = join(projectRoot, '.cache', 'sample-portal', 'dist');
const drawn = join(projectRoot, '.cache', 'sample-portal', 'share-kit');

/** Builds the sample portal: in a copy of the project that has its seeds and its content in place of the project's own. */
export default async function setup(): Promise<void> {
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
}
