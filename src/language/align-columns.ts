import { getAt } from './get-at.ts';

/**
 * Rows of a table as lines: each column as wide as its longest cell, numbers to the right, two spaces between columns.
 *
 * @param rows - Each with as many cells as the first.
 * @param words - The columns that have words, which stand to the left.
 */
export function alignColumns(rows: readonly (readonly string[])[], words: readonly number[] = []): string[] {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => getAt(row, column).length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = getAt(widths, column);
        return words.includes(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
