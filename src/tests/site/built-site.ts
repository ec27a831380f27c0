import { projectRoot } from '../../quality/project-copy.ts';
import { readSite, type Site } from '../../quality/site/site.ts';

export { projectRoot };

let built: Site | undefined;

/** The site that the last `npm run build` made, read once in each worker; an error when there is none. */
export function readBuiltSite(): Site {
  built ??= readSite(`${projectRoot}/dist`);
  return built;
}
