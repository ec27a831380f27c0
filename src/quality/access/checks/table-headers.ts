import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/** Every table has header cells that say what they head, and a name; every cell of data belongs to one. */
export function checkTableHeaders(tools: PageTools): PageFinding[] {
  return tools.all('table:not([role=presentation], [role=none])').flatMap((table) => {
    const report = (element: Element, problem: string, repair: string): PageFinding[] => [
      { element: tools.describe(element), problem, repair },
    ];
    const heads = [...table.querySelectorAll('th')];
    if (heads.length === 0) {
      return report(
        table,
        'is a table without th.',
        'Mark the cells that name a row or a column as th with a scope.',
      );
    }
    const isNamed = table.querySelector('caption') ?? table.hasAttribute('aria-label');
    const named = isNamed || table.hasAttribute('aria-labelledby');
    return [
      ...(named ? [] : report(table, 'is a table without a name.', 'Give it a caption or an aria-label.')),
      ...heads
        .filter((head) => !head.scope && !head.id && head.textContent?.trim())
        .flatMap((head) =>
          report(
            head,
            'is a th without scope.',
            'Give it scope="col", "row", "colgroup" or "rowgroup", or an id that cells name in headers.',
          ),
        ),
      ...[...table.querySelectorAll('td[headers]')]
        .filter((cell) =>
          (cell.getAttribute('headers') ?? '').split(/\s+/).some((id) => !document.getElementById(id)),
        )
        .flatMap((cell) =>
          report(cell, 'names a header that is not there.', 'Give headers the ids of th in the same table.'),
        ),
    ];
  });
}
