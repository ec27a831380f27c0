/**
 * Lets the glossary show only terms that have the typed words in one of their names. Without a script every term is there.
 */
export function startFilteringTerms(root: HTMLElement): void {
  const input = root.querySelector('input');
  const status = root.querySelector('[data-filter-status]');
  if (input === null || status === null) return;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-term-group]')].map((group) => ({
    group,
    terms: [...group.querySelectorAll<HTMLElement>('[data-names]')].map((term) => ({
      term,
      names: normalise(`${term.textContent} ${term.dataset['names'] ?? ''}`),
    })),
  }));
  const words = root.dataset;

  const filter = () => {
    const wanted = normalise(input.value).split(' ');
    let count = 0;
    for (const { group, terms } of groups) {
      let shown = 0;
      for (const { term, names } of terms) {
        const fits = wanted.every((word) => names.includes(word));
        term.hidden = !fits;
        if (fits) shown += 1;
      }
      group.hidden = shown === 0;
      count += shown;
    }
    const message = count === 0 ? words['none'] : count === 1 ? words['one'] : words['other'];
    status.textContent = (message ?? '').replace('{count}', String(count));
  };

  input.addEventListener('input', filter);
  // A browser that goes back restores what was typed.
  if (input.value !== '') filter();
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
