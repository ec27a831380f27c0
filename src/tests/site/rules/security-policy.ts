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

/** Elements that a policy after them would not cover. */
const loading = new Set(['script', 'link', 'style', 'img']);

/**
 * Every page carries one content security policy as a meta element, before anything is loaded; it begins from
 * `default-src 'none'` and opens nothing but the site itself.
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
