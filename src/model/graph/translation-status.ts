import type { Aligned, AlignmentState, Provision } from './graph.ts';

/** How far the English of some part of a text has come. */
export interface TranslationStatus {
  /** That of its weakest text: one stale sentence makes a page stale. */
  state: AlignmentState;
  /** Day on which a person last changed the English, ISO 8601; `null` where there is none. */
  revised: string | null;
}

const weakestFirst: readonly AlignmentState[] = ['untranslated', 'stale', 'translated', 'reviewed', 'final'];

/** The status of the English of some provisions, headings included, and of further texts with the day of their last change. */
export function getTranslationStatus(
  provisions: readonly Provision[],
  further: { texts: readonly Aligned[]; revised: string | null } = { texts: [], revised: null },
): TranslationStatus {
  const states = new Set([...further.texts, ...provisions.flatMap(listTexts)].map(({ state }) => state));
  const days = [further.revised, ...provisions.map(({ revised }) => revised)];
  return {
    state: weakestFirst.find((state) => states.has(state)) ?? 'untranslated',
    revised: days.reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), null),
  };
}

function listTexts(provision: Provision): Aligned[] {
  const parts = provision.kind === 'notice' ? [provision.addressee, provision.signature, provision.date] : [];
  return [provision.heading, ...provision.segments, ...parts].flatMap((text) => text ?? []);
}
