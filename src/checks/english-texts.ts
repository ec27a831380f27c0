import type { CheckedInput } from './checked.ts';
import { files, type Place } from './finding.ts';

/** An English text that people wrote. */
export interface EnglishText extends Place {
  text: string;
  /** A `heading` and a `name` end without a period; a `sentence` ends with one. */
  kind: 'heading' | 'sentence' | 'name';
}

/** Every English text that the portal shows from content: translations, terms, bodies, verbs. */
export function listEnglish({ translations, termbase, verbs, registry }: CheckedInput): EnglishText[] {
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
    ...(['agencies', 'references'] as const).flatMap((list) =>
      registry[list].flatMap(({ en }, index) => [
        toText(files.agencies, [list, index, 'en', 'name'], en.name, 'name'),
        toText(files.agencies, [list, index, 'en', 'short'], en.short, 'name'),
      ]),
    ),
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
