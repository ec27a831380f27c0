import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Problem } from '../model/problem.ts';
import { xliffNamespaces } from './xliff.ts';
import { toSingleLine } from './xliff-parts.ts';

/** A place in an XLIFF file, counted from 1. */
interface Place {
  line: number;
  column: number;
}

/** A note of a unit. */
interface ReadNote {
  category: string | null;
  text: string;
}

/** A segment as a translator's file has it; texts are on a single line. */
export interface ReadSegment {
  source: string;
  /** `null` where there is no target. */
  target: string | null;
  /** As written; `null` where there is none, which XLIFF takes for `initial`. */
  state: string | null;
  /** Names of the inline codes in source and target: they stand for formatting, which the translations do not have. */
  codes: string[];
}

/** A unit with its place. */
export interface ReadUnit extends Place {
  /** Id of the file it stands in: an instrument. */
  file: string;
  id: string;
  segments: ReadSegment[];
  notes: ReadNote[];
}

/** What an XLIFF file says, or why it cannot be read. */
export interface ReadXliff {
  units: ReadUnit[];
  problems: Problem[];
}

/** Inline elements that only mark text; the text they enclose stays. */
const annotations = new Set(['mrk', 'sm', 'em']);
const inlineCodes = new Set(['ph', 'pc', 'sc', 'ec']);
const readableVersions = new Set(['2.0', '2.1']);

/**
 * Reads an XLIFF 2 file.
 *
 * Elements of modules and extensions are passed over, and so are annotations within a text. A document type declaration is refused:
 * XLIFF has no use for one, and entities declared there could stand for anything.
 *
 * @param bytes - The file as received, in UTF-8 or UTF-16.
 * @param file - Its path, for messages.
 */
export function readXliff(bytes: Uint8Array, file: string): ReadXliff {
  const problems: Problem[] = [];
  const text = decode(bytes);
  if (text === null) {
    const message = 'The file is neither UTF-8 nor UTF-16 text.';
    const hint = 'Save it as XLIFF 2.1 in UTF-8.';
    return { units: [], problems: [{ file, line: 0, column: 0, message, hint }] };
  }
  const reader = new Reader(file, problems);
  const parser = new SaxesParser({ xmlns: true });
  const getProblemHere = (message: string, hint: string): Problem => ({
    file,
    line: parser.line,
    column: Math.max(1, parser.column),
    message,
    hint,
  });
  // What follows the first error is often only its consequence, so nothing is read any more.
  let malformed: Problem | undefined;
  let start: Place = { line: 1, column: 1 };
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^(?:\d+:)+ /, '').replace(/\.$/, '');
    malformed ??= getProblemHere(
      `The XML is malformed here: ${reason}.`,
      'Correct the place, or have the translation tool save the file again.',
    );
  });
  parser.on('doctype', () => {
    problems.push(getProblemHere('A document type declaration stands here.', 'Remove it: XLIFF needs none.'));
  });
  parser.on('opentagstart', ({ name }) => {
    const column = parser.column - name.length - 1;
    start = column > 0 ? { line: parser.line, column } : { line: parser.line - 1, column: 1 };
  });
  parser.on('opentag', (tag) => {
    if (malformed === undefined) reader.open(tag, start);
  });
  parser.on('closetag', () => {
    if (malformed === undefined) reader.close();
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (content) => {
      if (malformed === undefined) reader.addText(content);
    });
  }
  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (malformed !== undefined) return { units: [], problems: [malformed] };
  return { units: problems.length > 0 ? [] : reader.units, problems };
}

/** Builds units from the events of the parser. */
class Reader {
  readonly units: ReadUnit[] = [];
  readonly #file: string;
  readonly #problems: Problem[];
  /** Local names of the open elements, `null` for one of another namespace. */
  readonly #path: (string | null)[] = [];
  #fileId = '';
  #unit: ReadUnit | undefined;
  #segment: ReadSegment | undefined;
  #note: ReadNote | undefined;

  constructor(file: string, problems: Problem[]) {
    this.#file = file;
    this.#problems = problems;
  }

  open(tag: SaxesTagNS, place: Place): void {
    const name = tag.uri === xliffNamespaces.core ? tag.local : null;
    const isForeign = this.#path.includes(null);
    if (this.#path.length === 0) this.#checkRoot(tag, place);
    this.#path.push(name);
    if (name === null || isForeign) return;
    const attribute = (key: string) => tag.attributes[key]?.value ?? null;
    if (name === 'file') this.#fileId = attribute('id') ?? '';
    else if (name === 'unit') {
      this.#unit = { ...place, file: this.#fileId, id: attribute('id') ?? '', segments: [], notes: [] };
      this.units.push(this.#unit);
    } else if (name === 'segment') {
      this.#segment = { source: '', target: null, state: attribute('state'), codes: [] };
      this.#unit?.segments.push(this.#segment);
    } else if (name === 'note') {
      this.#note = { category: attribute('category'), text: '' };
      this.#unit?.notes.push(this.#note);
    } else if (name === 'target' && this.#segment !== undefined) this.#segment.target = '';
    else if (name === 'cp')
      this.addText(String.fromCodePoint(Number.parseInt(attribute('hex') ?? '', 16) || 0));
    else if (inlineCodes.has(name)) this.#segment?.codes.push(name);
  }

  addText(text: string): void {
    const parents = this.#path.filter((name) => name === null || !annotations.has(name));
    const parent = parents.findLast((name) => name !== 'pc' && name !== 'cp');
    if (parents.includes(null)) return;
    if (parent === 'note' && this.#note !== undefined) this.#note.text += text;
    if (this.#segment === undefined) return;
    if (parent === 'source') this.#segment.source += text;
    if (parent === 'target') this.#segment.target = (this.#segment.target ?? '') + text;
  }

  close(): void {
    const name = this.#path.pop();
    if (this.#path.includes(null)) return;
    if (name === 'note' && this.#note !== undefined) {
      this.#note.text = toSingleLine(this.#note.text);
      this.#note = undefined;
    } else if (name === 'segment' && this.#segment !== undefined) {
      const { source, target } = this.#segment;
      this.#segment.source = toSingleLine(source);
      this.#segment.target = target === null ? null : toSingleLine(target);
      this.#segment = undefined;
    } else if (name === 'unit') this.#unit = undefined;
  }

  /** Refuses what is not XLIFF 2, or not Chinese to English. */
  #checkRoot(tag: SaxesTagNS, place: Place): void {
    const report = (message: string, hint: string) =>
      this.#problems.push({ file: this.#file, ...place, message, hint });
    if (tag.local !== 'xliff' || tag.uri !== xliffNamespaces.core) {
      const found = `“${tag.name}” in the namespace “${tag.uri}”`;
      report(`The file is no XLIFF 2: its first element is ${found}.`, 'Save it as XLIFF 2.1.');
      return;
    }
    const read = (key: string) => tag.attributes[key]?.value ?? '';
    if (!readableVersions.has(read('version'))) {
      report(`XLIFF version “${read('version')}” cannot be read.`, 'Save it as XLIFF 2.1.');
    }
    for (const [key, language] of [
      ['srcLang', 'zh'],
      ['trgLang', 'en'],
    ] as const) {
      if (read(key).split('-')[0]?.toLowerCase() === language) continue;
      report(
        `${key} is “${read(key)}”, not “${language}”.`,
        'Import a file that translates from Chinese to English.',
      );
    }
  }
}

/** The text of a file; `null` when its bytes are no text. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
