import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Puts figures where the papers hold them: between `<!-- figures: NAME -->` and the next `<!-- /figures -->`.
 *
 * @throws when the paper has no such place, or the place no end.
 */
export function replaceFigures(markdown: string, name: string, figures: string): string {
  const begin = `<!-- figures: ${name} -->`;
  const end = '<!-- /figures -->';
  const from = markdown.indexOf(begin);
  if (from === -1) {
    throw new Error(
      `There is no place for the figures “${name}”. Write “${begin}” and “${end}” where they are to stand.`,
    );
  }
  const to = markdown.indexOf(end, from);
  const next = markdown.indexOf('<!-- figures: ', from + begin.length);
  if (to === -1 || (next !== -1 && next < to)) {
    throw new Error(`The place for the figures “${name}” has no end. Write “${end}” below it.`);
  }
  return `${markdown.slice(0, from + begin.length)}\n\n${figures.trim()}\n\n${markdown.slice(to)}`;
}

/**
 * The same in a file, which stays formatted as the project formats papers.
 *
 * @throws when the file is missing, and as above.
 */
export async function writeFigures(file: string, name: string, figures: string): Promise<void> {
  if (!existsSync(file)) {
    throw new Error(
      `The file ${file} for the figures “${name}” is missing. Write it, or measure without --write.`,
    );
  }
  const replaced = replaceFigures(readFileSync(file, 'utf8'), name, figures);
  writeFileSync(file, await format(replaced, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
