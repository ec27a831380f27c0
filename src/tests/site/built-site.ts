import { fileURLToPath } from 'node:url';

import { readSite, type Site } from '../../quality/site/site.ts';

/** Root of the project, absolute, without a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

let built: Site | undefined;

/** The site that the last `npm run build` made, read once in each worker; an error when there is none. */
export function readBuiltSite(): Site {
  built ??= readSite(`${projectRoot}/dist`);
  return built;
}
