import { findElement } from '../../find-element.ts';
import type { FilterCounts, SearchQuery } from '../../../search/engine/answer.ts';
import { isRole } from '../../../search/query.ts';
import { fillIn } from '../../../search/words.ts';

/** The choices beside the search field. */
export interface Filters {
  read(): Omit<SearchQuery, 'q'>;
  /** Sets what an address asks for; what is no choice becomes “any”. */
  fill(chosen: Omit<SearchQuery, 'q'>): void;
  /** Says how many measures each choice would leave. Choices that would leave none cannot be made. */
  showCounts(counts: FilterCounts): void;
  /** Takes the numbers away: nothing is asked. */
  hideCounts(): void;
}

const names = ['agency', 'role', 'group', 'topic'] as const;

/**
 * Works the filters of the search page.
 *
 * @param choice - Text of a choice with its number: `{label} ({count})`.
 */
export function createFilters(root: ParentNode, choice: string, onChange: () => void): Filters {
  const selects = names.map((name) => findElement(root, `select[name=${name}]`, HTMLSelectElement));
  const labels = new Map(
    selects.flatMap((select) => [...select.options].map((option) => [option, option.text] as const)),
  );
  for (const select of selects) select.addEventListener('change', onChange);

  const read = () => {
    const [agency = '', role = '', group = '', topic = ''] = selects.map(({ value }) => value);
    return { agency, role: isRole(role) ? role : ('' as const), group, topic };
  };

  const eachOption = (
    act: (option: HTMLOptionElement, label: string, name: (typeof names)[number]) => void,
  ) => {
    selects.forEach((select, index) => {
      const name = names[index];
      for (const option of select.options) {
        if (name !== undefined && option.value !== '') act(option, labels.get(option) ?? option.text, name);
      }
    });
  };

  return {
    read,
    fill(chosen) {
      selects.forEach((select, index) => {
        const name = names[index];
        select.value = name === undefined ? '' : chosen[name];
        if (select.selectedIndex === -1) select.value = '';
      });
    },
    showCounts(counts) {
      eachOption((option, label, name) => {
        const own: Readonly<Record<string, number>> = counts[name];
        const count = Object.prototype.hasOwnProperty.call(own, option.value) ? (own[option.value] ?? 0) : 0;
        option.text = fillIn(choice, { label, count });
        option.disabled = count === 0 && !option.selected;
      });
    },
    hideCounts() {
      eachOption((option, label) => {
        option.text = label;
        option.disabled = false;
      });
    },
  };
}
