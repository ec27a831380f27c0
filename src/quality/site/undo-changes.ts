/** A change as the fidelity page states it; line and column are counted from 1, columns in Unicode characters. */
export interface StatedChange {
  number: number;
  line: number;
  column: number;
  /** What was issued. */
  before: string;
  /** What is shown in its place; empty when nothing is. */
  after: string;
}

/**
 * Puts the issued text together again from the shown text and the stated changes, by nothing but their places: each change is undone
 * where the text put together so far has come to its line and column.
 *
 * It is written for the proof alone and shares no code with the parser, so that a mistake there cannot hide here.
 *
 * @throws when a place is never reached, or when the shown text does not have there what the change says.
 */
export function undoChanges(shown: string, changes: readonly StatedChange[]): string {
  const rest = [...shown];
  const issued: string[] = [];
  const place = new Place();
  const add = (text: string): void => {
    for (const character of text) {
      issued.push(character);
      place.pass(character);
    }
  };
  for (const { number, line, column, before, after } of changes) {
    while (!place.isAt(line, column, rest[0])) {
      const next = rest.shift();
      if (next === undefined) {
        throw new Error(
          `Change ${number} is at line ${line}, column ${column}, but the text put together ends before. Correct its place.`,
        );
      }
      add(next);
    }
    const found = rest.splice(0, [...after].length).join('');
    if (found !== after) {
      throw new Error(
        `Change ${number} says that ${JSON.stringify(after)} is shown at line ${line}, column ${column}, but the text has ${JSON.stringify(found)}. Correct the change.`,
      );
    }
    add(before);
  }
  add(rest.join(''));
  return issued.join('');
}

/** Bytes that are no character, as the page states them; the text has U+FFFD in their place. */
export interface StatedBytes {
  line: number;
  column: number;
  bytes: readonly number[];
}

/** The UTF-8 of a text, with the stated bytes at their places. */
export function encodeIssued(text: string, undecodable: readonly StatedBytes[]): Buffer {
  const place = new Place();
  const parts: Buffer[] = [];
  let next = 0;
  for (const character of text) {
    const stated = undecodable[next];
    if (stated !== undefined && place.isAt(stated.line, stated.column, character)) {
      parts.push(Buffer.from(stated.bytes));
      next++;
    } else {
      parts.push(Buffer.from(character));
    }
    place.pass(character);
  }
  return Buffer.concat(parts);
}

/** Where a text has come to. Lines end with LF, CR or CRLF; a byte order mark at the beginning takes no column. */
class Place {
  #line = 1;
  #column = 1;
  #isStart = true;
  /** True after a CR, of which only what follows tells whether it ends the line alone. */
  #afterReturn = false;

  /** Whether it has come to a line and column; `next` is the character that would follow. */
  isAt(line: number, column: number, next: string | undefined): boolean {
    if (this.#line === line && this.#column === column) return true;
    const returnEndsLine = this.#afterReturn && next !== '\n';
    return returnEndsLine && this.#line + 1 === line && column === 1;
  }

  pass(character: string): void {
    if (this.#afterReturn && character !== '\n') this.#startLine();
    this.#afterReturn = character === '\r';
    if (character === '\n') this.#startLine();
    else if (!(this.#isStart && character === '\uFEFF')) this.#column++;
    this.#isStart = false;
  }

  #startLine(): void {
    this.#line++;
    this.#column = 1;
  }
}
