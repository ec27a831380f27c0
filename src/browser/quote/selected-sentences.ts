import type { SentenceRange } from '../../share/citation/cited.ts';
import { listRows } from './sentence-rows.ts';

/** The sentences of which words are selected, in either language; `null` where none are. A selection that only touches one leaves it out. */
export function findSelected(text: ParentNode, selection: Selection | null): SentenceRange | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  const ids = listRows(text)
    .filter((row) => [...row.querySelectorAll('p')].some((paragraph) => overlaps(selected, paragraph)))
    .map(({ id }) => id);
  const [first] = ids;
  const last = ids[ids.length - 1];
  return first === undefined || last === undefined ? null : { first, last };
}

function overlaps(selected: Range, paragraph: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return (
    selected.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, range) < 0
  );
}
