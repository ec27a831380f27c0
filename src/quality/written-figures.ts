import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Papers in which figures may stand, from the root of the project. */
const papers = ['README.md', 'src/README.md'];

/**
 * A Markdown text with the figures of that name in place of those that stand between `<!-- figures: NAME -->` and `<!-- /figures -->`;
 * `undefined` when it has no such place.
 */
export function replaceFigures(text: string, name: string, figures: string): string | undefined {
  const opening = `<!-- figures: ${name} -->`;
  const start = text.indexOf(opening);
  const end = start < 0 ? -1 : text.indexOf('<!-- /figures -->', start);
  if (end < 0) return undefined;
  return `${text.slice(0, start + opening.length)}\n\n${figures.trim()}\n\n${text.slice(end)}`;
}

/**
 * Writes figures into the paper that has a place for them.
 *
 * @param root - Folder of the project.
 * @returns Path of the paper, from the root.
 * @throws when no paper has a place of that name.
 */
export function writeFigures(root: string, name: string, figures: string): string {
  for (const paper of papers.filter((file) => existsSync(join(root, file)))) {
    const written = replaceFigures(readFileSync(join(root, paper), 'utf8'), name, figures);
    if (written === undefined) continue;
    writeFileSync(join(root, paper), written);
    return paper;
  }
  throw new Error(
    `No paper has a place for the figures “${name}”: ${papers.join(', ')}. Write <!-- figures: ${name} --> and <!-- /figures --> where they are to stand.`,
  );
}
