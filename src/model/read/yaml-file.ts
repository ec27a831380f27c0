import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Problem } from '../problem.ts';

/** The value of a YAML file together with a way to point at any part of it. */
export interface YamlFile<T> {
  value: T;
  /** Place of the part at `path`, such as `['pairs', 0, 'source']`; the nearest enclosing part when it is absent. */
  placeOf: (path: readonly PropertyKey[]) => Pick<Problem, 'file' | 'line' | 'column'>;
}

/**
 * Reads a YAML file and checks it against its schema.
 *
 * @param root - Folder of the project.
 * @param file - Path of the file from there; it is what error messages show.
 * @throws ContentError that lists every problem of the file with line and column.
 */
export function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  return parseYaml(readTextFile(root, file), file, schema);
}

/**
 * Reads YAML that stands in a file, as {@link readYaml} does.
 *
 * @param text - From the start of the file on, so that lines count as in it.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeOfOffset = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        ...placeOfOffset(error.pos[0]),
        message: `This is not valid YAML: ${error.message}.`,
        hint: 'Correct the line; texts with a colon, a quotation mark or a # stand in double quotes.',
      })),
    );
  }
  const placeOf = (path: readonly PropertyKey[]) => placeOfOffset(offsetOf(document, path));
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    throw new ContentError(
      result.error.issues.map((issue) => ({
        ...placeOf(issue.path),
        message: `The value at “${issue.path.join('.') || 'the top level'}” does not fit: ${issue.message}.`,
        hint: 'Correct the value, or copy the form of a neighbouring entry.',
      })),
    );
  }
  return { value: result.data, placeOf };
}

/** Reads a text file; a file that cannot be read is a content problem, not a stack trace. */
export function readTextFile(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    throw new ContentError([
      {
        file,
        line: 0,
        column: 0,
        message: `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
        hint: 'Put the file back in its place, or correct its permissions.',
      },
    ]);
  }
}

/** Offset of the key or value at `path`, walking as far as the document goes. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
      if (pair === undefined) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node) {
      node = node.items[Number(key)];
    }
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}
