import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Papers in which figures may stand, from the root of the project. */
const papers = ['README.md', 'src/README.md'];

/**
 * A Markdown text with the figures of that name in place of those that stand between `<!-- figures: NAME -->` and the next
 * `<!-- /figures -->`; `undefined` when it has no such place.
 *
 * @throws when the place has no end.
 */
export function replaceFigures(text: string, name: string, figures: string): string | undefined {
  const begin = `<!-- figures: ${name} -->`;
  const end = '<!-- /figures -->';
  const from = text.indexOf(begin);
  if (from === -1) return undefined;
  const to = text.indexOf(end, from);
  const next = text.indexOf('<!-- figures: ', from + begin.length);
  if (to === -1 || (next !== -1 && next < to)) {
    throw new Error(`The place for the figures “${name}” has no end. Write “${end}” below it.`);
  }
  return `${text.slice(0, from + begin.length)}\n\n${figures.trim()}\n\n${text.slice(to)}`;
}

/**
 * Writes figures into the paper that has a place for them; it stays formatted as the project formats papers.
 *
 * @param root Folder of the project.
 * @returns Path of the paper, from the root.
 * @throws when no paper has a place of that name, and as above.
 */
export async function writeFigures(root: string, name: string, figures: string): Promise<string> {
  for (const paper of papers.filter((file) => existsSync(join(root, file)))) {
    const file = join(root, paper);
    const written = replaceFigures(readFileSync(file, 'utf8'), name, figures);
    if (written === undefined) continue;
    writeFileSync(file, await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }));
    return paper;
  }
  throw new Error(
    `No paper has a place for the figures “${name}”: ${papers.join(', ')}. Write <!-- figures: ${name} --> and <!-- /figures --> where they are to stand.`,
  );
}
