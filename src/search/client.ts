import { loadEngine, type FoundPage, type FoundResult, type SearchEngine } from './engine.ts';
import { parseExcerpt } from './excerpt.ts';
import { formatQuery, parseQuery, type SearchQuery } from './query.ts';

/** Results shown at first, and added by “show more”. */
const pageSize = 10;

/** Pause after the last key before the index is asked, in milliseconds. */
const typingPause = 150;

/** Makes the search page work: form, results, address. */
export function startSearch(root: HTMLElement): void {
  const find = <Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind => {
    const element = root.querySelector(selector);
    if (!(element instanceof kind))
      throw new Error(`The search page lacks ${selector}. Restore it in the page.`);
    return element;
  };
  const form = find('form', HTMLFormElement);
  const input = find('input[name=q]', HTMLInputElement);
  const agency = find('select[name=agency]', HTMLSelectElement);
  const group = find('select[name=group]', HTMLSelectElement);
  const status = find('[data-search-status]', HTMLElement);
  const none = find('[data-search-none]', HTMLElement);
  const list = find('[data-search-results]', HTMLElement);
  const more = find('[data-search-more]', HTMLButtonElement);
  const template = find('template', HTMLTemplateElement);
  const words = root.dataset;
  let engine: Promise<SearchEngine> | undefined;
  let current = 0;
  let composing = false;
  /** True after a query was settled by Enter, a filter or the browser's history: the next key then begins a new entry in it. */
  let settled = true;
  let timer = 0;

  const readForm = (): SearchQuery => ({
    q: input.value.trim(),
    agency: agency.value,
    group: group.value,
  });

  const fillForm = (query: SearchQuery) => {
    input.value = query.q;
    agency.value = query.agency;
    group.value = query.group;
  };

  const clear = (message: string) => {
    status.textContent = message;
    list.replaceChildren();
    none.hidden = true;
    more.hidden = true;
  };

  const show = async (query: SearchQuery) => {
    const turn = ++current;
    if (query.q === '' && query.agency === '' && query.group === '') {
      clear(words['idle'] ?? '');
      return;
    }
    if (list.childElementCount === 0) clear(words['loading'] ?? '');
    try {
      engine ??= loadEngine(words['base'] ?? '/');
      const results = await (await engine).search(query);
      if (turn !== current) return;
      if (results.length === 0) {
        clear('');
        none.textContent =
          query.agency === '' && query.group === ''
            ? (words['none'] ?? '').replace('{query}', query.q)
            : (words['noneFiltered'] ?? '');
        none.hidden = false;
        status.textContent = none.textContent;
        return;
      }
      await showResults(results, turn);
    } catch {
      engine = undefined;
      if (turn === current) clear(words['failed'] ?? '');
    }
  };

  const showResults = async (results: FoundResult[], turn: number) => {
    const first = await loadPages(results.slice(0, pageSize));
    if (turn !== current) return;
    none.hidden = true;
    list.replaceChildren(...first.map(renderResult));
    status.textContent = (words[results.length === 1 ? 'countOne' : 'countOther'] ?? '').replace(
      '{count}',
      String(results.length),
    );
    let shown = pageSize;
    more.hidden = results.length <= shown;
    more.onclick = async () => {
      const next = await loadPages(results.slice(shown, shown + pageSize));
      if (turn !== current) return;
      const items = next.map(renderResult);
      list.append(...items);
      shown += pageSize;
      more.hidden = results.length <= shown;
      items[0]?.querySelector('a')?.focus();
    };
  };

  const renderResult = ({ url, excerpt, meta }: FoundPage): Element => {
    const item = template.content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a');
    const element = item.firstElementChild;
    if (link === null || element === null) throw new Error('The result template lacks a link. Restore it.');
    link.href = url;
    fill(item, '[data-kind]', words[`kind${capitalise(meta['kind'] ?? '')}`] ?? '');
    fill(item, '[data-number]', meta['number'] ?? '');
    fill(item, '[data-title]', meta['title'] ?? url);
    item.querySelector('[data-excerpt]')?.replaceChildren(
      ...parseExcerpt(excerpt).map(({ text, marked }) => {
        if (!marked) return document.createTextNode(text);
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    return element;
  };

  const go = (how: 'pushState' | 'replaceState') => {
    const query = readForm();
    const address = `${location.pathname}${formatQuery(query)}`;
    if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
    void show(query);
  };

  const typed = () => {
    if (composing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      go(settled ? 'pushState' : 'replaceState');
      settled = false;
    }, typingPause);
  };

  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  input.addEventListener('input', typed);
  const settle = () => {
    clearTimeout(timer);
    go(settled ? 'pushState' : 'replaceState');
    settled = true;
  };
  agency.addEventListener('change', () => go('pushState'));
  group.addEventListener('change', () => go('pushState'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  const restore = () => {
    const query = parseQuery(location.search);
    fillForm(query);
    settled = true;
    void show(query);
  };
  window.addEventListener('popstate', restore);
  form.hidden = false;
  restore();
}

function loadPages(results: readonly FoundResult[]): Promise<FoundPage[]> {
  return Promise.all(results.map((result) => result.data()));
}

function fill(item: DocumentFragment, selector: string, text: string): void {
  const element = item.querySelector(selector);
  if (element !== null) element.textContent = text;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
