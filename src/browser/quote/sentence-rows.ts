import type { SentenceRange } from '../../share/citation/cited.ts';

/** The rows of the sentences of a measure, in their order; each has the id of its sentence. */
export function listRows(text: ParentNode): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('[data-segment-row]')];
}

/** The rows of a range; none when its ends are not there or stand the wrong way round. */
export function listRowsOf(text: ParentNode, { first, last }: SentenceRange): HTMLElement[] {
  const rows = listRows(text);
  const start = rows.findIndex(({ id }) => id === first);
  const end = rows.findIndex(({ id }) => id === last);
  return start === -1 || end < start ? [] : rows.slice(start, end + 1);
}

/** Lights rows, and takes the light from all others. Their numbers say it to those who do not see it. */
export function lightRows(text: ParentNode, lit: readonly HTMLElement[]): void {
  for (const row of listRows(text)) {
    const isLit = lit.includes(row);
    row.classList.toggle('lit', isLit);
    const anchor = row.querySelector('.segment-anchor');
    if (isLit) anchor?.setAttribute('aria-current', 'true');
    else anchor?.removeAttribute('aria-current');
  }
}

/** The range that an address asks for: `?to=s4#s2`; `null` where it asks for none. */
export function readRange({ search, hash }: Pick<Location, 'search' | 'hash'>): SentenceRange | null {
  const last = /[?&]to=([^&]*)/.exec(search)?.[1];
  return last === undefined ? null : { first: hash.slice(1), last };
}
