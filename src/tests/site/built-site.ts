import { resolve } from 'node:path';

import { projectRoot } from '../../quality/project-copy.ts';
import { readSite, type Site } from '../../quality/site/site.ts';

/** Which built site is tested. A project of vitest.config.ts sets another one in its `env`. */
export interface TestedSite {
  /** Folder of the built site, absolute: `SITE_TESTED`, or `dist/`. */
  dist: string;
  /** Folder whose `content/` and `seeds/` it was built from, absolute: `CONTENT_TESTED`, or the project. */
  root: string;
}

/** Reads which site is tested; paths start at the root of the project. */
export function findTestedSite(environment: Readonly<Record<string, unknown>>): TestedSite {
  return {
    dist: resolve(projectRoot, String(environment['SITE_TESTED'] ?? 'dist')),
    root: resolve(projectRoot, String(environment['CONTENT_TESTED'] ?? '.')),
  };
}

/** The site that the tests of this run are about. */
export const tested = findTestedSite(process.env);

let built: Site | undefined;

/** That site, read once in each worker; an error when there is none. */
export function readBuiltSite(): Site {
  built ??= readSite(tested.dist);
  return built;
}
