import type { Content } from '../model/content.ts';
import { buildInstrument } from '../model/link/build-instrument.ts';
import { linkAgencies } from '../model/link/link-agencies.ts';
import type { Termbase } from '../model/schemas/term.ts';
import type { TopicTable } from '../model/schemas/topic.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import type { VerbTable } from '../model/schemas/verb.ts';
import { type Body, listBodies } from '../model/graph/bodies.ts';
import { indexNamed, type NamesInText } from '../model/link/named-in-texts.ts';
import { listEnglish, type EnglishText } from './english-texts.ts';
import type { Place } from './finding.ts';
import { listParts, type Part } from './parts.ts';

/** A translated text, prepared for the rules. */
export interface Pair extends Part, NamesInText {
  /** The English. */
  target: string;
  /** Path of its file. */
  file: string;
  /** Number of the pair in its file. */
  index: number;
}

/** Everything the rules look at. */
export interface Checked {
  /** What must have English. */
  parts: Part[];
  /** What has English. */
  pairs: Pair[];
  /** Every English text that people wrote, translations included. */
  english: EnglishText[];
  bodies: Body[];
  termbase: Termbase;
  verbs: VerbTable;
}

/** What people wrote, before it is prepared. */
export interface CheckedInput {
  parts: Part[];
  translations: readonly PlacedTranslation[];
  registry: Content['registry'];
  termbase: Termbase;
  verbs: VerbTable;
  topicTable: TopicTable;
}

/** Lists what must have English, from the issued texts. */
export function listContentParts({ instruments, translations, registry }: Content): Part[] {
  return instruments.flatMap((issued) => {
    const own = translations.filter(({ instrument }) => instrument === issued.settings.id);
    // Problems of the text itself are reported where the graph is built.
    return listParts(buildInstrument(issued, own, linkAgencies(registry), registry, []));
  });
}

/** Finds in every pair the names that the rules compare, once for all rules. */
export function prepareChecked(input: CheckedInput): Checked {
  const { parts, translations, registry, termbase, verbs } = input;
  const bodies = listBodies(registry);
  const findNamed = indexNamed(termbase, registry, verbs);
  const pairs = translations.flatMap((file) =>
    file.pairs.map(({ id, source, target }, index): Pair => ({
      instrument: file.instrument,
      provision: file.provision,
      id,
      source,
      target,
      file: file.file,
      index,
      ...findNamed(source, target),
    })),
  );
  return { parts, pairs, english: listEnglish(input), bodies, termbase, verbs };
}

/** The place of a pair's English. */
export function targetOf({ file, index }: Pair): Place {
  return { file, path: ['pairs', index, 'target'] };
}

/** The place of a pair's Chinese. */
export function sourceOf({ file, index }: Pair): Place {
  return { file, path: ['pairs', index, 'source'] };
}
