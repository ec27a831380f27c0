import { type Locale, localeKeys } from '../../../language/locales.ts';
import { makeElement } from '../element.ts';
import { loadEngine } from '../load-engine.ts';
import { isComposingKey, watchTyping } from '../typing.ts';
import { type BoxWords, fillIn, readWords } from '../../../search/words.ts';
import { createCombobox } from './combobox.ts';
import { guessLocale } from './guess-locale.ts';
import { renderSuggestions } from './suggestion-list.ts';

/** Pause after the last key before suggestions are shown, in milliseconds. */
const typingPause = 80;

/** Most suggestions: as many as a phone shows without scrolling far. */
const mostSuggestions = 8;

/** A language that a box searches in. */
interface BoxLanguage {
  locale: Locale;
  /** Address of the search page. */
  action: string;
  words: BoxWords;
}

const started = new WeakSet<HTMLFormElement>();

/**
 * Gives a search box its suggestions. A box on a page that belongs to no language searches in the one that is typed.
 *
 * Without a script, and until this one has loaded, the box is a plain form.
 */
export function startBox(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const languages = readLanguages(form);
  const first = languages[0];
  const source = form.dataset['source'];
  const base = form.dataset['base'];
  if (started.has(form) || input === null || first === undefined) return;
  if (source === undefined || base === undefined) return;
  started.add(form);

  const status = makeElement('p', { role: 'status', class: 'sr-only' });
  const combobox = createCombobox(input, first.words.suggestions);
  input.after(combobox.list);
  form.append(status);

  const findLanguage = (typed: string): BoxLanguage =>
    languages.find(({ locale }) => locale === guessLocale(typed)) ?? first;

  const suggest = async () => {
    const typed = input.value.trim();
    const language = findLanguage(typed);
    const { locale, words, action } = language;
    if (typed === '') {
      combobox.close();
      return;
    }
    try {
      const engine = await loadEngine(source, locale, typed);
      if (input.value.trim() !== typed || document.activeElement !== input) return;
      const suggestions = engine.suggest(typed, mostSuggestions);
      const list = { suggestions, typed, locale, words, action, base, id: input.id };
      combobox.open(renderSuggestions(list));
      status.textContent = describeCount(suggestions.length, words);
    } catch {
      // The plain form still leads to the search page, which says what is wrong.
      combobox.close();
    }
  };

  const typing = watchTyping(input, typingPause, () => void suggest());
  combobox.onAsked(() => void suggest());
  combobox.onClosed(() => {
    typing.cancel();
    status.textContent = '';
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || isComposingKey(event)) return;
    const button = findButton(form, findLanguage(input.value).action);
    combobox.close();
    if (button === null) return;
    event.preventDefault();
    button.click();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && form.contains(target))) combobox.close();
  });

  // What is asked for next comes while the visitor types.
  void loadEngine(source, first.locale, '').catch(() => undefined);
  if (input.value !== '') void suggest();
}

/** The button of a box in two languages that searches in the one meant; `null` where the form has one button, which is the browser's. */
function findButton(form: HTMLFormElement, action: string): HTMLButtonElement | null {
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('button[formaction]')];
  return buttons.find((button) => button.getAttribute('formaction') === action) ?? null;
}

function readLanguages(form: HTMLFormElement): BoxLanguage[] {
  return [...form.querySelectorAll<HTMLTemplateElement>('template[data-words]')].flatMap((template) => {
    const locale = localeKeys.find((key) => key === template.dataset['locale']);
    const action = template.dataset['action'] ?? '';
    return locale === undefined ? [] : [{ locale, action, words: readWords<BoxWords>(template) }];
  });
}

function describeCount(count: number, words: BoxWords): string {
  if (count === 0) return words.suggestionNone;
  return fillIn(count === 1 ? words.suggestionOne : words.suggestionOther, { count });
}
