import type { PageFinding } from '../finding.ts';

/** The page has a title once its scripts have run. That titles differ is a rule of the whole site. */
export function checkTitle(): PageFinding[] {
  if (document.title.trim() !== '') return [];
  return [{ element: 'title', problem: 'is empty.', repair: 'Name the page in it, then the site.' }];
}
