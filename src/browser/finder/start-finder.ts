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
export function startFinder(root: Document): void {
  const page = readFinderPage(root);
  if (page === null) return;
  const { form, found, options, known } = page;
  form.addEventListener('change', () => go(page));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector<HTMLElement>('[data-fits]:not([hidden]) a')?.focus();
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
  const address = `${location.pathname}${formatChoice(readChecked(page))}`;
  if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
  show(page);
}

function show(page: FinderPage): void {
  const measures = page.entries.map(({ fits }) => fits);
  showAnswer(page, answerChoice(measures, readChecked(page), page.known));
}
