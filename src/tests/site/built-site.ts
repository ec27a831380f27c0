import { inject } from 'vitest';

import { readSite, type Site } from '../../quality/site/site.ts';

/** Root of the project with the content of the sample portal, absolute, without a slash at the end. */
export const getSampleRoot = (): string => inject('sampleRoot');

let built: Site | undefined;

/** The site of the sample portal, read once in each worker. */
export function readBuiltSite(): Site {
  built ??= readSite(`${getSampleRoot()}/dist`);
  return built;
}
