import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { copyProject, type ProjectCopy } from '../../quality/project-copy.ts';
import { samplePortalRoot } from './portal.ts';

/** A copy of the project with the seeds and the content of the sample portal in place of its own. */
export function copySampleProject(name: string): ProjectCopy {
  const copy = copyProject(name);
  for (const folder of ['seeds', 'content']) {
    rmSync(join(copy.root, folder), { recursive: true });
    cpSync(join(samplePortalRoot, folder), join(copy.root, folder), { recursive: true });
  }
  return copy;
}
