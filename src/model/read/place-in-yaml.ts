import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';

/** Line and column of one character of a value in a YAML file. */
export type FindPlace = (
  file: string,
  path: readonly (string | number)[],
  offset: number,
) => Pick<Problem, 'file' | 'line' | 'column'>;

/**
 * Prepares the search for places in the YAML files below `root`; each file is read once, when it is first asked for.
 *
 * A value that is not there gives the nearest part around it; a file that is not there gives line 0.
 */
export function placeInYaml(root: string): FindPlace {
  const files = new Map<string, ReturnType<typeof openYaml>>();
  return (file, path, offset) => {
    const opened = files.get(file) ?? openYaml(root, file);
    files.set(file, opened);
    return { file, ...(opened?.(path, offset) ?? { line: 0, column: 0 }) };
  };
}

function openYaml(root: string, file: string) {
  if (!existsSync(join(root, file))) return undefined;
  const text = readFileSync(join(root, file), 'utf8');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path: readonly (string | number)[], offset: number) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const [start, end] = node.range;
      const inside = depth === path.length ? skipCharacters(text.slice(start, end), offset) : 0;
      const { line, col } = lineCounter.linePos(start + inside);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  };
}

/** A style of writing values: what stands before the text, and one character of it with its escapes and folded lines. */
interface Style {
  opening: RegExp;
  character: RegExp;
}

const styles: readonly Style[] = [
  { opening: /^'/, character: /''|[ \t]*\n\s*|[^]/y },
  { opening: /^"/, character: /(?:\\\n\s*)*(?:\\(?:x.{2}|u.{4}|U.{8}|.)|[ \t]*\n\s*|[^])/y },
  { opening: /^[|>][^\n]*\n\s*|^/, character: /[ \t]*\n\s*|[^]/y },
];

/** Length of what `raw`, a value as written, has before the character at `offset` of the value. */
function skipCharacters(raw: string, offset: number): number {
  for (const { opening, character } of styles) {
    const before = opening.exec(raw)?.[0];
    if (before === undefined) continue;
    character.lastIndex = before.length;
    for (let passed = 0; passed < offset; passed += 1) {
      if (!character.test(raw)) return raw.length;
    }
    return character.lastIndex;
  }
  return 0;
}
