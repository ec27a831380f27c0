import { getAt } from '../../language/get-at.ts';
import type { Locale } from '../../language/locales.ts';
import type { SearchEngine } from './answer.ts';
import { ask, type Library } from './ask.ts';
import type { SearchData } from './data.ts';
import type { Documents } from './documents.ts';
import { createFold } from './fold.ts';
import { buildKnowledge } from './knowledge.ts';
import { once } from './once.ts';
import type { Surroundings } from './score.ts';
import { listNamed, suggest } from './suggest.ts';

/** Makes the engine that answers on pages of one language. */
export function createEngine(data: SearchData, locale: Locale): SearchEngine {
  const fold = createFold(data.traditional);
  const knowledge = buildKnowledge(data, fold);
  const surroundings = toSurroundings(data, knowledge.documents);
  const library: Library = { data, locale, fold, knowledge, surroundings };
  const named = once(() => listNamed(library));
  return {
    search: ({ q, ...chosen }) => ask(library, q, chosen),
    suggest: (typed, most) => suggest(library, named, typed, most),
  };
}

/** Only measures have a group and bodies. */
function toSurroundings({ measures }: SearchData, { groups }: Documents): Surroundings {
  return {
    groupOf: ({ kind, index }) => {
      const group = kind === 'measure' ? getAt(measures, index).group : null;
      return group === null ? null : getAt(groups, group);
    },
    agenciesOf: ({ kind, index }) => (kind === 'measure' ? getAt(measures, index).agencies : []),
  };
}
