import type { PairState } from './schemas/translation.ts';

/** What one pair of the translations is to become. */
export interface TranslationEdit {
  instrument: string;
  provision: string;
  /** Id of the pair: `heading`, `s1`, … */
  id: string;
  /** Ids of all parts of the provision in the order of the text: they give a new pair its place. */
  order: readonly string[];
  /** The Chinese that the target translates, as the text has it. */
  source: string;
  target: string;
  state: PairState;
  /** For translators; `undefined` leaves the pair's note as it is. */
  note: string | undefined;
}
