import type { LocatePosition } from './positions.ts';
import type { Edit, EditRule } from './types.ts';

/**
 * The source text with a note at each of its UTF-16 units: kept, removed or replaced, and by which rule.
 *
 * Because a change is only ever noted at the unit it concerns, the changes cannot overlap, and undoing them gives the source back
 * whatever the stages do.
 */
export class Draft {
  readonly source: string;
  readonly #units: Uint16Array;
  /** 0: as issued; otherwise 1 + index into {@link editRules}. */
  readonly #rules: Uint8Array;
  readonly #removed: Uint8Array;

  constructor(source: string) {
    this.source = source;
    this.#units = new Uint16Array(source.length);
    for (let offset = 0; offset < source.length; offset++) this.#units[offset] = source.charCodeAt(offset);
    this.#rules = new Uint8Array(source.length);
    this.#removed = new Uint8Array(source.length);
  }

  /** Notes that the units from `start` up to `end` are not shown. */
  remove(start: number, end: number, rule: EditRule): void {
    this.#removed.fill(1, start, end);
    this.#rules.fill(editRules.indexOf(rule) + 1, start, end);
  }

  /** Notes that another character is shown in place of the unit at `offset`. */
  replace(offset: number, character: string, rule: EditRule): void {
    this.#units[offset] = character.charCodeAt(0);
    this.#rules[offset] = editRules.indexOf(rule) + 1;
    this.#removed[offset] = 0;
  }

  /** Whether the unit at `offset` is shown. */
  isShown(offset: number): boolean {
    return this.#removed[offset] === 0;
  }

  /** What is shown of the source from `start` up to `end`, with the offset each shown unit comes from. */
  view(start: number, end: number): View {
    const offsets: number[] = [];
    const parts: string[] = [];
    // Stretches as issued are taken whole: nearly all of a text is.
    let kept = start;
    for (let offset = start; offset < end; offset++) {
      if (this.#removed[offset] === 0) offsets.push(offset);
      if (this.#rules[offset] === 0) continue;
      if (kept < offset) parts.push(this.source.slice(kept, offset));
      if (this.#removed[offset] === 0) parts.push(String.fromCharCode(this.#units[offset] ?? 0));
      kept = offset + 1;
    }
    if (kept < end) parts.push(this.source.slice(kept, end));
    return { text: parts.length === 1 ? (parts[0] ?? '') : parts.join(''), offsets };
  }

  /** Every change, as runs of neighbouring units changed by the same rule. */
  listEdits(locate: LocatePosition): Edit[] {
    const edits: Edit[] = [];
    let offset = 0;
    while (offset < this.source.length) {
      const rule = this.#rules[offset] ?? 0;
      if (rule === 0) {
        offset++;
        continue;
      }
      const start = offset;
      while (offset < this.source.length && this.#rules[offset] === rule) offset++;
      edits.push({
        rule: editRules[rule - 1] ?? 'space',
        start,
        from: this.source.slice(start, offset),
        to: this.view(start, offset).text,
        ...locate(start),
      });
    }
    return edits;
  }
}

/** A stretch of shown text; `offsets[i]` is the source offset of its unit `i`. */
export interface View {
  text: string;
  offsets: readonly number[];
}

/** Every rule by which the shown text may differ from the issued one. */
export const editRules: readonly EditRule[] = [
  'byte-order-mark',
  'line-ending',
  'blank-line',
  'indent',
  'page-footer',
  'page-break',
  'line-break',
  'space',
  'invisible',
  'punctuation-width',
  'character-width',
];
