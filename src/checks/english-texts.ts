import type { Bilingual } from '../model/schemas/bilingual.ts';
import type { Content } from '../model/content.ts';
import type { PlacedTranslation } from '../model/schemas/translation.ts';
import type { VerbTable } from '../model/schemas/verb.ts';
import { files, type Place } from './finding.ts';

/** An English text that people wrote. */
export interface EnglishText extends Place {
  text: string;
  /** A `heading` and a `name` end without a period; a `sentence` ends with one. */
  kind: 'heading' | 'sentence' | 'name';
}

/** Where English stands that is neither interface nor prose. */
type EnglishSources = Pick<Content, 'termbase' | 'registry' | 'topicTable'> & {
  translations: readonly PlacedTranslation[];
  verbs: VerbTable;
};

/** Every English text that the portal shows from content: translations, terms, bodies, verbs, topics. */
export function listEnglish({
  translations,
  termbase,
  verbs,
  registry,
  topicTable,
}: EnglishSources): EnglishText[] {
  return [
    ...translations.flatMap(({ file, pairs }) =>
      pairs.map(({ id, target }, index) => ({
        file,
        path: ['pairs', index, 'target'],
        text: target,
        kind: kindOf(id),
      })),
    ),
    ...Object.entries(termbase.topics).map(([key, { en }]) =>
      toText(files.terms, ['topics', key, 'en'], en, 'name'),
    ),
    ...termbase.concepts.flatMap(({ en, definition }, index) => [
      toText(files.terms, ['concepts', index, 'en'], en, 'name'),
      toText(files.terms, ['concepts', index, 'definition', 'en'], definition.en, 'sentence'),
    ]),
    ...verbs.verbs.flatMap(({ en, explanation }, index) => [
      ...en.map((form, position) => toText(files.verbs, ['verbs', index, 'en', position], form, 'name')),
      toText(files.verbs, ['verbs', index, 'explanation', 'en'], explanation.en, 'sentence'),
    ]),
    ...topicTable.facets.flatMap(({ label, explanation, values }, facet) => [
      ...listDescribed(['facets', facet], { label, explanation }),
      ...values.flatMap((value, index) => listDescribed(['facets', facet, 'values', index], value)),
    ]),
    ...listDescribed(['strength'], topicTable.strength),
    ...Object.entries(topicTable.strength.values).flatMap(([strength, value]) =>
      listDescribed(['strength', 'values', strength], value),
    ),
    ...(['agencies', 'references'] as const).flatMap((list) =>
      registry[list].flatMap(({ en }, index) => [
        toText(files.agencies, [list, index, 'en', 'name'], en.name, 'name'),
        toText(files.agencies, [list, index, 'en', 'short'], en.short, 'name'),
      ]),
    ),
  ];
}

/** Label and explanation of a facet or of one of its values. */
function listDescribed(
  path: Place['path'],
  { label, explanation }: Readonly<Record<'label' | 'explanation', Bilingual>>,
): EnglishText[] {
  return [
    toText(files.topics, [...path, 'label', 'en'], label.en, 'name'),
    toText(files.topics, [...path, 'explanation', 'en'], explanation.en, 'sentence'),
  ];
}

function toText(file: string, path: Place['path'], text: string, kind: EnglishText['kind']): EnglishText {
  return { file, path, text, kind };
}

/** A pair's id says what it is: `s1`, `s2`, … are sentences. */
function kindOf(id: string): EnglishText['kind'] {
  if (/^s\d+$/.test(id)) return 'sentence';
  return id === 'heading' || id === 'title' ? 'heading' : 'name';
}
