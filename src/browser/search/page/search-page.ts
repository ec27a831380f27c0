import { findElement } from '../../find-element.ts';
import { setContent } from '../../set-content.ts';
import type { Locale } from '../../../language/locales.ts';
import type { Answer, SearchQuery } from '../../../search/engine/answer.ts';
import { formatQuery, isEmptyQuery, isNarrowed, parseQuery } from '../../../search/query.ts';
import { type PageWords, readWords } from '../../../search/words.ts';
import { loadEngine } from '../load-engine.ts';
import { toPageHref, toWholeAddress } from '../result-href.ts';
import { type Typing, watchTyping } from '../typing.ts';
import { createFilters, type Filters } from './filters.ts';
import { findInFullText, renderFoundPage } from './full-text.ts';
import { clearFullText, createPartFinder, type FindPart, showView } from './page-parts.ts';
import { describeFullText, type PageView, viewAnswer, viewElsewhere, viewState } from './page-view.ts';
import { createResultList, type ResultList } from './result-list.ts';

/** Pause after the last key before the engine is asked, in milliseconds. */
const typingPause = 150;

/** How long the visitor waits without being told that it takes long, in milliseconds. */
const patience = 3000;

/** The search page at work. */
interface SearchPage {
  root: HTMLElement;
  part: FindPart;
  input: HTMLInputElement;
  words: PageWords;
  locale: Locale;
  /** Base path of the site, and address of the search data. */
  base: string;
  source: string;
  filters: Filters;
  results: ResultList;
  typing: Typing;
  /** Pages that the results show: the full text does not list them again. */
  listed: ReadonlySet<string>;
  /** Number of the query that is being answered: an answer to an earlier one is no longer wanted. */
  turn: number;
  /** True after a query was settled by Enter, a filter or the browser's history: the next key then begins a new entry in it. */
  isSettled: boolean;
  /** True once an answer could be given: from then on the last one stays until the next. */
  isReady: boolean;
}

/** Makes the search page work: form, filters, results, address. */
export function startSearchPage(root: HTMLElement): void {
  const part = createPartFinder(root);
  const input = findElement(root, 'input[name=q]', HTMLInputElement);
  const words = readWords<PageWords>(root);
  const base = root.dataset['base'] ?? '/';
  const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const page: SearchPage = {
    root,
    part,
    input,
    words,
    locale,
    base,
    source: root.dataset['source'] ?? '',
    filters: createFilters(root, words.choice, () => go(page, 'pushState', true)),
    results: createResultList(part('results'), part('more'), { words, locale, base }),
    typing: watchTyping(input, typingPause, () => go(page, chooseEntry(page), false)),
    listed: new Set(),
    turn: 0,
    isSettled: true,
    isReady: false,
  };
  listen(page);
  // Who has begun to type before this program came goes on from there.
  if (document.activeElement === input && input.value !== '') go(page, 'pushState', true);
  else restore(page);
}

function listen(page: SearchPage): void {
  const { root, part, input } = page;
  const form = findElement(root, 'form', HTMLFormElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(page, chooseEntry(page), true);
  });
  part('widen').addEventListener('click', () => {
    page.filters.fill({ agency: '', role: '', group: '', topic: '' });
    go(page, 'pushState', true);
    input.focus();
  });
  part('retry').addEventListener('click', () => void answer(page, readForm(page)));
  part('full-text-start').addEventListener('click', () => void searchFullText(page, readForm(page)));
  // What is asked for next comes while the visitor types.
  form.addEventListener(
    'focusin',
    () => void loadEngine(page.source, page.locale, '').catch(() => undefined),
  );
  window.addEventListener('popstate', () => restore(page));
}

function readForm({ input, filters }: SearchPage): SearchQuery {
  return { q: input.value.trim(), ...filters.read() };
}

/** What is being typed is one entry of the browser's history, whose address goes along. */
function chooseEntry({ isSettled }: SearchPage): 'pushState' | 'replaceState' {
  return isSettled ? 'pushState' : 'replaceState';
}

/** Takes what the form asks into the address, and answers it. */
function go(page: SearchPage, how: 'pushState' | 'replaceState', isSettled: boolean): void {
  page.typing.cancel();
  page.isSettled = isSettled;
  const query = readForm(page);
  const address = `${location.pathname}${formatQuery(query)}`;
  if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
  void answer(page, query);
}

/** Asks what the address asks. */
function restore(page: SearchPage): void {
  const { root, input, filters } = page;
  const filterBox = findElement(root, 'details', HTMLDetailsElement);
  const query = parseQuery(location.search);
  input.value = query.q;
  filters.fill(query);
  // Above the results, the filters would push them out of sight; beside them, they are in nobody's way.
  if (isNarrowed(query) || getComputedStyle(filterBox).position === 'absolute') filterBox.open = true;
  page.isSettled = true;
  void answer(page, readForm(page));
}

/** Answers a query as soon as the engine has come, unless another was asked meanwhile. */
async function answer(page: SearchPage, query: SearchQuery): Promise<void> {
  const { words, filters } = page;
  const turn = ++page.turn;
  if (isEmptyQuery(query)) {
    filters.hideCounts();
    show(page, viewState('idle', words), []);
    return;
  }
  if (!page.isReady) show(page, viewState('loading', words), []);
  const engine = await loadPatiently(page, query.q, turn);
  if (turn !== page.turn) return;
  if (engine === null) {
    show(page, viewState('failed', words), []);
    return;
  }
  performance.mark('search');
  const found = engine.search(query);
  filters.showCounts(found.counts);
  show(page, viewAnswer(found, query, words), found.results);
  performance.measure('search', 'search');
  performance.clearMarks('search');
  if (found.results.length > 0 || isNarrowed(query)) return;
  const count = await searchFullText(page, query);
  if (turn === page.turn) showView(page.root, page.part, viewElsewhere(count, query, words));
}

/** Loads the engine, and says when it takes long; `null` when it does not come. */
async function loadPatiently(page: SearchPage, typed: string, turn: number) {
  const slow = page.part('slow');
  const waiting = window.setTimeout(() => (slow.hidden = turn !== page.turn), patience);
  try {
    const engine = await loadEngine(page.source, page.locale, typed);
    page.isReady = true;
    return engine;
  } catch {
    return null;
  } finally {
    clearTimeout(waiting);
  }
}

function show(page: SearchPage, view: PageView, results: Answer['results']): void {
  clearFullText(page.part);
  showView(page.root, page.part, view);
  page.results.show(results);
  page.listed = new Set(results.map(({ address }) => toPageHref(page.base, toWholeAddress(address))));
}

/** Shows the pages whose text has the words; how many that are, `null` when the full text cannot be searched. */
async function searchFullText(page: SearchPage, { q }: SearchQuery): Promise<number | null> {
  const { part, words, base, listed, turn } = page;
  const status = part('full-text-status');
  part('full-text-start').hidden = true;
  status.textContent = words.fullTextLoading;
  try {
    const found = await findInFullText(base, q, listed);
    if (turn !== page.turn) return 0;
    setContent(
      part('full-text-results'),
      found.map((each) => renderFoundPage(each, q, words)),
    );
    status.textContent = describeFullText(found.length, words);
    return found.length;
  } catch {
    if (turn === page.turn) status.textContent = words.fullTextFailed;
    return null;
  }
}
