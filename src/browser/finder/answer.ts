import { type Choice, countValues, type Fits, fitsChoice, isEmptyChoice, type Known } from './choice.ts';

/** What the finder answers to a choice. */
export interface Answer {
  choice: Choice;
  /** True when nothing is chosen; then nothing is found either. */
  isIdle: boolean;
  /** For each measure whether it fits. */
  fitting: readonly boolean[];
  /** How many measures each value would give, as `facet=slug`. */
  counts: ReadonlyMap<string, number>;
}

/** Finds the measures that fit a choice, and what each further choice would give. */
export function answerChoice(measures: readonly Fits[], choice: Choice, known: Known): Answer {
  const isIdle = isEmptyChoice(choice);
  return {
    choice,
    isIdle,
    fitting: measures.map((fits) => !isIdle && fitsChoice(fits, choice)),
    counts: countValues(measures, choice, known),
  };
}
