import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { samplePortalRoot } from '../samples/portal.ts';
import { projectRoot } from './built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** A copy of the project with the seeds and the content of the sample portal in place of its own. */
export function copySampleProject(name: string): ProjectCopy {
  const copy = copyProject(name);
  for (const folder of ['seeds', 'content']) {
    rmSync(join(copy.root, folder), { recursive: true });
    cpSync(join(samplePortalRoot, folder), join(copy.root, folder), { recursive: true });
  }
  return copy;
}

/** Lets a copy of the sample draw only what no run before it has drawn. */
export function shareSampleCache({ root }: ProjectCopy): void {
  const cache = join(projectRoot, '.cache', 'sample-portal');
  mkdirSync(cache, { recursive: true });
  symlinkSync(cache, join(root, '.cache'));
}
