import type { Edit, Piece } from './types.ts';

/**
 * Rebuilds the decoded source from the shown pieces and the recorded changes: the proof that nothing was lost.
 *
 * @throws when a change does not fit the text, which would mean that the record is wrong.
 */
export function restoreSource(pieces: readonly Pick<Piece, 'text'>[], edits: readonly Edit[]): string {
  const shown = pieces.map(({ text }) => text).join('');
  const parts: string[] = [];
  let shownOffset = 0;
  let sourceOffset = 0;
  for (const { rule, start, from, to } of edits) {
    const untouched = start - sourceOffset;
    parts.push(shown.slice(shownOffset, shownOffset + untouched));
    shownOffset += untouched;
    if (shown.slice(shownOffset, shownOffset + to.length) !== to) {
      throw new Error(
        `The change “${rule}” at offset ${start} says that “${to}” is shown, but the text has “${shown.slice(shownOffset, shownOffset + to.length)}”. Parse the source again.`,
      );
    }
    parts.push(from);
    shownOffset += to.length;
    sourceOffset = start + from.length;
  }
  parts.push(shown.slice(shownOffset));
  return parts.join('');
}
