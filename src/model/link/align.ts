import type { PlacedTranslation } from '../schemas/translation.ts';
import type { Aligned } from '../graph/graph.ts';
import type { TranslationPair } from '../schemas/translation.ts';

/** The translations of one instrument, looked up by provision and part. */
export interface TranslationIndex {
  /** Aligns the Chinese `source` of a part of a provision with its English. */
  align: (provision: string, id: string, source: string) => Aligned;
  /** Day on which a person last changed the English of a provision. */
  findRevised: (provision: string) => string | null;
}

/**
 * Indexes translation files.
 *
 * English is pinned to its source: when the stored Chinese is no longer the text's own, the pair is `stale` and keeps its English.
 */
export function indexTranslations(files: readonly PlacedTranslation[]): TranslationIndex {
  const byProvision = new Map(files.map((file) => [file.provision, file]));
  const pairs = new Map<string, TranslationPair>(
    files.flatMap((file) => file.pairs.map((pair) => [`${file.provision} ${pair.id}`, pair] as const)),
  );
  return {
    align: (provision, id, source) => {
      const pair = pairs.get(`${provision} ${id}`);
      if (pair === undefined) return { id, source, target: null, state: 'untranslated', marks: [] };
      const state = pair.source === source ? pair.state : 'stale';
      return { id, source, target: pair.target, state, marks: [] };
    },
    findRevised: (provision) => byProvision.get(provision)?.revised ?? null,
  };
}
