import { collapse, descendants, findAll, findClosest, textOf, type Page, type PageElement } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';

const rule = 'page-skeleton';

const languages = { zh: 'zh-CN', en: 'en' };

/**
 * Every page states its language, has one main, one h1 in it, and begins with a link that skips to the main content, unless there is
 * nothing to skip: on a redirect, and where all that can be tabbed to stands in main.
 */
export const checkPageSkeleton: Rule = (site) =>
  site.pages.flatMap((page) => [
    ...checkLanguage(page),
    ...checkMain(page),
    ...(page.redirect ? [] : checkSkipLink(page)),
  ]);

function violation(page: Page, message: string, hint: string, line?: number): Violation[] {
  return [{ page: page.address, rule, message, hint, line }];
}

function checkLanguage(page: Page): Violation[] {
  const lang = findAll(page, 'html')[0]?.attributes.get('lang') ?? '';
  const right = page.locale ? lang === languages[page.locale] : Object.values(languages).includes(lang);
  if (right) return [];
  const expected = page.locale ? languages[page.locale] : Object.values(languages).join(' or ');
  return violation(
    page,
    `The html element has lang="${lang}", not ${expected}.`,
    'Take it from src/language/locales.ts.',
  );
}

function checkMain(page: Page): Violation[] {
  const mains = findAll(page, 'main');
  const headings = findAll(page, 'h1');
  const violations: Violation[] = [];
  if (mains.length !== 1) {
    violations.push(
      ...violation(page, `The page has ${mains.length} main elements.`, 'Give it exactly one.'),
    );
  }
  const names = headings.map((heading) => `"${collapse(textOf(heading))}"`);
  if (headings.length !== 1 || names[0] === '""') {
    const hint = 'Give it exactly one h1 that names what the page shows.';
    violations.push(
      ...violation(page, `The page has ${headings.length} h1: ${names.join(', ')}.`, hint, headings[0]?.line),
    );
  } else if (mains.length === 1 && !findClosest(headings[0] ?? null, ({ tag }) => tag === 'main')) {
    violations.push(
      ...violation(page, `The h1 ${names[0]} stands outside main.`, 'Move it into main.', headings[0]?.line),
    );
  }
  return violations;
}

/** The first thing to tab to is a link to main, or to something in it; or it stands in main itself. */
function checkSkipLink(page: Page): Violation[] {
  const first = page.elements.find(isFocusable);
  if (first && findClosest(first, ({ tag }) => tag === 'main')) return [];
  const href = first?.tag === 'a' ? (first.attributes.get('href') ?? '') : '';
  if (!href.startsWith('#') || href === '#') {
    return violation(
      page,
      `The first thing to tab to is ${first ? `a ${first.tag} "${collapse(textOf(first))}"` : 'nothing'}, not a skip link.`,
      'Begin the body with a link to the id of main.',
      first?.line,
    );
  }
  const target = page.elements.find(
    ({ attributes }) => attributes.get('id') === decodeURIComponent(href.slice(1)),
  );
  const isMain = target && (findClosest(target, ({ tag }) => tag === 'main') ?? holdsMain(target));
  if (isMain) return [];
  return violation(
    page,
    `The skip link leads to ${href}, which is ${target ? 'not the main content' : 'on no element'}.`,
    'Let it lead to the id of main.',
    first?.line,
  );
}

function holdsMain(element: PageElement): boolean {
  return descendants(element).some(({ tag }) => tag === 'main');
}

function isFocusable({ tag, attributes }: PageElement): boolean {
  if (attributes.get('tabindex') === '-1' || attributes.has('disabled')) return false;
  if (tag === 'a') return attributes.has('href');
  if (tag === 'input') return attributes.get('type') !== 'hidden';
  return ['button', 'select', 'textarea', 'summary', 'iframe'].includes(tag) || attributes.has('tabindex');
}
