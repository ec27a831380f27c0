import { collapse, findAll, textOf, type Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';

const rule = 'titles';

/** Every page has one title, and no two pages of a locale share it. Redirects may be named like the page they lead to. */
export const checkTitles: Rule = (site) => {
  const violations: Violation[] = [];
  const first = new Map<string, Page>();
  for (const page of site.pages) {
    const titles = findAll(page, 'title').filter(({ parent }) => parent?.tag === 'head');
    const title = titles[0] ? collapse(textOf(titles[0])) : '';
    const report = (message: string, hint: string): void => {
      violations.push({ page: page.address, rule, message, hint, line: titles[0]?.line });
    };
    if (titles.length !== 1 || title === '') {
      report(
        `The page has ${titles.length} titles, the first being "${title}".`,
        'Give it exactly one title.',
      );
      continue;
    }
    if (page.redirect) continue;
    const key = `${page.locale ?? 'neutral'} ${title}`;
    const same = first.get(key);
    if (same) {
      report(
        `The title "${title}" is also that of ${same.address}.`,
        'Name in the title what only this page has.',
      );
    } else {
      first.set(key, page);
    }
  }
  return violations;
};
