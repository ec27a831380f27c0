import { getAt } from '../../language/get-at.ts';
import { collapse, descendants, textOf, type Page, type PageElement } from './page.ts';
import type { StatedBytes, StatedChange } from './undo-changes.ts';

/** A line as the page states it. */
export interface StatedLine {
  number: number;
  issued: string;
  shown: string;
  /** True where the page says that a paragraph of the shown text ends. */
  endsParagraph: boolean;
  /** Fragments of the changes that it leads to. */
  changes: string[];
}

/** A change with what else the page says of it. */
interface ListedChange extends StatedChange {
  id: string;
  /** Fragment of the rule that it stands under. */
  rule: string;
  /** Where it leads: the fragment of its line. */
  leadsTo: string;
}

/** Everything that a fidelity page states, read from its markup alone. */
export interface SourceStatement {
  sha256: string;
  /** Name of the encoding, such as `utf-8`. */
  encoding: string;
  /** Address of the file to compare with, as the page links it. */
  fileHref: string;
  lines: StatedLine[];
  /** In the order of their numbers. */
  changes: ListedChange[];
  /** Fragment of each rule, with the number of changes that the overview counts. */
  counts: Map<string, number>;
  commands: string[];
  /** Bytes that are no characters. */
  undecodable: StatedBytes[];
  /** Headings that the page says are not in the issued text. */
  editorial: string[];
}

/**
 * Reads a fidelity page.
 *
 * @throws when a part that the proof needs is not on the page, so that nothing passes because nothing was found.
 */
export function readSourcePage(page: Page): SourceStatement {
  const all = (name: string, within: readonly PageElement[] = page.elements) =>
    within.filter(({ attributes }) => attributes.has(name));
  const one = (name: string): PageElement => {
    const [first] = all(name);
    if (first === undefined)
      throw new Error(`${page.address} has no [${name}]. Add it, or read the page anew.`);
    return first;
  };
  const file = one('data-encoding');
  const lines = all('data-line').map(readLine);
  const changes = all('data-change')
    .map((element) => readChange(element, page))
    .sort((a, b) => a.number - b.number);
  if (lines.length === 0) throw new Error(`${page.address} has no lines. Add them, or read the page anew.`);
  return {
    sha256: textOf(one('data-sha256')).trim(),
    encoding: getAt(file.attributes, 'data-encoding'),
    fileHref: file.attributes.get('href') ?? '',
    lines,
    changes,
    counts: new Map(
      all('data-rule-count').map((element) => [
        getAt(element.attributes, 'data-rule-count'),
        Number(/\d+/.exec(textOf(element))?.[0]),
      ]),
    ),
    commands: all('data-command').map((element) => collapse(textOf(element))),
    undecodable: all('data-undecodable').map((element) => ({
      ...readPlace(element.parent, page),
      bytes: textOf(element)
        .trim()
        .split(' ')
        .map((byte) => parseInt(byte, 16)),
    })),
    editorial: all('data-editorial').map((element) => collapse(textOf(element))),
  };
}

/** The shown text: of each line what is shown of it, and a line end where a paragraph ends. */
export function joinShown(lines: readonly StatedLine[]): string {
  return lines.map(({ shown, endsParagraph }) => `${shown}${endsParagraph ? '\n' : ''}`).join('');
}

function readLine(element: PageElement): StatedLine {
  const parts = descendants(element);
  const side = (name: string) => parts.find(({ attributes }) => attributes.get('data-text') === name);
  const issued = side('issued');
  const shown = side('shown');
  return {
    number: Number(element.attributes.get('data-line')),
    issued: issued === undefined ? '' : joinRuns(issued),
    shown: shown === undefined ? '' : joinRuns(shown),
    endsParagraph: shown?.attributes.get('data-ends') === 'paragraph',
    changes: parts
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => href.startsWith('#change-'))
      .map((href) => href.slice(1)),
  };
}

/** The text of the runs; the space of the template between them is none. */
function joinRuns(element: PageElement): string {
  return element.children.map((child) => ('tag' in child ? textOf(child) : '')).join('');
}

function readChange(element: PageElement, page: Page): ListedChange {
  const parts = descendants(element);
  const link = parts.find(({ tag }) => tag === 'a');
  const id = element.attributes.get('id') ?? '';
  const place = link === undefined ? null : /(\d+)\D+(\d+)/.exec(textOf(link));
  if (place === null)
    throw new Error(`${page.address}#${id} states no line and column. Add them to its link.`);
  const codes = (name: string): string =>
    parts
      .filter(({ attributes }) => attributes.has(name))
      .flatMap((code) => [...textOf(code).matchAll(/U\+([0-9A-F]{4,6})/g)])
      .map(([, code = '']) => String.fromCodePoint(parseInt(code, 16)))
      .join('');
  const group = findGroup(element);
  return {
    number: Number(element.attributes.get('data-change')),
    id,
    rule: group?.attributes.get('data-rule') ?? '',
    leadsTo: link?.attributes.get('href')?.slice(1) ?? '',
    ...readPlace(link, page),
    before: codes('data-before'),
    after: codes('data-after'),
  };
}

/** Line and column as said in words: the first two numbers. */
function readPlace(element: PageElement | null | undefined, page: Page): { line: number; column: number } {
  const text = element ? textOf(element) : '';
  const place = /(\d+)\D+(\d+)/.exec(text);
  if (place === null) {
    throw new Error(`${page.address} states no line and column in “${collapse(text)}”. Add them.`);
  }
  return { line: Number(place[1]), column: Number(place[2]) };
}

function findGroup(element: PageElement): PageElement | undefined {
  for (let current = element.parent; current; current = current.parent) {
    if (current.attributes.has('data-rule')) return current;
  }
  return undefined;
}
