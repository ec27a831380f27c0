import { findAll } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';

const rule = 'security-policy';

/** Sources that would open what the policy closes. */
const openings = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  '*',
  'http:',
  'https:',
  'data:',
  'blob:',
];

/** Directives that browsers pass over in a meta element, with a message in the console; only a header can state them. */
const headersOnly = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox'];

/** Elements that a policy after them would not cover. */
const loading = new Set(['script', 'link', 'style', 'img']);

/**
 * Every page carries one content security policy as a meta element, before anything is loaded; it begins from
 * `default-src 'none'` and opens nothing but the site itself. A page with frames allows them.
 */
export const checkSecurityPolicy: Rule = (site) =>
  site.pages.flatMap((page) => {
    const violations: Violation[] = [];
    const report = (message: string, hint: string, line?: number): void => {
      violations.push({ page: page.address, rule, message, hint, line });
    };
    const policies = findAll(page, 'meta').filter(
      ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const policy = policies[0];
    if (!policy || policies.length > 1) {
      report(`The page has ${policies.length} content security policies.`, 'Use the layout that writes one.');
      return violations;
    }
    const directives = readDirectives(policy.attributes.get('content') ?? '');
    if (directives.get('default-src')?.join(' ') !== "'none'") {
      report(
        `default-src is ${directives.get('default-src')?.join(' ') ?? '(absent)'}, not 'none'.`,
        'Begin the policy from nothing and allow each kind of source by name.',
        policy.line,
      );
    }
    for (const [name, sources] of directives) {
      const open = sources.filter((source) => openings.includes(source) || source.includes('.'));
      if (open.length === 0) continue;
      report(`${name} allows ${open.join(' ')}.`, "Allow only 'self'.", policy.line);
    }
    for (const name of headersOnly.filter((each) => directives.has(each))) {
      report(
        `${name} has no effect in a meta element.`,
        'Leave it to the headers of the server.',
        policy.line,
      );
    }
    const frame = findAll(page, 'iframe')[0];
    if (frame && directives.get('frame-src')?.join(' ') !== "'self'") {
      report(
        `The policy does not allow the frame "${frame.attributes.get('src') ?? ''}".`,
        'Let the view of the page ask for `frames` in the input of its frame.',
        frame.line,
      );
    }
    const before = page.elements
      .slice(0, page.elements.indexOf(policy))
      .filter(({ tag }) => loading.has(tag))
      .map(({ tag }) => tag);
    if (before.length > 0) {
      report(`The policy comes after ${before.join(', ')}.`, 'Move it to the top of the head.', policy.line);
    }
    return violations;
  });

/** `a b c; d e` → a: [b, c], d: [e]. */
function readDirectives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}
