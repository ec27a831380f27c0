import { getAt } from '../../language/get-at.ts';
import type { Locale } from '../../language/locales.ts';
import type { Graph } from '../../model/graph/graph.ts';

/** A commitment verb in the table of renderings. */
export interface VerbRow {
  zh: string;
  en: string;
  explanation: string;
}

/** The fixed table of commitment verbs, the firmest first. */
export function buildVerbRows({ verbs }: Pick<Graph, 'verbs'>, locale: Locale): VerbRow[] {
  return verbs.map(({ zh, en, explanation }) => ({
    zh: zh.join('、'),
    en: getAt(en, 0),
    explanation: explanation[locale],
  }));
}
