import { answerChoice } from './answer.ts';
import { formatChoice, parseChoice } from './choice.ts';
import {
  check,
  type FinderPage,
  readChecked,
  readFinderPage,
  showAnswer,
  showFinder,
} from './finder-page.ts';

/**
 * Makes the finder work: checkboxes in place of the lists of links, the measures that fit with the reasons that count, the choice in the
 * address. The page holds everything; this only shows and hides.
 */
export function startFinder(source: Document): void {
  const page = readFinderPage(source);
  if (page === null) return;
  const { root, form, options, known } = page;
  form.addEventListener('change', () => go(page));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    root.querySelector<HTMLElement>('[data-fits]:not([hidden]) a')?.focus();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const { input } of options) input.checked = false;
    go(page);
    // The button is gone with what it cleared.
    options.filter(({ input }) => !input.disabled)[0]?.input.focus();
  });
  const restore = () => {
    check(page, parseChoice(location.search, known));
    show(page);
  };
  window.addEventListener('popstate', restore);
  showFinder(page);
  restore();
}

/** Takes what is checked into the address, and shows what it gives. */
function go(page: FinderPage): void {
  const query = formatChoice(readChecked(page));
  if (query !== location.search) history.pushState(null, '', location.pathname + query);
  show(page);
}

function show(page: FinderPage): void {
  const { measures, known } = page;
  showAnswer(page, answerChoice(measures, readChecked(page), known));
}
