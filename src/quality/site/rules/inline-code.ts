import type { Rule } from '../rule.ts';
import type { Page, PageElement } from '../page.ts';
import { textOf } from '../page.ts';
import type { Violation } from '../violation.ts';

const rule = 'inline-code';

/** Types of script elements that hold data, which no policy forbids. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** Nothing in a page needs 'unsafe-inline': no script or style in it, no event handlers, no `javascript:` addresses. */
export const checkInlineCode: Rule = (site) =>
  site.pages.flatMap((page) => page.elements.flatMap((element) => checkElement(page, element)));

function checkElement(page: Page, element: PageElement): Violation[] {
  const { tag, attributes, line } = element;
  const found: [message: string, hint: string][] = [];
  if (tag === 'script' && !attributes.has('src') && !dataTypes.has(attributes.get('type') ?? '')) {
    found.push([
      `Inline script: "${start(textOf(element))}".`,
      'Put it into a file; Astro does so with vite.build.assetsInlineLimit 0.',
    ]);
  }
  if (tag === 'style') {
    found.push([
      `Inline style sheet: "${start(textOf(element))}".`,
      "Put it into a file; Astro does so with build.inlineStylesheets 'never'.",
    ]);
  }
  for (const [name, value] of attributes) {
    if (name === 'style') found.push([`Inline style "${start(value)}" on a ${tag}.`, 'Use a class.']);
    if (name.startsWith('on')) {
      found.push([
        `Event handler ${name}="${start(value)}" on a ${tag}.`,
        'Add the listener in a script file.',
      ]);
    }
    if (/^\s*javascript:/i.test(value)) {
      found.push([`The ${name} of a ${tag} is "${start(value)}".`, 'Use a button and a script file.']);
    }
  }
  return found.map(([message, hint]) => ({ page: page.address, rule, message, hint, line }));
}

function start(code: string): string {
  return code.trim().slice(0, 60);
}
