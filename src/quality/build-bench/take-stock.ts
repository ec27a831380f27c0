import type { Stock } from './invent-instrument.ts';

/** What of the content has words; the whole content will do. */
export interface WordSources {
  registry: { agencies: readonly { zh: { forms: readonly string[] }; en: { name: string } }[] };
  termbase: { concepts: readonly { zh: string; en: string; topic: string; inPolicy: boolean }[] };
  verbTable: { verbs: readonly { zh: readonly string[]; en: readonly string[]; strength: string }[] };
}

/** Groups of the termbase that hold wordings and titles, of which sentences about something cannot be made. */
const wordings: readonly string[] = ['commitment-wording', 'policy-phrase', 'policy-document'];

/** Steps of commitment whose verbs can begin a clause. */
const begins: readonly string[] = [
  'implemented',
  'promoted',
  'supported',
  'encouraged',
  'piloted',
  'explored',
];

/** The real words that invented texts are made of: the portal's own bodies, terms and verbs. */
export function takeStock({ registry, termbase, verbTable }: WordSources): Stock {
  return {
    bodies: registry.agencies.flatMap(({ zh, en }) =>
      zh.forms.slice(0, 1).map((form) => ({ zh: form, en: en.name })),
    ),
    concepts: termbase.concepts
      .filter(({ inPolicy, topic }) => inPolicy && !wordings.includes(topic))
      .map(({ zh, en }) => ({ zh, en })),
    verbs: verbTable.verbs
      .filter(({ strength }) => begins.includes(strength))
      .flatMap(({ zh, en }) =>
        zh.slice(0, 1).flatMap((verb) => en.slice(0, 1).map((english) => ({ zh: verb, en: english }))),
      ),
  };
}
