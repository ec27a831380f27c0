import { lightRows, listRowsOf, readRange } from './sentence-rows.ts';

/**
 * Lights the sentences that the address names, `?to=s4#s2`, for as long as it does. The browser itself has brought the first into view.
 * What names no range of this page is passed over.
 */
export function lightRange(text: HTMLElement): void {
  const light = () => {
    const range = readRange(location);
    lightRows(text, range === null ? [] : listRowsOf(text, range));
  };
  light();
  addEventListener('hashchange', light);
}
