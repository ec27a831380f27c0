import type { Aligned, AlignmentState, Provision, TranslationStatus } from './graph.ts';

/** The states of a text, the least finished first. */
export const alignmentStates = [
  'untranslated',
  'stale',
  'translated',
  'reviewed',
  'final',
] as const satisfies readonly AlignmentState[];

/** The status of the English of some provisions, headings included, and of further texts with the day of their last change. */
export function getTranslationStatus(
  provisions: readonly Provision[],
  further: { texts: readonly Aligned[]; revised: string | null } = { texts: [], revised: null },
): TranslationStatus {
  const states = new Set([...further.texts, ...provisions.flatMap(listTexts)].map(({ state }) => state));
  const days = [further.revised, ...provisions.map(({ revised }) => revised)];
  return {
    state: alignmentStates.find((state) => states.has(state)) ?? 'untranslated',
    revised: days.reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), null),
  };
}

function listTexts(provision: Provision): Aligned[] {
  const parts = provision.kind === 'notice' ? [provision.addressee, provision.signature, provision.date] : [];
  return [provision.heading, ...provision.segments, ...parts].flatMap((text) => text ?? []);
}
