/** A term of the glossary with everything it may be found by. */
interface Entry {
  term: HTMLElement;
  names: string;
}

/** Terms below one letter or one heading. */
interface Group {
  group: HTMLElement;
  terms: readonly Entry[];
}

/**
 * Lets the glossary show only terms that have the typed words in one of their names. Without a script every term is there.
 */
export function startFilteringTerms(source: Document): void {
  const root = source.getElementById('terms');
  const input = root && root.querySelector('input');
  const status = root && root.querySelector('[data-filter-status]');
  if (!root || !input || !status) return;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-term-group]')].map(readGroup);
  const filter = () => {
    status.textContent = describe(root.dataset, showFitting(groups, input.value));
  };
  input.addEventListener('input', filter);
  // A browser that goes back restores what was typed.
  if (input.value !== '') filter();
}

function readGroup(group: HTMLElement): Group {
  const terms = [...group.querySelectorAll<HTMLElement>('[data-names]')].map((term) => ({
    term,
    names: normalise(`${term.textContent} ${term.dataset['names'] || ''}`),
  }));
  return { group, terms };
}

/** Shows the terms that have every typed word; says how many that are. */
function showFitting(groups: readonly Group[], typed: string): number {
  const wanted = normalise(typed).split(' ');
  let count = 0;
  for (const { group, terms } of groups) {
    const before = count;
    for (const { term, names } of terms) {
      term.hidden = !wanted.every((word) => names.includes(word));
      if (!term.hidden) count += 1;
    }
    group.hidden = count === before;
  }
  return count;
}

function describe(words: DOMStringMap, count: number): string {
  const text = count === 0 ? words['none'] : count === 1 ? words['one'] : words['other'];
  return (text || '').replace('{count}', String(count));
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
