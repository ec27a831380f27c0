import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { copyProject, projectRoot, type ProjectCopy } from '../../quality/project-copy.ts';
import { samplePortalRoot } from '../samples/portal.ts';

/** A copy of the project with the seeds and the content of the sample portal in place of its own. */
export function copySampleProject(name: string): ProjectCopy {
  const copy = copyProject(name);
  for (const folder of ['seeds', 'content']) {
    rmSync(join(copy.root, folder), { recursive: true });
    cpSync(join(samplePortalRoot, folder), join(copy.root, folder), { recursive: true });
  }
  return copy;
}

/** What has been drawn for the sample, beside what is drawn for the project's own content. */
const kept = join(projectRoot, '.cache', 'sample-kit');
const cacheIn = ({ root }: ProjectCopy): string => join(root, '.cache', 'share-kit');

/** Gives a copy of the sample what was drawn for it before, so that its build draws only what is new. */
export function takeSampleKit(copy: ProjectCopy): void {
  if (existsSync(kept)) cpSync(kept, cacheIn(copy), { recursive: true });
}

/** Keeps what a copy of the sample has drawn. */
export function keepSampleKit(copy: ProjectCopy): void {
  rmSync(kept, { recursive: true, force: true });
  cpSync(cacheIn(copy), kept, { recursive: true });
}
