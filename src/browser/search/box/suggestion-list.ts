import type { Locale } from '../../../language/locales.ts';
import { makeElement } from '../../make-element.ts';
import type { Suggestion } from '../../../search/engine/answer.ts';
import { addPhrases } from '../highlight/phrases-in-address.ts';
import { renderMarkedText } from '../marked-text.ts';
import { formatQuery } from '../../../search/query.ts';
import { renderReason } from '../reason.ts';
import { toPageHref } from '../result-href.ts';
import { type BoxWords, fillIn } from '../../../search/words.ts';

/** What a list of suggestions shows. */
export interface SuggestionList {
  suggestions: readonly Suggestion[];
  typed: string;
  locale: Locale;
  words: BoxWords;
  /** Address of the search page. */
  action: string;
  /** Base path of the site. */
  base: string;
  /** Beginning of the ids of its elements. */
  id: string;
}

/** The lines below a search box: suggestions by kind, the kinds in the order of their best; last, the search itself. */
export function renderSuggestions(list: SuggestionList): HTMLElement[] {
  const kinds = [...new Set(list.suggestions.map(({ kind }) => kind))];
  return [...kinds.map((kind) => renderGroup(kind, list)), renderSearchFor(list)];
}

function renderGroup(kind: Suggestion['kind'], list: SuggestionList): HTMLElement {
  const { words, id, suggestions } = list;
  const labels = {
    measure: words.kindMeasure,
    agency: words.kindAgency,
    term: words.kindTerm,
    topic: words.kindTopic,
  };
  const label = makeElement(
    'div',
    { id: `${id}-${kind}`, class: 'suggestion-kind', role: 'presentation' },
    labels[kind],
  );
  return makeElement(
    'div',
    { role: 'group', 'aria-labelledby': label.id, lang: toLang(list) },
    label,
    ...suggestions.filter((suggestion) => suggestion.kind === kind).map((each) => renderOption(each, list)),
  );
}

function renderOption({ address, number, title, reason }: Suggestion, list: SuggestionList): HTMLElement {
  const marked = title.marks.map(({ start, end }) => title.text.slice(start, end));
  return makeElement(
    'a',
    { role: 'option', tabindex: '-1', href: addPhrases(toPageHref(list.base, address), marked) },
    ...(number === null ? [] : [makeElement('span', { class: 'num' }, number), ' ']),
    renderMarkedText(title),
    ...(reason === null
      ? []
      : [' ', makeElement('span', { class: 'row-note' }, renderReason(reason, list.words, list.locale))]),
  );
}

/** The line that does what Enter does without it. */
function renderSearchFor(list: SuggestionList): HTMLElement {
  const { action, typed, words } = list;
  const href = `${action}${formatQuery({ q: typed, agency: '', role: '', group: '', topic: '' })}`;
  return makeElement(
    'a',
    { role: 'option', tabindex: '-1', class: 'suggestion-search', href, lang: toLang(list) },
    fillIn(words.searchFor, { query: typed }),
  );
}

/** On a page that belongs to no language the lines say theirs. */
function toLang({ locale }: SuggestionList): string | null {
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  return document.documentElement.lang === lang ? null : lang;
}
