import { type Checked, type Pair, targetOf } from './checked.ts';
import { findPhrase } from '../model/link/english-words.ts';
import type { Finding } from './finding.ts';
import type { Term } from '../model/schemas/term.ts';

/** Every concept that the Chinese names has, in the English, the rendering that the termbase fixes. */
export function findUnrenderedTerms({ pairs }: Checked): Finding[] {
  return pairs.flatMap((pair) => {
    const terms = new Map(
      pair.names.flatMap(({ form, value: { term } }) => (term === undefined ? [] : [[term, form] as const])),
    );
    return [...terms].flatMap(([term, form]) =>
      isRendered(term, pair) ? [] : [toFinding(pair, term, form)],
    );
  });
}

function isRendered({ en, enAccepted }: Term, { words }: Pair): boolean {
  return [en, ...enAccepted].some((rendering) => findPhrase(words, rendering).length > 0);
}

function toFinding(pair: Pair, { en, enAccepted }: Term, form: string): Finding {
  return {
    rule: 'term-rendering',
    severity: 'error',
    ...targetOf(pair),
    offset: 0,
    message: `“${form}” is not rendered as fixed: the English has no “${en}”.`,
    hint:
      enAccepted.length > 0
        ? `Write it so; also accepted: ${enAccepted.join(' · ')}.`
        : 'Write it so, or accept another rendering in content/terms.yaml.',
  };
}
