import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** Headings begin with h1 and go down one level at a time, so that the outline read aloud has no gaps. */
export function checkHeadingOrder(tools: PageTools): PageFinding[] {
  let level = 0;
  return tools
    .all('h1, h2, h3, h4, h5, h6, [role=heading]')
    .filter((heading) => tools.isExposed(heading))
    .flatMap((heading) => {
      const before = level;
      level = Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1));
      if (level <= before + 1) return [];
      return [
        {
          element: tools.describe(heading),
          problem: `is of level ${level} after ${before === 0 ? 'no heading' : `level ${before}`}.`,
          repair: `Make it h${before + 1} and give it its looks by a class.`,
        },
      ];
    });
}
