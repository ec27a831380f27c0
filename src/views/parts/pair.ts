import type { Aligned } from '../../model/graph/graph.ts';

/** A text in both languages, side by side. */
export interface Pair {
  zh: string;
  /** `null` while untranslated. */
  en: string | null;
  /** True when the English no longer matches its Chinese. */
  stale: boolean;
}

/** A text in both languages. */
export function toPair({ source, target, state }: Aligned): Pair {
  return { zh: source, en: target, stale: state === 'stale' };
}
