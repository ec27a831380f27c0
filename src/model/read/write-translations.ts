import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { getAt } from '../../language/get-at.ts';
import { ContentError } from '../problem.ts';
import { type TranslationFile, translationSchema } from '../schemas/translation.ts';
import type { TranslationEdit } from '../translation-edit.ts';
import { contentFiles } from './read-content.ts';

/** A file with the text that it is to have. */
export interface PendingFile {
  /** Path from the root of the project. */
  file: string;
  text: string;
}

/**
 * Prepares edits of translation files; writes nothing.
 *
 * Only the values that change are replaced in the text of a file, and `revised` with them, so that comments, order, quotation marks and
 * line breaks of everything else stay as they are. What the new text says is checked before it is handed on.
 *
 * @param root - Folder of the project.
 * @param edits - Edits that make no difference leave their file out.
 * @param revised - Day of the change, as `YYYY-MM-DD`.
 * @throws ContentError when a file is written in a way that cannot be edited in place.
 */
export function prepareTranslations(
  root: string,
  edits: readonly TranslationEdit[],
  revised: string,
): PendingFile[] {
  const byFile = Map.groupBy(
    edits,
    ({ instrument, provision }) => `${contentFiles.translations}/${instrument}/${provision}.yaml`,
  );
  return [...byFile].flatMap(([file, ofFile]) => {
    const path = join(root, file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const text =
      before === null ? formatNewFile(ofFile, revised) : editTranslation(file, before, ofFile, revised);
    return text === before ? [] : [{ file, text }];
  });
}

/**
 * Writes files all together or not at all: each is first written beside its place, then all are moved.
 *
 * When moving fails halfway, those already moved get their old text back.
 */
export function writeFiles(root: string, pending: readonly PendingFile[]): void {
  const staged = pending.map(({ file, text }) => {
    const path = join(root, file);
    return {
      file,
      path,
      temporary: `${path}.${process.pid}.tmp`,
      text,
      before: statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : null,
    };
  });
  const moved: typeof staged = [];
  let current = '';
  try {
    for (const { file, path, temporary, text } of staged) {
      current = file;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, text, { flag: 'wx' });
    }
    for (const entry of staged) {
      current = entry.file;
      renameSync(entry.temporary, entry.path);
      moved.push(entry);
    }
  } catch (error) {
    for (const { path, before } of moved) {
      if (before === null) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
    throw new ContentError([
      {
        file: current,
        line: 0,
        column: 0,
        message: `The file cannot be written (${error instanceof Error ? error.message : String(error)}), and nothing was changed.`,
        hint: 'Correct the permissions of its folder, or make room on the disk, and import again.',
      },
    ]);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

/**
 * The text of a translation file after edits.
 *
 * @throws ContentError when the file is not written as a plain list of pairs.
 */
export function editTranslation(
  file: string,
  text: string,
  edits: readonly TranslationEdit[],
  revised: string,
): string {
  const document = parseDocument(text);
  const { contents } = document;
  const pairs = isMap(contents) ? contents.get('pairs', true) : null;
  if (!isMap(contents) || !isSeq(pairs)) throw refuse(file);
  const before = document.toJS() as TranslationFile;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const splices = edits.flatMap((edit) => {
    const item = pairs.items.find((candidate) => isMap(candidate) && candidate.get('id') === edit.id);
    return isMap(item)
      ? editPair(file, text, item, edit, eol)
      : [insertPair(file, text, contents, pairs, edit, eol)];
  });
  if (splices.length === 0) return text;
  const after = applySplices(text, [...splices, ...replaceScalar(file, contents, 'revised', revised)]);
  const expected = { ...before, revised, pairs: edits.reduce(applyEdit, before.pairs) };
  // The text was edited as text, so what it says now is read back.
  if (!isDeepStrictEqual(parse(after), expected) || !translationSchema.safeParse(expected).success) {
    throw refuse(file);
  }
  return after;
}

/** A change of a text: what stands from `start` to `end` becomes `text`. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

type Pair = TranslationFile['pairs'][number];

/** The keys of a pair that an edit sets, in the order in which they are written. */
const editedKeys = ['source', 'target', 'state', 'note'] as const;

function editPair(file: string, text: string, item: YAMLMap, edit: TranslationEdit, eol: string): Splice[] {
  return editedKeys.flatMap((key): Splice[] => {
    const value = edit[key];
    if (value === undefined || item.get(key) === value) return [];
    if (item.has(key)) return replaceScalar(file, item, key, value);
    const last = item.items.at(-1)?.value;
    const first = item.items[0]?.key;
    if (item.flow === true || !isPlaced(last) || !isPlaced(first)) throw refuse(file);
    const at = findLineEnd(text, last);
    return [{ start: at, end: at, text: `${eol}${getIndent(text, first)}${formatEntry(key, value)}` }];
  });
}

/** Puts a new pair behind the one that the text has before it. */
function insertPair(
  file: string,
  text: string,
  contents: YAMLMap,
  pairs: YAMLSeq,
  edit: TranslationEdit,
  eol: string,
): Splice {
  const items = pairs.items.filter((item) => isMap(item));
  const place = edit.order.indexOf(edit.id);
  const previous = items.findLast((item) => {
    const index = edit.order.indexOf(String(item.get('id')));
    return index !== -1 && index < place;
  });
  const first = items[0]?.items[0]?.key;
  const key = contents.items.find((entry) => isScalar(entry.key) && entry.key.value === 'pairs')?.key;
  const anchor = previous === undefined ? key : previous.items.at(-1)?.value;
  if (pairs.flow === true || !isPlaced(first) || !isPlaced(anchor)) throw refuse(file);
  const indent = getIndent(text, first);
  const at = findLineEnd(text, anchor);
  const lines = formatPair(edit).map(
    (line, index) => `${index === 0 ? indent.replace(/ {2}$/, '- ') : indent}${line}`,
  );
  return { start: at, end: at, text: lines.map((line) => `${eol}${line}`).join('') };
}

/** Replaces the value of `key`, if that makes a difference. */
function replaceScalar(file: string, map: YAMLMap, key: string, value: string): Splice[] {
  const node = map.get(key, true);
  if (!isScalar(node) || !isPlaced(node) || map.flow === true) throw refuse(file);
  if (node.value === value) return [];
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return [{ start: node.range[0], end: node.range[1], text: `${formatScalar(value)}${isBlock ? '\n' : ''}` }];
}

function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, text: put }) => `${edited.slice(0, start)}${put}${edited.slice(end)}`,
      text,
    );
}

