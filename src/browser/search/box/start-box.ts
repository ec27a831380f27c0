import { type Locale, localeKeys } from '../../../language/locales.ts';
import { makeElement } from '../../make-element.ts';
import { loadEngine } from '../load-engine.ts';
import { isComposingKey, watchTyping } from '../typing.ts';
import { type BoxWords, fillIn, readWords } from '../../../search/words.ts';
import { closeList, type Combobox, createCombobox, openList } from './combobox.ts';
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

/** A box that has been given its suggestions. */
interface Box {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** The languages it searches in, the first unless another is typed. */
  languages: readonly [BoxLanguage, ...BoxLanguage[]];
  /** Address of the search data, and base path of the site. */
  source: string;
  base: string;
  /** Says how many suggestions there are to those who do not see them. */
  status: HTMLElement;
}

const started = new WeakSet<HTMLFormElement>();

/**
 * Gives a search box its suggestions. A box on a page that belongs to no language searches in the one that is typed.
 *
 * Without a script, and until this one has loaded, the box is a plain form.
 */
export function startBox(form: HTMLFormElement): void {
  const box = started.has(form) ? null : readBox(form);
  if (box === null) return;
  started.add(form);
  const { input, status } = box;
  const combobox: Combobox = createCombobox(input, box.languages[0].words.suggestions, {
    onAsked: () => void suggest(box, combobox),
    onClosed: () => {
      typing.cancel();
      status.textContent = '';
    },
  });
  const typing = watchTyping(input, typingPause, () => void suggest(box, combobox));
  input.after(combobox.list);
  form.append(status);
  // After the combobox's own listener, so that a line that Enter follows comes first.
  input.addEventListener('keydown', (event) => submit(box, combobox, event));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && form.contains(target))) closeList(combobox);
  });
  // What is asked for next comes while the visitor types.
  void loadEngine(box.source, box.languages[0].locale, '').catch(() => undefined);
  if (input.value !== '') void suggest(box, combobox);
}

/** Shows suggestions for what stands in the field, unless it has changed or lost the focus before they came. */
async function suggest({ input, languages, source, base, status }: Box, combobox: Combobox): Promise<void> {
  const typed = input.value.trim();
  const { locale, words, action } = chooseLanguage(languages, typed);
  if (typed === '') {
    closeList(combobox);
    return;
  }
  try {
    const engine = await loadEngine(source, locale, typed);
    if (input.value.trim() !== typed || document.activeElement !== input) return;
    const suggestions = engine.suggest(typed, mostSuggestions);
    openList(combobox, renderSuggestions({ suggestions, typed, locale, words, action, base, id: input.id }));
    status.textContent = describeCount(suggestions.length, words);
  } catch {
    // The plain form still leads to the search page, which says what is wrong.
    closeList(combobox);
  }
}

/** Enter without an active line searches in the language that is typed. */
function submit({ form, input, languages }: Box, combobox: Combobox, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.defaultPrevented || isComposingKey(event)) return;
  const button = findButton(form, chooseLanguage(languages, input.value).action);
  closeList(combobox);
  if (button === null) return;
  event.preventDefault();
  button.click();
}

function chooseLanguage(languages: Box['languages'], typed: string): BoxLanguage {
  return languages.find(({ locale }) => locale === guessLocale(typed)) ?? languages[0];
}

/** Reads what the page says of a box; `null` where it lacks something. */
function readBox(form: HTMLFormElement): Box | null {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const [first, ...others] = readLanguages(form);
  const { source, base } = form.dataset;
  if (input === null || first === undefined || source === undefined || base === undefined) return null;
  const status = makeElement('p', { role: 'status', class: 'sr-only' });
  return { form, input, languages: [first, ...others], source, base, status };
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
