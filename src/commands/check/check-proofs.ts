import type { Content } from '../../model/content.ts';
import { ContentError, formatProblem, type Problem } from '../../model/problem.ts';
import { readProof } from '../../model/read/read-proof.ts';
import { checkProof } from '../../quality/proof/check-proof.ts';
import { type CheckedPart, formatClosing } from './checked-part.ts';

/** Holds every issued text against the proof beside it; a text without one is named and passes. */
export function checkProofs(root: string, { instruments, translations }: Content): CheckedPart {
  const found: Problem[] = [];
  const unproven: string[] = [];
  for (const { settings, parsed } of instruments) {
    try {
      const file = readProof(root, settings.id);
      if (file === undefined) {
        unproven.push(settings.id);
        continue;
      }
      const pairs = translations
        .filter(({ instrument }) => instrument === settings.id)
        .reduce((sum, translation) => sum + translation.pairs.length, 0);
      found.push(...checkProof({ parsed, pairs, proof: file.value, placeOf: file.placeOf }));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(...error.problems);
    }
  }
  const without = unproven.length === 0 ? '' : `, without a proof: ${unproven.join(', ')}`;
  const proven = instruments.length - unproven.length;
  const lines = found.map((problem) => `${formatProblem(problem)}\n`);
  return {
    text: [
      ...lines,
      formatClosing(`issued texts held against their proof: ${proven}${without}`, found.length),
    ].join(''),
    errors: found.length,
  };
}
