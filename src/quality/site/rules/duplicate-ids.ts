import type { Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';

const rule = 'duplicate-ids';

/** No two elements of a page share an id, and every id can be used as a fragment: not empty, no spaces. */
export const checkDuplicateIds: Rule = (site) =>
  site.pages.flatMap((page) => {
    const violations: Violation[] = [];
    const firstLine = new Map<string, number | undefined>();
    for (const { attributes, tag, line } of page.elements) {
      const id = attributes.get('id');
      if (id === undefined) continue;
      const report = (message: string, hint: string): void => {
        violations.push({ page: page.address, rule, message, hint, line });
      };
      if (id === '' || /\s/.test(id)) {
        report(
          `The id "${id}" of a ${tag} is empty or holds a space.`,
          'Give it a name without spaces, or none.',
        );
      } else if (firstLine.has(id)) {
        report(
          `The id "${id}" of a ${tag} is also that of an element on line ${firstLine.get(id) ?? '?'}.`,
          'Make the ids of repeated parts from what they show, such as the number of the measure.',
        );
      } else {
        firstLine.set(id, line);
      }
    }
    return violations;
  });
