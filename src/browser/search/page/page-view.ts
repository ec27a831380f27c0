import type { Answer, SearchQuery } from '../../../search/engine/answer.ts';
import { isNarrowed } from '../../../search/query.ts';
import { fillIn, type PageWords } from '../../../search/words.ts';

/** What the page is doing; `#search` says so as `data-state`. */
type State = 'idle' | 'loading' | 'answered' | 'failed';

/** What stands on the page only beside some answers. */
export const notices = ['slow', 'nearest', 'elsewhere', 'none', 'widen', 'full-text'] as const;

/** What the page shows besides filters and results. */
export interface PageView {
  state: State;
  /** Of the status line. */
  message: string;
  notices: readonly (typeof notices)[number][];
  /** Of the notice `none`; empty where that is not shown. */
  none: string;
}

/** While nothing is asked, while the engine loads, where it does not come. */
export function viewState(state: 'idle' | 'loading' | 'failed', words: PageWords): PageView {
  return { state, message: words[state], notices: [], none: '' };
}

/** Beside an answer. Where nothing is found and no filter is the reason, the full text is searched next. */
export function viewAnswer(
  { results: { length: count }, isWeak }: Pick<Answer, 'results' | 'isWeak'>,
  query: SearchQuery,
  words: PageWords,
): PageView {
  if (count === 0) {
    return isNarrowed(query)
      ? viewNone(words.noneNarrowed, ['none', 'widen'], words)
      : { ...viewState('loading', words), notices: ['full-text'] };
  }
  const [one, other] = isWeak
    ? [words.countNearestOne, words.countNearestOther]
    : [words.countOne, words.countOther];
  return {
    state: 'answered',
    message: fillIn(count === 1 ? one : other, { count }),
    notices: [...(isWeak ? ['nearest' as const] : []), ...(query.q === '' ? [] : ['full-text' as const])],
    none: '',
  };
}

/**
 * Where nothing was found, after the full text was searched.
 *
 * @param count - Pages that have the words; `null` where the full text cannot be searched, which its own status says.
 */
export function viewElsewhere(count: number | null, { q }: SearchQuery, words: PageWords): PageView {
  if (count === null) return viewNone(fillIn(words.none, { query: q }), ['none', 'full-text'], words);
  if (count === 0) return viewNone(fillIn(words.none, { query: q }), ['none'], words);
  return viewNone('', ['elsewhere', 'full-text'], words);
}

/** Says of the full text how many pages have the words. */
export function describeFullText(count: number, words: PageWords): string {
  if (count === 0) return words.fullTextNone;
  return fillIn(count === 1 ? words.fullTextOne : words.fullTextOther, { count });
}

function viewNone(none: string, shown: PageView['notices'], words: PageWords): PageView {
  return { state: 'answered', message: words.countNone, notices: shown, none };
}
