import type { Term } from '../model/schemas/term.ts';
import { type Checked, type Pair, targetOf } from './checked.ts';
import { listRenderings } from '../model/link/named-in-texts.ts';
import { findExactPhrase, findPhrase, overlaps, splitWords } from '../model/link/english-words.ts';
import type { Span } from '../model/link/find-terms.ts';
import type { Finding } from './finding.ts';

/**
 * No concept is called what the termbase forbids for it, and wording that overstates it is pointed out.
 *
 * A wording that is wrong for one concept may be right for another in the same sentence; where it renders that other, it is left alone.
 */
export function findWrongRenderings({ pairs }: Checked): Finding[] {
  return pairs.flatMap((pair) =>
    listTerms(pair).flatMap((term) => [
      ...report(pair, term, term.enForbidden, 'error'),
      ...report(pair, term, term.enCaution, 'warning'),
    ]),
  );
}

function listTerms({ names }: Pair): Term[] {
  return [...new Set(names.flatMap(({ value: { term } }) => term ?? []))];
}

function report(
  pair: Pair,
  term: Term,
  wordings: readonly string[],
  severity: Finding['severity'],
): Finding[] {
  const others = pair.names
    .filter(({ value }) => value.term !== term)
    .flatMap(({ value }) => listRenderings(value))
    .flatMap((rendering) => findPhrase(pair.words, rendering));
  return wordings.flatMap((wording) =>
    findWording(pair, term, wording)
      .filter((span) => !others.some((other) => overlaps(span, other)))
      .map(({ start, end }) => ({
        rule: 'wrong-rendering' as const,
        severity,
        ...targetOf(pair),
        offset: start,
        message:
          severity === 'error'
            ? `“${pair.target.slice(start, end)}” is a wrong rendering of ${term.zh}.`
            : `“${pair.target.slice(start, end)}” may overstate ${term.zh}.`,
        hint: `Write “${term.en}”${severity === 'error' ? '' : ', or make sure that the Chinese says as much'}.`,
      })),
  );
}

/** Where a wording stands in any inflection; where only an inflection tells it from the right rendering, exactly as it is listed. */
function findWording({ words }: Pair, { en, enAccepted }: Term, wording: string): Span[] {
  const isInflectionOfRight = [en, ...enAccepted].some(
    (right) => findPhrase(splitWords(right), wording).length > 0,
  );
  return isInflectionOfRight ? findExactPhrase(words, wording) : findPhrase(words, wording);
}
