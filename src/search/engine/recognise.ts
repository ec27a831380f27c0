import type { Clue, Knowledge } from './clue.ts';
import { recogniseChinese } from './recognise-chinese.ts';
import { recogniseEnglish } from './recognise-english.ts';

/** Runs of Chinese characters, with the digits and crosses between them (7×24小时), and runs of everything else that is written. */
const runs = /(?:\d+(?:[×./-]\d+)*)?\p{Script=Han}[\p{Script=Han}\d×]*|[a-z0-9À-ɏ'+&.,/ -]+/gu;

/** Takes a folded query apart into clues. A query of nothing but stop words is taken at its word. */
export function recognise(query: string, knowledge: Knowledge): Clue[] {
  const clues = recogniseRuns(query, knowledge);
  if (clues.length > 0 || query === '') return clues;
  const literal = { ...knowledge, stopWords: { zh: new Set<string>(), en: new Set<string>() } };
  return recogniseRuns(query, literal);
}

function recogniseRuns(query: string, knowledge: Knowledge): Clue[] {
  return (query.match(runs) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? recogniseChinese(run, knowledge) : recogniseEnglish(run, knowledge),
  );
}
