import { findElement, setContent } from '../element.ts';
import type { Locale } from '../../../language/locales.ts';
import type { Answer, SearchEngine, SearchQuery } from '../../../search/engine/answer.ts';
import { loadEngine } from '../load-engine.ts';
import { formatQuery, isEmptyQuery, isNarrowed, parseQuery } from '../../../search/query.ts';
import { toPageHref, toWholeAddress } from '../result-href.ts';
import { watchTyping } from '../typing.ts';
import { fillIn, type PageWords, readWords } from '../../../search/words.ts';
import { createFilters } from './filters.ts';
import { findInFullText, renderFoundPage } from './full-text.ts';
import { createResultList } from './result-list.ts';

/** Pause after the last key before the engine is asked, in milliseconds. */
const typingPause = 150;

/** How long the visitor waits without being told that it takes long, in milliseconds. */
const patience = 3000;

/** What the page is doing; `#search` says so as `data-state`. */
type State = 'idle' | 'loading' | 'answered' | 'failed';

/** Makes the search page work: form, filters, results, address. */
export function startSearchPage(root: HTMLElement): void {
  const words = readWords<PageWords>(root);
  const base = root.dataset['base'] ?? '/';
  const source = root.dataset['source'] ?? '';
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const part = (name: string) => findElement(root, `[data-search-${name}]`, HTMLElement);
  const form = findElement(root, 'form', HTMLFormElement);
  const input = findElement(root, 'input[name=q]', HTMLInputElement);
  const filterBox = findElement(root, 'details', HTMLDetailsElement);
  const status = part('status');
  const slow = part('slow');
  const nearest = part('nearest');
  const elsewhere = part('elsewhere');
  const none = part('none');
  const noneText = part('none-text');
  const widen = part('widen');
  const fullText = part('full-text');
  const fullTextButton = findElement(root, '[data-search-full-text-start]', HTMLButtonElement);
  const fullTextStatus = part('full-text-status');
  const fullTextList = part('full-text-results');
  const results = createResultList(
    part('results'),
    findElement(root, '[data-search-more]', HTMLButtonElement),
    { words, locale, base },
  );
  let engine: SearchEngine | undefined;
  let answer: Answer | undefined;
  /** Number of the query that is being answered: an answer to an earlier one is no longer wanted. */
  let current = 0;
  /** True after a query was settled by Enter, a filter or the browser's history: the next key then begins a new entry in it. */
  let settled = true;

  const readForm = (): SearchQuery => ({ q: input.value.trim(), ...filters.read() });

  const setState = (state: State, message: string) => {
    root.dataset['state'] = state;
    status.textContent = message;
  };

  /** Takes away what belongs to one answer only. */
  const clearNotices = () => {
    for (const element of [slow, nearest, elsewhere, none, widen, fullText]) element.hidden = true;
    root.classList.remove('has-none');
    fullTextButton.hidden = false;
    setContent(fullTextList, []);
    fullTextStatus.textContent = '';
  };

  const show = async (query: SearchQuery) => {
    const turn = ++current;
    if (isEmptyQuery(query)) {
      clearNotices();
      results.clear();
      filters.hideCounts();
      setState('idle', words.idle);
      return;
    }
    if (engine === undefined) {
      clearNotices();
      results.clear();
      setState('loading', words.loading);
    }
    const waiting = window.setTimeout(() => (slow.hidden = turn !== current), patience);
    try {
      engine = await loadEngine(source, locale, query.q);
    } catch {
      if (turn !== current) return;
      clearNotices();
      results.clear();
      setState('failed', words.failed);
      return;
    } finally {
      clearTimeout(waiting);
    }
    if (turn !== current) return;
    performance.mark('search');
    answer = engine.search(query);
    showAnswer(answer, query, turn);
    performance.measure('search', 'search');
    performance.clearMarks('search');
  };

  const showAnswer = ({ results: found, isWeak, counts }: Answer, query: SearchQuery, turn: number) => {
    clearNotices();
    filters.showCounts(counts);
    results.show(found);
    if (found.length > 0) {
      nearest.hidden = !isWeak;
      fullText.hidden = query.q === '';
      setState('answered', describeCount(found.length, isWeak));
    } else if (isNarrowed(query)) {
      showNone(words.noneNarrowed);
      widen.hidden = false;
    } else {
      setState('loading', words.loading);
      void searchFullText(query, turn).then((count) => {
        if (turn !== current) return;
        if (count === 0) {
          // That no page has the words is said already; that the full text cannot be searched is not.
          fullText.hidden = fullTextStatus.textContent === words.fullTextNone;
          showNone(fillIn(words.none, { query: query.q }));
          return;
        }
        elsewhere.hidden = false;
        setState('answered', words.countNone);
      });
    }
  };

  const showNone = (text: string) => {
    noneText.textContent = text;
    none.hidden = false;
    root.classList.add('has-none');
    setState('answered', words.countNone);
  };

  const describeCount = (count: number, isNearest: boolean): string => {
    const [one, other] = isNearest
      ? [words.countNearestOne, words.countNearestOther]
      : [words.countOne, words.countOther];
    return fillIn(count === 1 ? one : other, { count });
  };

  /** Shows the pages whose text has the words; says how many that are. */
  const searchFullText = async (query: SearchQuery, turn: number): Promise<number> => {
    fullText.hidden = false;
    fullTextButton.hidden = true;
    fullTextStatus.textContent = words.fullTextLoading;
    const listed = new Set(answer?.results.map(({ address }) => toPageHref(base, toWholeAddress(address))));
    try {
      const found = await findInFullText(base, query.q, listed);
      if (turn !== current) return 0;
      setContent(
        fullTextList,
        found.map((page) => renderFoundPage(page, query.q, words)),
      );
      fullTextStatus.textContent =
        found.length === 0
          ? words.fullTextNone
          : fillIn(found.length === 1 ? words.fullTextOne : words.fullTextOther, { count: found.length });
      return found.length;
    } catch {
      if (turn === current) fullTextStatus.textContent = words.fullTextFailed;
      return 0;
    }
  };

  const go = (how: 'pushState' | 'replaceState') => {
    typing.cancel();
    const query = readForm();
    const address = `${location.pathname}${formatQuery(query)}`;
    if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
    void show(query);
  };

  const filters = createFilters(root, words.choice, () => {
    go('pushState');
    settled = true;
  });
  const typing = watchTyping(input, typingPause, () => {
    go(settled ? 'pushState' : 'replaceState');
    settled = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(settled ? 'pushState' : 'replaceState');
    settled = true;
  });
  widen.addEventListener('click', () => {
    filters.fill({ agency: '', role: '', group: '', topic: '' });
    go('pushState');
    settled = true;
    input.focus();
  });
  findElement(root, '[data-search-retry]', HTMLButtonElement).addEventListener(
    'click',
    () => void show(readForm()),
  );
  fullTextButton.addEventListener('click', () => void searchFullText(readForm(), current));
  // What is asked for next comes while the visitor types.
  form.addEventListener('focusin', () => void loadEngine(source, locale, '').catch(() => undefined));

  const restore = () => {
    const query = parseQuery(location.search);
    input.value = query.q;
    filters.fill(query);
    // Above the results, the filters would push them out of sight; beside them, they are in nobody's way.
    if (isNarrowed(query) || getComputedStyle(filterBox).position === 'absolute') filterBox.open = true;
    settled = true;
    void show(readForm());
  };
  window.addEventListener('popstate', restore);
  // Who has begun to type before this program came goes on from there.
  if (document.activeElement === input && input.value !== '') go('pushState');
  else restore();
}