/** The pairs as they are to be read after an edit. */
function applyEdit(pairs: readonly Pair[], edit: TranslationEdit): Pair[] {
  const { id, order, source, target, state, note } = edit;
  const existing = pairs.find((pair) => pair.id === id);
  const edited = { ...existing, id, source, target, state, ...(note === undefined ? {} : { note }) };
  if (existing !== undefined) return pairs.map((pair) => (pair === existing ? edited : pair));
  const previous = pairs.findLastIndex((pair) => {
    const index = order.indexOf(pair.id);
    return index !== -1 && index < order.indexOf(id);
  });
  return pairs.toSpliced(previous + 1, 0, edited);
}

function formatNewFile(edits: readonly TranslationEdit[], revised: string): string {
  const sorted = edits.toSorted((a, b) => a.order.indexOf(a.id) - b.order.indexOf(b.id));
  const pairs = sorted.flatMap((edit) =>
    formatPair(edit).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`),
  );
  return [
    formatEntry('provision', getAt(edits, 0).provision),
    formatEntry('revised', revised),
    'pairs:',
    ...pairs,
    '',
  ].join('\n');
}

function formatPair(edit: TranslationEdit): string[] {
  return (['id', ...editedKeys] as const).flatMap((key) => {
    const value = edit[key];
    return value === undefined ? [] : [formatEntry(key, value)];
  });
}

function formatEntry(key: string, value: string): string {
  return `${key}: ${formatScalar(value)}`;
}

/** A text as a value on one line, in quotation marks only where YAML needs them. */
function formatScalar(value: string): string {
  const options = { lineWidth: 0, singleQuote: true, blockQuote: false } as const;
  return new Document({ value }).toString(options).slice('value: '.length, -1);
}

type Placed = Scalar & { range: [number, number, number] };

function isPlaced(node: unknown): node is Placed {
  return isScalar(node) && Array.isArray(node.range);
}

/** End of the line on which a value ends: a comment behind it stays there. */
function findLineEnd(text: string, { range, type }: Placed): number {
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  const from = isBlock ? range[1] - 1 : range[1];
  const end = /\r?\n/.exec(text.slice(from));
  return end === null ? text.length : from + end.index;
}

/** Spaces before a key, with those that stand for the hyphen of its item. */
function getIndent(text: string, { range: [start] }: Placed): string {
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

function refuse(file: string): ContentError {
  return new ContentError([
    {
      file,
      line: 0,
      column: 0,
      message:
        'The file is not written as a list of pairs with a key on each line, so it cannot be edited in place.',
      hint: 'Copy the form of a neighbouring file, and import again.',
    },
  ]);
}
