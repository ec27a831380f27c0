import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** No id stands twice in the page, with what its scripts have added: labels and fragments would find the first one only. */
export function checkUniqueIds(tools: PageTools): PageFinding[] {
  const seen = new Set<string>();
  return tools.all('[id]').flatMap((element) => {
    const isFirst = !seen.has(element.id);
    seen.add(element.id);
    if (isFirst) return [];
    return [
      {
        element: tools.describe(element),
        problem: `has the id "${element.id}" of another element.`,
        repair: 'Make the ids of repeated parts from what they show.',
      },
    ];
  });
}
