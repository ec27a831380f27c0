import type { Clue, Knowledge } from './clue.ts';
import { splitEnglish } from './english.ts';
import { recogniseChinese, recogniseForm } from './recognise-chinese.ts';
import { recogniseEnglish } from './recognise-english.ts';

/** Runs of Chinese characters, with the digits and crosses between them (7×24小时), and runs of everything else. */
const runs =
  /(?:\d+(?:[×./-]\d+)*)?\p{Script=Han}[\p{Script=Han}\d×]*|[^\p{Script=Han}]+?(?=(?:\d+(?:[×./-]\d+)*)?\p{Script=Han}|$)/gu;

const latin = /[a-z0-9]/;

/** Takes a folded query apart into clues. A query of nothing but stop words is taken at its word. */
export function recognise(query: string, knowledge: Knowledge): Clue[] {
  const clues = recogniseMixed(query, knowledge);
  if (clues.length > 0 || query === '') return clues;
  return recogniseMixed(query, { ...knowledge, stopWords: { zh: new Set<string>(), en: new Set<string>() } });
}

/** Forms that mix scripts are taken out first, because what is left is taken apart by script. */
function recogniseMixed(query: string, knowledge: Knowledge): Clue[] {
  for (const form of knowledge.forms.mixed()) {
    const start = query.indexOf(form);
    const end = start + form.length;
    const isWord =
      start !== -1 &&
      !(latin.test(form.charAt(0)) && latin.test(query.charAt(start - 1))) &&
      !(latin.test(form.charAt(form.length - 1)) && latin.test(query.charAt(end)));
    if (!isWord || isEnglish(form, knowledge)) continue;
    return [
      ...recogniseMixed(query.slice(0, start), knowledge),
      recogniseForm(form, knowledge),
      ...recogniseMixed(query.slice(end), knowledge),
    ];
  }
  return (query.match(runs) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? recogniseChinese(run, knowledge) : recogniseEnglish(run, knowledge),
  );
}

/** Abbreviations that the English texts have, too, are left to the English: they may be part of a longer phrase. */
function isEnglish(form: string, { documents }: Knowledge): boolean {
  return (
    !/\p{Script=Han}/u.test(form) && splitEnglish(form).some(({ stem }) => documents.vocabulary().has(stem))
  );
}
