/** How a combobox stands when a key is pressed. */
export interface ListState {
  isOpen: boolean;
  /** True when nothing is in the field. */
  isEmpty: boolean;
  /** Position of the active line; -1 for the field itself. */
  active: number;
  /** Number of lines. */
  count: number;
}

/** What a key does: asks for the list, closes it, follows the active line, or makes another line the active one. */
export type Step = 'ask' | 'close' | 'follow' | { to: number };

/**
 * Chooses what a key does; `null` leaves it to the browser. Arrows go round: before the first line and after the last is the field itself.
 * The first Escape closes the list; the next is the browser's, which clears the field.
 */
export function chooseStep(key: string, { isOpen, isEmpty, active, count }: ListState): Step | null {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!isOpen) return isEmpty ? null : 'ask';
    const places = count + 1;
    return { to: ((active + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places) - 1 };
  }
  if (!isOpen) return null;
  if (key === 'Escape') return 'close';
  return key === 'Enter' && active !== -1 ? 'follow' : null;
}
