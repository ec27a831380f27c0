import type { ParsedInstrument } from '../../ingest/types.ts';
import type { Problem } from '../../model/problem.ts';
import type { Proof } from '../../model/schemas/proof.ts';
import { compareForm, listOtherForms } from './other-forms.ts';
import { toProof } from './to-proof.ts';

/** A text with its proof. */
export interface Proven {
  parsed: ParsedInstrument;
  /** How many of its texts have English. */
  pairs: number;
  proof: Proof;
  /** Finds line and column of a part of the proof. */
  placeOf: (path: readonly PropertyKey[]) => Pick<Problem, 'file' | 'line' | 'column'>;
}

const hint =
  'Read the place in the issued text: correct the proof if it is wrong, or report that the parser misreads the text.';

/** Everything in which a text, as it is understood now, differs from its proof; and the forms in which it is no longer understood. */
export function checkProof({ parsed, pairs, proof, placeOf }: Proven): Problem[] {
  const { otherForms, ...stated } = proof;
  const understood = toProof(parsed);
  const found = { ...understood, counts: { ...understood.counts, pairs } };
  return [
    ...compare(stated, found, []).map(({ path, proven, now }) => ({
      ...placeOf(path),
      message: `The proof says of “${path.join('.')}” ${show(proven)}, but the text is understood as ${show(now)}.`,
      hint,
    })),
    ...listOtherForms(parsed.decoding.text)
      .filter(({ group }) => otherForms.includes(group))
      .flatMap((form) => {
        const wrong = compareForm(form);
        if (wrong.length === 0) return [];
        return {
          ...placeOf(['otherForms', otherForms.indexOf(form.group)]),
          message: `Set with ${form.name}, the text is understood otherwise: ${wrong.slice(0, 5).join(', ')}.`,
          hint: 'Report that the parser misreads this form, or take its group out of the proof if the text cannot be set so.',
        };
      }),
  ];
}

interface Difference {
  path: readonly string[];
  proven: unknown;
  now: unknown;
}

/** Leaves and lists that differ, by the way to them. */
function compare(proven: unknown, now: unknown, path: readonly string[]): Difference[] {
  if (isRecord(proven) && isRecord(now)) {
    const keys = [...new Set([...Object.keys(proven), ...Object.keys(now)])];
    return keys.flatMap((key) => compare(proven[key], now[key], [...path, key]));
  }
  return JSON.stringify(proven) === JSON.stringify(now) ? [] : [{ path, proven, now }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `“${value.join('、')}”`;
  return typeof value === 'object' ? `“${JSON.stringify(value)}”` : `“${String(value)}”`;
}
